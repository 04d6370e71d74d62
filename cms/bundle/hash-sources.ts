import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Everything the bundle is made of: the preview draws with the site's own pages. The lock file stands for all packages. */
const SOURCES = ['cms/**/*.{ts,astro,css,html}', 'src/**/*.{ts,astro,css}', 'package-lock.json'];

/** Short hash of the names and bytes of all sources under `root` and of `setting`; the same input gives the same hash. */
export async function hashSources(root: string, setting: string): Promise<string> {
  const names: string[] = [];
  for await (const name of glob(SOURCES, { cwd: root })) names.push(name.split(path.sep).join('/'));
  const hash = createHash('sha256').update(setting);
  for (const name of names.sort()) hash.update(`\0${name}\0`).update(await readFile(path.join(root, name)));
  return hash.digest('hex').slice(0, 20);
}
