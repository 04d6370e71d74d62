import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Paths of every page under `dist`, relative, in order; the CMS is not a page of the site. */
export async function htmlFiles(dist: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) if (!file.startsWith(`quan-tri${path.sep}`)) found.push(file);
  if (found.length === 0) throw new Error(`No HTML page in ${dist}: astro build has produced nothing.`);
  return found.sort();
}

/** Reads each page, lets `change` rewrite it, and writes those that changed. Returns how many pages were read. */
export async function rewritePages(dist: string, change: (html: string, file: string) => string): Promise<number> {
  const files = await htmlFiles(dist);
  for (const file of files) {
    const full = path.join(dist, file);
    const html = await readFile(full, 'utf8');
    const changed = change(html, file);
    if (changed !== html) await writeFile(full, changed);
  }
  return files.length;
}
