import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { htmlFiles } from '../../../src/build/html-files.ts';
import { type GeneratedArticle } from './article.ts';

/** One page of a built site. */
export interface Page {
  /** Path under the output folder. */
  file: string;
  /** Bytes as written. */
  bytes: number;
  /** Entries of content/articles it links to. */
  articleLinks: number;
}

/** Brotli 11, as a static host stores it. */
export const wireBytes = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

export const articleFile = ({ id }: GeneratedArticle) => path.join('bai-viet', id, 'index.html');

export const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Median bytes on the wire of `files`; brotli 11 is slow, so a sample is enough. */
export const medianWireBytes = async (dist: string, files: readonly string[]) =>
  median(await Promise.all(files.map(async (file) => wireBytes(await readFile(path.join(dist, file))))));

/** Every page of a built site, by file. */
export async function readPages(dist: string): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>();
  for (const file of await htmlFiles(dist)) {
    const html = await readFile(path.join(dist, file), 'utf8');
    pages.set(file, { file, bytes: Buffer.byteLength(html), articleLinks: html.match(/href="\/bai-viet\//g)?.length ?? 0 });
  }
  return pages;
}

const KEPT = /"url":"\/([^"]*)"/g;

/** Bytes of all files that the service worker stores on each phone after one visit, not compressed. */
export async function keptBytes(dist: string): Promise<number> {
  const worker = await readFile(path.join(dist, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(KEPT)].map(([, url = '']) => (url === '' || url.endsWith('/') ? `${url}index.html` : url));
  if (files.length === 0) throw new Error('sw.js lists no file to keep: has the form of its list changed?');
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(dist, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
