import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { htmlFiles } from '../../src/build/html-files.ts';

/** The project these tests belong to. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The built site under test; `SITE_DIST` points somewhere else, for example at a site that was broken on purpose. */
export const DIST = path.resolve(process.env.SITE_DIST ?? path.join(ROOT, 'dist'));

if (!existsSync(path.join(DIST, 'index.html'))) {
  throw new Error(`No built site in ${DIST}. Run "npm run build" first, or point SITE_DIST at a built site.`);
}

/** One built page. */
export interface BuiltPage {
  /** Path as a reader asks for it: `/bai-viet/…/`; the page for unknown addresses is `/404.html`. */
  address: string;
  /** Path under `dist`. */
  file: string;
  html: string;
}

const addressOf = (file: string) => `/${file.split(path.sep).join('/').replace(/index\.html$/, '')}`;

/** Every page of the site in the order of its files, without the CMS. */
export const PAGES: readonly BuiltPage[] = await Promise.all(
  (await htmlFiles(DIST)).map(async (file) => ({ file, address: addressOf(file), html: await readFile(path.join(DIST, file), 'utf8') })),
);

const BY_ADDRESS = new Map(PAGES.map((page) => [page.address, page]));

/** The page at one address. Throws with the address when the build has none. */
export function pageAt(address: string): BuiltPage {
  const page = BY_ADDRESS.get(address);
  if (!page) throw new Error(`The built site has no page at ${address}.`);
  return page;
}

/** Text of one file of the built site. */
export const distText = (file: string) => readFile(path.join(DIST, file), 'utf8');

/** Bytes of one file of the built site, by its address from the root. */
export const distBytes = (address: string) => readFile(path.join(DIST, decodeURI(address).replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')));

const LOCATION = /<loc>([^<]+)<\/loc>/g;
const locations = (xml: string) => [...xml.matchAll(LOCATION)].map(([, location = '']) => new URL(location));

/** Paths of the sitemap: the index first, then each part it names. */
export async function sitemapAddresses(): Promise<string[]> {
  const parts = locations(await distText('sitemap-index.xml'));
  const lists = await Promise.all(parts.map(async ({ pathname }) => locations(await distText(pathname.slice(1)))));
  return lists.flat().map(({ pathname }) => pathname);
}

/** Pages that no sitemap names, yet readers meet them. */
export const UNLISTED = ['/404.html', '/ngoai-tuyen/', '/bang-cuu-chuong/', '/xoa-dau-vet/da-nho/'] as const;

/** The neutral page that the quick exit falls back to: it looks like somebody else's, so it has no frame. */
export const NEUTRAL = '/bang-cuu-chuong/';
