import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { keepingOf, revisionOf, type Keeping } from '../offline/policy.ts';
import { htmlFiles } from './html-files.ts';
import type { Step } from './steps.ts';

/** The worker that switches reading offline off: copied over `sw.js` on the host, it empties every device. */
const OFF = 'tat-luu-tru.js';

/** `SITE_OFFLINE=tat` publishes the switch at once, for hosts that build by themselves. Anything else is a slip of the keys. */
export function isSwitchedOff(environment: Record<string, string | undefined> = process.env): boolean {
  const { SITE_OFFLINE: value = '' } = environment;
  if (value !== '' && value !== 'tat') throw new Error(`SITE_OFFLINE đang là "${value}" – ghi "tat" để tắt đọc khi mất mạng, hoặc để trống`);
  return value === 'tat';
}

/**
 * Frame of the site: what every page needs to work without network. Fonts and the full text of search are left out: they must not cost
 * data unasked, and without network the titles answer.
 */
const FRAME = ['_astro/*.js', 'icon.svg', 'tim/*.json', 'manifest.webmanifest'];

const addressOf = (file: string) => `/${file.split(path.sep).join('/').replace(/index\.html$/, '')}`;

async function keepingByAddress(dist: string): Promise<Map<string, Keeping>> {
  const pages = await Promise.all(
    (await htmlFiles(dist)).map(async (file) => [addressOf(file), keepingOf(await readFile(path.join(dist, file), 'utf8'))] as const),
  );
  return new Map(pages);
}

/** Pictures inside the pages that every device keeps. */
async function picturesOf(dist: string, addresses: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(addresses.map((address) => readFile(path.join(dist, address, 'index.html'), 'utf8')));
  return [...new Set(pages.flatMap((html) => [...html.matchAll(/<img[^>]*\bsrc="\/(_astro\/[^"]+)"/g)].map(([, file = '']) => file)))].sort();
}

/** Version of one file, which the worker holds its bytes against (`src/offline/frame.ts`). */
const revision = async (dist: string, file: string) => revisionOf(createHash('sha256').update(await readFile(path.join(dist, file))).digest('hex'));

/** Bundles the worker as one classic script, without the list of files. */
async function bundle(root: string, dist: string, name: string, source: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: path.join(root, source), output: { format: 'iife', entryFileNames: name } },
    },
  });
}

/** The worker with the list of what each device keeps after one visit. */
export const serviceWorker: Step = {
  title: 'Chuẩn bị đọc khi mất mạng',
  run: async ({ root, dist }) => {
    const keeping = await keepingByAddress(dist);
    const always = [...keeping].filter(([, fate]) => fate === 'always').map(([address]) => address);
    if (always.length === 0) throw new Error('No page says <meta name="lc-offline" content="always">: nothing would be readable without network.');
    await bundle(root, dist, OFF, 'src/offline/off.ts');
    if (isSwitchedOff()) {
      await copyFile(path.join(dist, OFF), path.join(dist, 'sw.js'));
      return 'đã tắt: máy người đọc sẽ bỏ mọi thứ đã lưu';
    }
    await bundle(root, dist, 'sw.js', 'src/offline/sw.ts');
    const { count, size, warnings } = await injectManifest({
      swSrc: path.join(dist, 'sw.js'),
      swDest: path.join(dist, 'sw.js'),
      globDirectory: dist,
      globPatterns: [...FRAME, ...(await picturesOf(dist, always)), ...always.map((address) => `${address.slice(1)}index.html`)],
      maximumFileSizeToCacheInBytes: 1_000_000,
      manifestTransforms: [
        async (entries) => ({
          manifest: (await Promise.all(entries.map(async (entry) => ({ ...entry, url: `/${entry.url.replace(/(^|\/)index\.html$/, '$1')}`, revision: await revision(dist, entry.url) })))).sort((a, b) => a.url.localeCompare(b.url)),
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(`Workbox: ${warnings.join('; ')}`);
    return `${count} tệp có sẵn trong máy người đọc, ${Math.round(size / 1000)} kB`;
  },
};
