import { PictureRefused } from './refused.ts';
import { PICTURE_WORDS } from './words.ts';

/** Photos at 1600 px weigh about 150 to 250 kB at the first; a crowded one takes the next. */
const QUALITIES = [0.8, 0.7, 0.6, 0.5] as const;
/** Aim in bytes; the build refuses from 600 kB (`src/editorial/rules/picture-file.ts`). */
const AIM = 300_000;

export interface Encoded { blob: Blob; ending: 'webp' | 'jpg' }

const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number) =>
  new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });

/** WebP, or JPEG on white where the browser cannot write it (Safari). What a canvas writes carries no EXIF. */
async function encodeAt(canvas: HTMLCanvasElement, quality: number): Promise<Encoded> {
  const webp = await toBlob(canvas, 'image/webp', quality);
  if (webp?.type === 'image/webp') return { blob: webp, ending: 'webp' };
  const paper = canvas.getContext('2d');
  if (paper) {
    paper.globalCompositeOperation = 'destination-over';
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
  }
  const jpeg = await toBlob(canvas, 'image/jpeg', quality);
  if (jpeg?.type !== 'image/jpeg') throw new PictureRefused(PICTURE_WORDS.noCanvas);
  return { blob: jpeg, ending: 'jpg' };
}

/** The best quality that stays below the aim; the lowest when none does. */
export async function encode(canvas: HTMLCanvasElement): Promise<Encoded> {
  let last: Encoded | undefined;
  for (const quality of QUALITIES) {
    last = await encodeAt(canvas, quality);
    if (last.blob.size <= AIM) return last;
  }
  if (!last) throw new PictureRefused(PICTURE_WORDS.noCanvas);
  return last;
}
