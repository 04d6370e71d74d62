import { LONGEST_SIDE } from '../../src/editorial/rules/picture-file.ts';
import { faultOfSvg, sizeOfSvg } from '../../src/editorial/rules/svg.ts';
import { encode } from './encode.ts';
import { PictureRefused } from './refused.ts';
import { PICTURE_WORDS } from './words.ts';

/** A photo straight from a phone has 3 to 15 MB; decoding far more can end the browser's tab. */
export const MOST_BYTES_CHOSEN = 40_000_000;

export interface Shrunk {
  /** What is saved, under a name that says nothing of the file it was made from. */
  file: File;
  width: number;
  height: number;
  /** `photo`: drawn anew; `drawing`: an SVG that only draws, byte for byte. */
  kind: 'photo' | 'drawing';
}

interface Size { width: number; height: number }

/** The same shape with no side longer than `most`; never larger than it was, never below one pixel. */
export function fit({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const named = async (blob: Blob, ending: string): Promise<File> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  const letters = [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return new File([blob], `hinh-${letters}.${ending}`, { type: blob.type });
};

async function drawing(file: File): Promise<Shrunk> {
  const text = await file.text();
  const fault = faultOfSvg(text);
  const size = sizeOfSvg(text);
  if (fault !== undefined || !size) throw new PictureRefused(PICTURE_WORDS.unsafeDrawing(fault ?? 'không có khung hình'));
  return { file: await named(new Blob([text], { type: 'image/svg+xml' }), 'svg'), ...size, kind: 'drawing' };
}

async function decoded(file: File): Promise<ImageBitmap> {
  try {
    // Turned as the camera was held: after this there is no EXIF left to say so.
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new PictureRefused(/\.hei[cf]$/i.test(file.name) ? PICTURE_WORDS.heic : PICTURE_WORDS.notAPicture(file.name), { cause });
  }
}

/**
 * The file an officer chose as it will be saved: upright, at most 1600 pixels, WebP where the browser writes it, nothing hidden in it.
 * Throws a `PictureRefused` with what to do.
 */
export async function shrink(file: File): Promise<Shrunk> {
  if (file.size === 0) throw new PictureRefused(PICTURE_WORDS.empty);
  if (file.size > MOST_BYTES_CHOSEN) throw new PictureRefused(PICTURE_WORDS.tooBig(file.size, MOST_BYTES_CHOSEN));
  if (file.type === 'image/svg+xml' || /\.svg$/i.test(file.name)) return drawing(file);
  const bitmap = await decoded(file);
  try {
    const size = fit(bitmap, LONGEST_SIDE);
    const canvas = Object.assign(document.createElement('canvas'), size);
    const pen = canvas.getContext('2d');
    if (!pen) throw new PictureRefused(PICTURE_WORDS.noCanvas);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, size.width, size.height);
    const { blob, ending } = await encode(canvas);
    return { file: await named(blob, ending), ...size, kind: 'photo' };
  } finally {
    bitmap.close();
  }
}
