import { constants, brotliCompressSync } from 'node:zlib';
import path from 'node:path';
import { distBytes } from './dist.ts';
import { tags } from './html.ts';

/** Bytes on the wire: brotli 11, as a static host stores it; fonts and pictures are compressed already. */
export const wireBytes = (content: Buffer, file: string) =>
  /\.(?:woff2|png|jpe?g|webp|avif)$/.test(file) ? content.length : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const known = new Map<string, Promise<number>>();

/** Bytes on the wire of one file of the built site, by its address. */
export function weightOf(address: string): Promise<number> {
  const weight = known.get(address) ?? distBytes(address).then((content) => wireBytes(content, address));
  known.set(address, weight);
  return weight;
}

/** Modules that a script loads by itself, before anybody does anything: static imports, not `import()`. */
async function scriptsBehind(address: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(address)) return found;
  found.add(address);
  const code = (await distBytes(address)).toString('utf8');
  for (const [, specifier = ''] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']([^"']+\.js)["']/g)) {
    await scriptsBehind(path.posix.resolve(path.posix.dirname(address), specifier), found);
  }
  return found;
}

/** Addresses that a page fetches by itself, by kind. */
export interface Fetched {
  scripts: string[];
  /** Code that stands in the document itself. */
  inlineCode: string;
  fonts: string[];
  /** Pictures and icons; manifest and feed are not fetched on a first view. */
  pictures: string[];
  /** What would hold back the first paint: style sheets and scripts that neither wait nor are modules. */
  blocking: string[];
}

const isLocal = (address: string | undefined): address is string => address !== undefined && address.startsWith('/');

/** Reads from a page what it fetches before anybody does anything. */
export async function fetchedBy(html: string): Promise<Fetched> {
  const all = tags(html);
  const of = (name: string) => all.filter((tag) => tag.name === name).map(({ attributes }) => attributes);
  const links = of('link');
  const rel = (...kinds: string[]) => links.filter(({ rel = '' }) => kinds.some((kind) => rel.split(' ').includes(kind))).map(({ href }) => href).filter(isLocal);
  const scripts = of('script').filter(({ src }) => isLocal(src));
  const modules = new Set<string>();
  for (const address of [...scripts.map(({ src }) => src), ...rel('modulepreload')].filter(isLocal)) await scriptsBehind(address, modules);
  return {
    scripts: [...modules],
    inlineCode: [...html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n'),
    fonts: [...new Set([...html.matchAll(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g)].map(([, address = '']) => address))],
    // A photo of a text comes in several sizes, waits until the reader is near, and has a budget of its own (src/build/pictures/sizes.ts).
    pictures: [...new Set([...of('img').filter(({ srcset, loading }) => srcset === undefined || loading !== 'lazy').map(({ src }) => src), ...rel('icon')].filter(isLocal))],
    blocking: [
      ...rel('stylesheet'),
      ...scripts.filter(({ type, async, defer }) => type !== 'module' && async === undefined && defer === undefined).map(({ src = '' }) => src),
    ],
  };
}

/** What a page costs on the wire before anybody does anything, in bytes. */
export interface Weight {
  address: string;
  /** The document with all that stands in it. */
  html: number;
  /** All code that runs: the files, and what stands in the document (which `all` counts once). */
  scripts: number;
  fonts: number;
  pictures: number;
  all: number;
  fontFiles: number;
  blocking: string[];
}

const sum = async (addresses: readonly string[]) => (await Promise.all(addresses.map(weightOf))).reduce((total, bytes) => total + bytes, 0);

/** Weighs one page. */
export async function weigh({ address, html }: { address: string; html: string }): Promise<Weight> {
  const fetched = await fetchedBy(html);
  const [document, files, fonts, pictures] = await Promise.all([weightOf(address), sum(fetched.scripts), sum(fetched.fonts), sum(fetched.pictures)]);
  const inline = fetched.inlineCode ? wireBytes(Buffer.from(fetched.inlineCode), 'inline.js') : 0;
  return { address, html: document, scripts: files + inline, fonts, pictures, all: document + files + fonts + pictures, fontFiles: fetched.fonts.length, blocking: fetched.blocking };
}
