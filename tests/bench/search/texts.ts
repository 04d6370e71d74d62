import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page as every engine is given it. */
export interface PageText {
  address: string;
  title: string;
  text: string;
}

const SIGN = 'pagefind_dcd';

/** What Pagefind has read of each page, from its own fragments: the others get the same titles and the same texts. */
export async function readTexts(dist: string): Promise<PageText[]> {
  const folder = path.join(dist, 'pagefind/fragment');
  const pages: PageText[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const text = gunzipSync(await readFile(path.join(folder, file))).toString('utf8');
    if (!text.startsWith(SIGN)) throw new Error(`${file} does not start with "${SIGN}": has Pagefind changed its format?`);
    const { url, content, meta } = JSON.parse(text.slice(SIGN.length)) as { url: string; content: string; meta: { title?: string } };
    pages.push({ address: url, title: meta.title ?? url, text: content });
  }
  return pages.sort((a, b) => a.address.localeCompare(b.address));
}
