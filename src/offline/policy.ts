/** What the device keeps, what never. Names are neutral and spelled once: a cache list must not tell what was read. */
export const CACHES = {
  /** Pages the reader opened, sensitive ones excepted. */
  read: 'lc-trang',
  /** Pages the reader asked to keep. */
  kept: 'lc-giu',
  /** Fonts and scripts of pages read. */
  files: 'lc-tep',
  /** Packs the reader asked to keep (`packs/`). */
  packs: 'lc-goi',
} as const;

/** What is there only because the reader chose it: single pages and packs. */
export const CHOSEN_CACHES = [CACHES.kept, CACHES.packs] as const;

/** Workbox's own cache starts with this instead of "workbox". */
export const CACHE_PREFIX = 'lc';

/** Pages read are kept up to this number, oldest out first. */
export const MOST_PAGES_READ = 60;
export const MOST_FILES = 40;

/** A slow network counts as none after this many seconds, where a stored page can stand in. */
export const NETWORK_PATIENCE_SECONDS = 4;

export type Keeping = 'always' | 'when-read' | 'never';

const MARK = /<meta name="lc-offline" content="(always|when-read|never)"/;

/** What a page says of itself in `<meta name="lc-offline">`. A page that says nothing is never stored: fail closed. */
export const keepingOf = (html: string): Keeping => (MARK.exec(html)?.[1] as Keeping | undefined) ?? 'never';

/** Scripts, fonts and pictures of a page, by their path; each carries its hash in its name. */
export const FILE_OF_A_PAGE = /^\/_astro\/.*\.(?:js|woff2|svg|png|jpe?g|webp|avif)$/;

/** Scripts and pictures that a page names; fonts are left out, they must not cost data unasked. */
export const filesOf = (html: string): string[] =>
  // Of a picture in several sizes only the smallest is kept, the one in `src`.
  [...new Set(html.replace(/\ssrcset="[^"]*"/g, '').match(/\/_astro\/[\w.-]+\.(?:js|svg|png|jpe?g|webp|avif)/g) ?? [])];

/** Modules that a script loads, at once or later, as addresses. `address` is the script's own. */
export const importsOf = (address: string, code: string): string[] =>
  [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => `${address.slice(0, address.lastIndexOf('/') + 1)}${name}`);

const SIZED = /^(\/_astro\/hinh-[0-9a-f]+)-\d+\.webp$/;

/** Whether two addresses are the same picture, in whatever size: without network any size is better than none. */
export const isSamePicture = (one: string, other: string): boolean => {
  const name = SIZED.exec(one)?.[1];
  return name !== undefined && name === SIZED.exec(other)?.[1];
};

/** How the worker's list names a version of a file: the first digits of its SHA-256. It tells damage from content; nobody is kept out by it. */
export const revisionOf = (hash: string) => hash.slice(0, 16);

/** Folder of the lists of packs, and of the names that stored files go by. Spelled here, not taken from the table of addresses: each byte counts. */
export const PACKS_FOLDER = '/luu/';

/** Folder of the documents of the class materials. */
export const DOCUMENTS = '/tai-lieu/tep/';

/** Page shown when nothing else is there. */
export const OFFLINE_PAGE = '/ngoai-tuyen/';

/** Addresses the worker leaves to the network always. */
export const isOutsideWorker = (pathname: string) => pathname.startsWith('/quan-tri/') || pathname === '/sw.js';

/** What a page may ask of the worker. */
export interface WorkerRequest {
  kind: 'store';
  /** Path of the page, `/bai-viet/…/`. */
  address: string;
}
