import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Issue } from '../editorial/issue.ts';
import { checkPictureFile, type PictureFile } from '../editorial/rules/picture-file.ts';

const PICTURE = /\.(?:svg|webp|avif|jpe?g|png|gif|heic|bmp|tiff?)$/i;
/** sharp's names of formats → endings of our files. */
const ENDING: Readonly<Record<string, string>> = { jpeg: 'jpg', heif: 'avif' };

async function lookAt(file: string): Promise<PictureFile> {
  const bytes = await readFile(file);
  if (file.toLowerCase().endsWith('.svg')) return { kind: 'drawing', text: bytes.toString('utf8') };
  try {
    const { width, height, format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    return { kind: 'photo', bytes: bytes.length, width, height, format: ENDING[format] ?? format, hidden: [exif, xmp, iptc].some(Boolean) || (orientation ?? 1) !== 1 };
  } catch {
    // An empty file, or text with the ending of a picture: the rule says so.
    return { kind: 'unreadable' };
  }
}

/** Judges every picture among the files of content/media. */
export async function checkPictureFilesIn(folder: string, names: readonly string[]): Promise<Issue[]> {
  const found = await Promise.all(names.filter((name) => PICTURE.test(name)).map(async (name) => checkPictureFile(name, await lookAt(path.join(folder, name)))));
  return found.flat();
}
