import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { ShelfItem } from '../../materials/material-file.ts';
import { CONTENT_FILES, fileAddress } from '../../ui/content-addresses.ts';
import type { Step } from '../steps.ts';
import type { Stored } from './store.ts';

/** What pages import to know which files there are. */
const MODULE = 'virtual:shelf';
const RESOLVED = `\0${MODULE}`;

/** Address and file of everything on the shelf, pictures included. */
const addressed = (items: readonly Stored[]): Map<string, string> =>
  new Map(items.flatMap(({ kind, id, folder, files }) =>
    files.flatMap(({ name, preview }) => (preview ? [name, preview] : [name])).map((name) => [fileAddress(kind, id, name), path.join(folder, name)] as const)));

/** The list of files as a module for the pages; folders of this machine stay out of it. */
export const shelfModule = (items: () => readonly Stored[]) => ({
  name: 'shelf',
  resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
  load: (id: string) => (id === RESOLVED ? `export default ${JSON.stringify(items().map(({ kind, id: name, files }): ShelfItem => ({ kind, id: name, files })))}` : undefined),
});

/** Puts the files beside the pages that link them. */
export const copyMaterials = (items: () => readonly Stored[]): Step => ({
  title: 'Đặt tài liệu lên kệ',
  run: async ({ dist }) => {
    const files = addressed(items());
    if (files.size === 0) throw new Error('Kệ tài liệu trống: content/lessons, content/articles và content/posters không cho ra tệp nào.');
    for (const [address, from] of files) {
      const to = path.join(dist, address.slice(1));
      await mkdir(path.dirname(to), { recursive: true });
      await copyFile(from, to);
    }
    return `${files.size} tệp`;
  },
});

/** Serves the files while developing; what is not on the shelf goes on to Astro. */
export function serveShelf(server: ViteDevServer, items: () => readonly Stored[]): void {
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split('?')[0] ?? '';
    const file = address.startsWith(CONTENT_FILES) ? addressed(items()).get(address) : undefined;
    if (file === undefined) return next();
    createReadStream(file).on('error', next).pipe(response);
  });
}
