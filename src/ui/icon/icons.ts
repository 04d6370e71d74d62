import emoji from '@iconify-json/fluent-emoji-flat/icons.json';
import phosphor from '@iconify-json/ph/icons.json';
import { optimize } from 'svgo';

interface IconSet {
  prefix: string;
  icons: Record<string, { body: string; width?: number; height?: number }>;
  width?: number;
  height?: number;
}

/** Units of a frame in which whole numbers are exact enough: a quarter of a pixel at the usual 44 pixels. */
const FRAME = 128;
const light = new Map<string, string>();

/**
 * The same picture in less than two thirds of the bytes, drawn in whole numbers in a frame of its own.
 * A hub carries up to twenty pictures in its document, and the document has to fit the first 14 kB.
 */
function lightened(name: string, body: string, size: number): string {
  const known = light.get(name);
  if (known !== undefined) return known;
  const { data } = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME} ${FRAME}"><g transform="scale(${FRAME / size})">${body}</g></svg>`,
    { multipass: true, floatPrecision: 0, plugins: [{ name: 'convertShapeToPath', params: { convertArcs: true } }, 'preset-default'] },
  );
  const made = data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  light.set(name, made);
  return made;
}

/** Drawing of one icon: SVG body and its `viewBox`. Throws with the name when the set lacks it. */
export function drawing(set: 'phosphor' | 'emoji', name: string): { body: string; viewBox: string } {
  const { icons, width = 16, height = 16, prefix } = (set === 'emoji' ? emoji : phosphor) as IconSet;
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) throw new Error(`Bộ hình "${prefix}" không có "${name}" – chọn tên khác trong @iconify-json/${prefix}.`);
  const frame = { width: icon.width ?? width, height: icon.height ?? height };
  // Pictures are square; an icon that is not stays as it was drawn.
  if (set === 'emoji' && frame.width === frame.height) return { body: lightened(name, icon.body, frame.width), viewBox: `0 0 ${FRAME} ${FRAME}` };
  return { body: icon.body, viewBox: `0 0 ${frame.width} ${frame.height}` };
}
