import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS, filesOf, importsOf } from '../../offline/policy.ts';

/** File under `dist` of an address; a page's address ends with a slash. */
export const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** Pictures of the documents on a page: what `filesOf` leaves out. */
const previews = (html: string) => [...html.matchAll(/<img[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address).filter((address) => address.startsWith(DOCUMENTS));

/**
 * Everything a pack needs: its pages and files, the scripts and pictures of the pages, and the modules that those scripts load,
 * at once or later. Each address once, in order. Throws with the address when `dist` has no such file.
 */
export async function everythingFor(dist: string, addresses: readonly string[]): Promise<string[]> {
  const found = new Set(addresses);
  for (const address of found) {
    const text = () => readFile(path.join(dist, fileOf(address)), 'utf8');
    if (address.endsWith('/')) {
      const html = await text();
      for (const needed of [...filesOf(html), ...previews(html)]) found.add(needed);
    } else if (address.startsWith('/_astro/') && address.endsWith('.js')) {
      for (const needed of importsOf(address, await text())) found.add(needed);
    }
  }
  return [...found].sort();
}
