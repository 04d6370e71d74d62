import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../files.ts';
import { LIST, type Stored } from './store.ts';

/** What lies behind everything that was made, and where it lies in the cache. */
interface LastTime {
  key: string;
  items: Stored[];
}

const fileIn = (cache: string) => path.join(cache, 'materials', 'last-time.json');

async function readLast(cache: string): Promise<LastTime | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(cache), 'utf8')) as LastTime;
  } catch {
    // Not there yet, or cut off: it only saves time, so everything is looked up one by one.
    return undefined;
  }
}

/** What was made last time under the same key, if all of it is still there: then no source has to be read and judged again. */
export async function lastTime(cache: string, key: string): Promise<Stored[] | undefined> {
  const last = await readLast(cache);
  if (last?.key !== key) return undefined;
  const { items } = last;
  const here = items.map((item) => ({ ...item, folder: path.join(cache, item.folder) }));
  const whole = await Promise.all(here.map(({ folder }) => exists(path.join(folder, LIST))));
  return whole.every(Boolean) ? here : undefined;
}

/** Remembers what was made; the folders are written as they lie in the cache, which may be moved. */
export async function remember(cache: string, key: string, items: readonly Stored[]): Promise<void> {
  const last: LastTime = { key, items: items.map(({ kind, id, folder, files }) => ({ kind, id, files, folder: path.relative(cache, folder).replaceAll('\\', '/') })) };
  await writeFile(`${fileIn(cache)}.${process.pid}.tmp`, JSON.stringify(last));
  await rename(`${fileIn(cache)}.${process.pid}.tmp`, fileIn(cache));
}
