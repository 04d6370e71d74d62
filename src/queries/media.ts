import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/media/*.{svg,jpg,webp,avif}', { eager: true });

/** A file of content/media as the bundler knows it; none when it is not there. */
export const mediaFile = (name: string): ImageMetadata | undefined => files[`/content/media/${name}`]?.default;
