import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MaterialFile, ShelfFile, ShelfItem, ShelfKind } from '../../materials/material-file.ts';
import { exists } from '../files.ts';

/** File that lists a finished folder; it is written last. */
export const LIST = 'files.json';

/** Where finished files wait between builds: `<cache>/materials/<kind>/<id>/<key>/`. */
export interface Stored extends ShelfItem {
  /** Folder of the files, absolute. */
  folder: string;
}

export const keyOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** File name of the picture of a file. */
const pictureOf = (name: string): string => `${name.replace(/\.[a-z]+$/, '')}-${name.split('.').at(-1) ?? ''}.webp`;

async function written(folder: string, files: readonly MaterialFile[]): Promise<ShelfFile[]> {
  const list: ShelfFile[] = [];
  // Draws PDF files: loaded only when there is something to draw.
  const { previewPicture } = await import('./preview.ts');
  for (const { role, format, name, bytes, preview } of files) {
    await writeFile(path.join(folder, name), bytes);
    if (typeof preview === 'string') await writeFile(path.join(folder, pictureOf(name)), await previewPicture(bytes, preview));
    list.push({ role, format, name, size: bytes.length, ...(preview && { preview: pictureOf(typeof preview === 'string' ? name : preview.sameAs) }) });
  }
  return list;
}

const places = (cache: string, kind: ShelfKind, id: string, key: string) => {
  const room = path.join(cache, 'materials', kind, id);
  return { room, folder: path.join(room, key) };
};

/** What the store has under `key`; undefined when it has to be made. */
export async function found(cache: string, kind: ShelfKind, id: string, key: string): Promise<Stored | undefined> {
  const { folder } = places(cache, kind, id, key);
  return (await exists(path.join(folder, LIST))) ? { kind, id, folder, files: JSON.parse(await readFile(path.join(folder, LIST), 'utf8')) as ShelfFile[] } : undefined;
}

/**
 * The files of one source: from the store when `key` is there, else made, written beside and moved into place whole, so that a
 * build that is cut off leaves nothing half-written. Folders of older keys go.
 */
export async function stored(cache: string, kind: ShelfKind, id: string, key: string, make: () => Promise<MaterialFile[]>): Promise<Stored & { made: boolean }> {
  const known = await found(cache, kind, id, key);
  if (known) return { ...known, made: false };
  const { room, folder } = places(cache, kind, id, key);
  const draft = `${folder}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const files = await written(draft, await make());
    await writeFile(path.join(draft, LIST), JSON.stringify(files));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    for (const old of await readdir(room)) if (old !== key) await rm(path.join(room, old), { recursive: true, force: true });
    return { kind, id, folder, made: true, files };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
