import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build, type Plugin } from 'vite';
import type { ShelfItem } from '../src/materials/material-file.ts';
import { readHost, type BackendEnvironment, type Host } from './backend.ts';
import { astroComponents } from './bundle/astro-components.ts';
import { hashSources } from './bundle/hash-sources.ts';
import { patchDecap } from './bundle/patch-decap.ts';
import { writeSiteContent } from './bundle/site-content.ts';
import { siteVersion } from './bundle/site-version.ts';
import { standIns } from './bundle/stand-ins.ts';
import { FRAME_PAGE } from './previews/messages.ts';

/** The part of Astro's logger used here. */
export interface BuildLogger { info: (message: string) => void }

export interface BuildCmsOptions {
  /** Project root, absolute. */
  root: string;
  /** Folder of the finished site; the CMS goes to `quan-tri/` in it. */
  outDir: string;
  /** Files of the class materials, shown in the preview; default: none. */
  shelf?: readonly ShelfItem[];
  logger: BuildLogger;
  /** Variables that say where the CMS publishes to. Default: those of this process. */
  environment?: BackendEnvironment;
}

/** Folder and address of the CMS in the site. */
export const CMS_FOLDER = 'quan-tri';

const OWN_ORIGIN = "connect-src 'self' blob:";

/** Lets the page speak to the Git host it publishes to, and to nobody else; the frame of the preview speaks to none. */
const allowHost = ({ origins }: Host): Plugin => ({
  name: 'cms-allow-host',
  transformIndexHtml: (html, { path: page }) => {
    if (page.endsWith(FRAME_PAGE)) return html;
    if (!html.includes(OWN_ORIGIN)) throw new Error(`cms/index.html: the policy no longer says ${OWN_ORIGIN}`);
    return html.replace(OWN_ORIGIN, [OWN_ORIGIN, ...origins].join(' '));
  },
});

async function bundle(root: string, into: string, host: Host): Promise<void> {
  await build({
    configFile: false,
    root: path.join(root, 'cms'),
    base: `/${CMS_FOLDER}/`,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      'import.meta.env.CMS_HOST': JSON.stringify(host),
    },
    // Decap's search knows no Vietnamese; the media library and all choices go through it.
    resolve: { alias: [{ find: /^fuzzy$/, replacement: path.join(root, 'cms/search/filter.ts') }] },
    plugins: [patchDecap(), allowHost(host), standIns(root), astroComponents(), tailwindcss()],
    build: {
      outDir: into,
      emptyOutDir: true,
      sourcemap: false,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: [path.join(root, 'cms/index.html'), path.join(root, 'cms', FRAME_PAGE)], output: { entryFileNames: '[name]-[hash].js' } },
    },
  });
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

const isBuilt = (folder: string) => readdir(folder).then((names) => names.includes('index.html'), () => false);

/** Bundles of earlier sources are of no use to anyone. */
async function forgetOlder(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('new-')) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Builds the CMS into `<outDir>/quan-tri/`. Unchanged sources come from `<root>/.cache/cms/<hash>/`.
 * Returns the number of files; throws when nothing was produced or a variable in the environment is missing or malformed.
 */
export async function buildCms({ root, outDir, shelf = [], logger, environment = process.env }: BuildCmsOptions): Promise<{ files: number }> {
  const host = readHost(environment);
  const cache = path.join(root, '.cache/cms');
  const built = path.join(cache, await hashSources(root, JSON.stringify(host)));
  const started = performance.now();
  const known = await isBuilt(built);
  if (!known) {
    // Built aside and moved in one step: a build that was stopped leaves no half folder under the hash.
    const aside = path.join(cache, `new-${process.pid}`);
    await mkdir(aside, { recursive: true });
    try {
      await bundle(root, aside, host);
      await forgetOlder(cache);
      await rename(aside, built).catch(async (cause: unknown) => {
        // Another process was faster; the same hash is the same bundle.
        if (!(await isBuilt(built))) throw cause;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  const target = path.join(outDir, CMS_FOLDER);
  await rm(target, { recursive: true, force: true });
  await cp(built, target, { recursive: true });
  await writeFile(path.join(target, 'phien-ban.json'), JSON.stringify(await siteVersion(root)));
  await writeSiteContent({ root, outDir, into: target, shelf });
  const files = await filesIn(target);
  if (files < 3) throw new Error(`cms: the build left ${files} file(s) in ${target}; index.html, a script and phien-ban.json were expected`);
  logger.info(`CMS: ${files} files in ${CMS_FOLDER}/ (${known ? 'unchanged, copied' : 'built'}, ${Math.round(performance.now() - started)} ms)`);
  return { files };
}
