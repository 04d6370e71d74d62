import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { PdfWriter } from '../../materials/formats/pdf.ts';
import { exists } from '../files.ts';

/** What stands on a picture to share; an empty title draws the neutral one. */
export interface ShareCard {
  title: string;
  site: string;
  colour: string;
}

/** Open Graph size that Zalo and Facebook show whole, in pixels. */
const SIZE = { width: 1200, height: 630 } as const;
/**
 * Four plain colours and their edges: looked at pixel by pixel, 32 colours found at the least effort differ by 7 of 255 at most. More
 * effort takes twice the CPU for a twentieth of the bytes; 16 colours halve the bytes, but letters get pink edges.
 */
const PNG = { palette: true, colours: 32, effort: 1, dither: 0 } as const;
const TEMPLATES = ['card', 'parts'];

/**
 * Draws pictures to share, each once: the page links it and the class materials carry it. `<cache>/share-pictures` keeps them by
 * what is on them and how they are drawn.
 */
export function shareCards({ root, cache, pdf }: { root: string; cache: string; pdf: () => PdfWriter }): (card: ShareCard) => Promise<Uint8Array> {
  const folder = path.join(cache, 'share-pictures');
  let templates: Promise<string[]> | undefined;
  return async (card) => {
    templates ??= mkdir(folder, { recursive: true }).then(() => Promise.all(TEMPLATES.map((name) => readFile(path.join(root, `src/materials/formats/typst/${name}.typ`), 'utf8'))));
    const key = createHash('sha256').update(JSON.stringify([await templates, SIZE, PNG, card.title, card.site, card.colour])).digest('hex').slice(0, 24);
    const stored = path.join(folder, `${key}.png`);
    if (await exists(stored)) return new Uint8Array(await readFile(stored));
    const png = await sharp(Buffer.from(pdf().card(card).svg())).resize(SIZE.width, SIZE.height).png(PNG).toBuffer();
    await writeFile(`${stored}.${process.pid}.tmp`, png);
    await rename(`${stored}.${process.pid}.tmp`, stored);
    return new Uint8Array(png);
  };
}
