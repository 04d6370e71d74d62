import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { ServedPicture } from '../../schemas/picture.ts';
import type { Step } from '../steps.ts';
import type { MadePicture } from './make.ts';

/** What pages import to know which pictures there are. */
const MODULE = 'virtual:pictures';
const RESOLVED = `\0${MODULE}`;
const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.webp': 'image/webp' };

/** Sizes and addresses by file name; folders of this machine stay out of it. */
const listed = (pictures: readonly MadePicture[]): Record<string, ServedPicture> =>
  Object.fromEntries(pictures.map(({ file, width, height, sizes }) => [file, { width, height, sizes }]));

export const picturesModule = (pictures: () => readonly MadePicture[]) => ({
  name: 'pictures',
  resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
  load: (id: string) => (id === RESOLVED ? `export default ${JSON.stringify(listed(pictures()))}` : undefined),
});

const filesOf = (pictures: readonly MadePicture[]) => new Map(pictures.flatMap(({ files }) => Object.entries(files)));

/** Puts the pictures beside the other files of the pages. */
export const copyPictures = (pictures: () => readonly MadePicture[]): Step => ({
  title: 'Đặt hình vào trang',
  run: async ({ dist }) => {
    const files = filesOf(pictures());
    for (const [address, from] of files) {
      const to = path.join(dist, address);
      await mkdir(path.dirname(to), { recursive: true });
      await copyFile(from, to);
    }
    return `${pictures().length} hình, ${files.size} tệp`;
  },
});

/** Serves the pictures while developing; everything else goes on to Astro. */
export function servePictures(server: ViteDevServer, pictures: () => readonly MadePicture[]): void {
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split('?')[0] ?? '';
    const file = filesOf(pictures()).get(address);
    if (file === undefined) return next();
    readFile(file).then((bytes) => response.writeHead(200, { 'content-type': TYPES[path.extname(address)] ?? 'application/octet-stream' }).end(bytes), next);
  });
}
