import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { sizeOfSvg } from '../../editorial/rules/svg.ts';
import type { ServedPicture } from '../../schemas/picture.ts';
import { pictureAddress } from '../../ui/addresses.ts';
import { exists } from '../files.ts';
import { budgetOf, inAllSizes, WIDTHS } from './sizes.ts';

/** A picture as readers get it, and where its files wait. */
export interface MadePicture extends ServedPicture {
  /** Name of the file in content/media. */
  file: string;
  /** Address → file on this machine. */
  files: Record<string, string>;
}

/** Part of the key: other widths or budgets, or another encoder, are other files. */
const SETTINGS = JSON.stringify([WIDTHS, WIDTHS.map(budgetOf), sharp.versions.webp]);
const LIST = 'sizes.json';

const keyOf = (bytes: Buffer) => createHash('sha256').update(SETTINGS).update(bytes).digest('hex').slice(0, 16);

async function drawing(source: string, bytes: Buffer, key: string): Promise<Omit<MadePicture, 'file'>> {
  const size = sizeOfSvg(bytes.toString('utf8'));
  if (!size) throw new Error('hình SVG thiếu viewBox – lưu lại bằng phần mềm vẽ');
  const address = pictureAddress(key, 'svg');
  return { ...size, sizes: [{ width: size.width, address }], files: { [address]: source } };
}

interface Listed { width: number; height: number; widths: number[] }

/** Photos are drawn once; they wait in the cache under a key of what they are made from. Written aside and moved in whole. */
async function photo(cache: string, bytes: Buffer, key: string): Promise<Omit<MadePicture, 'file'>> {
  const folder = path.join(cache, 'pictures', key);
  if (!(await exists(path.join(folder, LIST)))) {
    const aside = `${folder}.${process.pid}.tmp`;
    await mkdir(aside, { recursive: true });
    const { width, height } = await sharp(bytes).metadata();
    const all = await inAllSizes(bytes, width);
    for (const one of all) await writeFile(path.join(aside, `${one.width}.webp`), one.bytes);
    await writeFile(path.join(aside, LIST), JSON.stringify({ width, height, widths: all.map((one) => one.width) } satisfies Listed));
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  }
  const { width, height, widths } = JSON.parse(await readFile(path.join(folder, LIST), 'utf8')) as Listed;
  const sizes = widths.map((step) => ({ width: step, address: pictureAddress(key, 'webp', step) }));
  return { width, height, sizes, files: Object.fromEntries(sizes.map(({ width: step, address }) => [address, path.join(folder, `${step}.webp`)])) };
}

/** Makes every picture of content/media in the sizes readers get; what has not changed comes from the cache. Throws naming the file. */
export async function makePictures(root: string, cache: string): Promise<MadePicture[]> {
  const room = path.join(root, 'content/media');
  const names = (await exists(room)) ? (await readdir(room)).filter((name) => /\.(?:svg|webp|avif|jpg)$/.test(name)).sort() : [];
  const made: MadePicture[] = [];
  for (const file of names) {
    const source = path.join(room, file);
    const bytes = await readFile(source);
    const key = keyOf(bytes);
    try {
      made.push({ file, ...(file.endsWith('.svg') ? await drawing(source, bytes, key) : await photo(cache, bytes, key)) });
    } catch (cause) {
      throw new Error(`content/media/${file}: không vẽ lại được hình này – ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  return made;
}
