import { addAttribute, createComponent, render } from 'astro/compiler-runtime';

interface ImageProps { src: { src: string; width?: number; height?: number }; alt: string }

/** Stands in for `<Image>` of `astro:assets`: the file as it is, without the sizes a build makes. */
export const Image = createComponent((_result: unknown, { src, alt }: ImageProps) =>
  render`<img${addAttribute(src.src, 'src')}${addAttribute(alt, 'alt')}${addAttribute(src.width, 'width')}${addAttribute(src.height, 'height')} loading="lazy">`, 'Image.astro');

/** Stands in for `<Font>`: the frame loads the fonts once. */
export const Font = createComponent(() => render``, 'Font.astro');

/** Stands in for `fontData`: no font has a file to wait for. */
export const fontData: Readonly<Record<string, { src: { url: string }[] }[]>> = new Proxy({}, { get: () => [] });
