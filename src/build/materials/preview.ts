import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type OverlayOptions } from 'sharp';
import type { Preview } from '../../materials/material-file.ts';

/** Width of a page in pixels: shown at 88 to 125, sharp on a phone's screen too. */
const PAGE_WIDTH = 240;
/** Width of four slides: shown as wide as a card. */
const SLIDES_WIDTH = 320;
const WEBP = { quality: 60, effort: 2 } as const;
/** Line between slides, in pixels. */
const GAP = 4;

// Every picture is drawn once: a cache of operations and threads for one small picture cost more than they bring.
sharp.cache(false);
sharp.concurrency(1);

let library: Promise<PDFiumLibrary> | undefined;

/** The first `most` pages of a PDF as pixels, `width` wide. */
async function pages(pdf: Uint8Array, width: number, most: number): Promise<{ input: Buffer; raw: { width: number; height: number; channels: 4 } }[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const drawn = [];
    for (let index = 0; index < Math.min(most, document.getPageCount()); index += 1) {
      const page = document.getPage(index);
      const { originalWidth: wide, originalHeight: high } = page.getOriginalSize();
      const height = Math.round((width * high) / wide);
      // 'bitmap' gives plain RGBA, drawn on white: nothing shines through.
      const { data } = await page.render({ width, height, render: 'bitmap' });
      drawn.push({ input: Buffer.from(data), raw: { width, height, channels: 4 as const } });
    }
    return drawn;
  } finally {
    document.destroy();
  }
}

/** WebP of the first page of a PDF, or of its first four pages, two by two. */
export async function previewPicture(pdf: Uint8Array, kind: Preview): Promise<Uint8Array> {
  if (kind === 'page') {
    const [first] = await pages(pdf, PAGE_WIDTH, 1);
    if (!first) throw new Error('Hình xem trước: tệp PDF không có trang nào.');
    return new Uint8Array(await sharp(first.input, { raw: first.raw }).removeAlpha().webp(WEBP).toBuffer());
  }
  const side = (SLIDES_WIDTH - GAP) / 2;
  const slides = await pages(pdf, side, 4);
  const high = slides[0]?.raw.height ?? 0;
  return new Uint8Array(await sharp({ create: { width: SLIDES_WIDTH, height: 2 * high + GAP, channels: 3, background: '#e5dfd2' } })
    .composite(slides.map((slide, index): OverlayOptions => ({ ...slide, left: (index % 2) * (side + GAP), top: Math.floor(index / 2) * (high + GAP) })))
    .webp(WEBP).toBuffer());
}
