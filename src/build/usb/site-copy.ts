import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { keepingOf } from '../../offline/policy.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import { type MeaningList, unpackMeanings } from '../../search/meaning-list.ts';
import type { PlainText } from '../../search/plain-index.ts';
import { unpackTitles, type TitleList, type TitleRecord } from '../../search/title-list.ts';
import { htmlFiles } from '../html-files.ts';
import { isFile, isPage } from './selection.ts';

/** Pagefind writes this before the JSON of a fragment. */
const FRAGMENT_START = 'pagefind_dcd';

/** A finished build as the edition reads it. */
export interface SiteCopy {
  /** HTML by the address of its page, in the order of the files. */
  pages: Map<string, string>;
  /** Paths of every other file that a page may need. */
  files: Set<string>;
  records: TitleRecord[];
  meanings: SearchWords;
  /** The list of words of the search index, as JSON. */
  words: string;
  texts: PlainText[];
  /** Addresses of the pages that every device keeps: help and first aid. */
  always: Set<string>;
}

const slashes = (file: string) => file.split(path.sep).join('/');
const addressOf = (file: string) => `/${slashes(file).replace(/(^|\/)index\.html$/, '$1')}`;

/** The text of every page that search finds, as Pagefind took it from the pages. */
async function textsOf(dist: string): Promise<PlainText[]> {
  const texts: PlainText[] = [];
  for await (const file of glob('pagefind/fragment/*', { cwd: dist })) {
    const json = gunzipSync(await readFile(path.join(dist, file))).toString('utf8');
    const { url, content, meta } = JSON.parse(json.slice(json.indexOf(FRAGMENT_START) + FRAGMENT_START.length)) as { url: string; content: string; meta: { title?: string } };
    texts.push({ address: url, title: meta.title ?? '', content });
  }
  if (texts.length === 0) throw new Error(`${dist}/pagefind holds no text: build the site again.`);
  return texts.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Reads a finished build. Throws when a part is missing. */
export async function readSite(dist: string): Promise<SiteCopy> {
  const pages = new Map<string, string>();
  for (const file of await htmlFiles(dist)) if (isPage(addressOf(file))) pages.set(addressOf(file), await readFile(path.join(dist, file), 'utf8'));
  const files = new Set<string>();
  for await (const entry of glob('**/*', { cwd: dist, withFileTypes: true })) {
    const pathname = `/${slashes(path.relative(dist, path.join(entry.parentPath, entry.name)))}`;
    if (entry.isFile() && isFile(pathname)) files.add(pathname);
  }
  const part = (name: string) => readFile(path.join(dist, 'tim', name), 'utf8');
  const always = new Set([...pages].filter(([, html]) => keepingOf(html) === 'always').map(([address]) => address));
  const records = unpackTitles(JSON.parse(await part('muc.json')) as TitleList);
  const meanings = unpackMeanings(JSON.parse(await part('nghia.json')) as MeaningList, records);
  return { pages, files, always, records, meanings, words: await part('chu.json'), texts: await textsOf(dist) };
}
