import sharp from 'sharp';

/** Widths a reader's browser may choose from, in pixels: a small phone, most phones, a tablet, a projector. */
export const WIDTHS = [480, 800, 1200, 1600] as const;

/** WebP qualities, best first; a crowded picture takes the first that fits its budget. */
const QUALITIES = [76, 66, 56, 46] as const;

/** Most bytes of a picture this wide. A phone on slow 4G takes the 800 one: 45 kB, about a second at 400 kbit/s. */
export const budgetOf = (width: number): number => (width <= 480 ? 20_000 : width <= 800 ? 45_000 : width <= 1200 ? 80_000 : 120_000);

/** The widths made of a picture this wide: never wider than it is, and none that is almost the whole. */
export const widthsOf = (width: number): number[] => {
  const whole = Math.min(width, WIDTHS.at(-1) ?? width);
  return [...WIDTHS.filter((step) => step < whole * 0.9), whole];
};

export interface Sized { width: number; bytes: Buffer }

async function sized(source: Buffer, width: number): Promise<Sized> {
  let bytes: Buffer | undefined;
  for (const quality of QUALITIES) {
    bytes = await sharp(source).resize({ width }).webp({ quality, effort: 5 }).toBuffer();
    if (bytes.length <= budgetOf(width)) break;
  }
  if (!bytes) throw new Error('A picture was not drawn: the list of qualities is empty.');
  return { width, bytes };
}

/** The picture in all widths, smallest first, as WebP. The same bytes for the same source. */
export async function inAllSizes(source: Buffer, width: number): Promise<Sized[]> {
  const all: Sized[] = [];
  for (const step of widthsOf(width)) all.push(await sized(source, step));
  return all;
}
