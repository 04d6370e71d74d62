import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { assertContent } from './assert-content.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { hostingHeaders } from './hosting-headers.ts';
import { icons } from './icons.ts';
import { makeMaterials } from './materials/make.ts';
import { copyMaterials, serveShelf, shelfModule } from './materials/shelf.ts';
import type { Stored } from './materials/store.ts';
import { oneStyle } from './one-style.ts';
import { packs } from './packs/step.ts';
import { ruleFile, rulePages } from './rule-pages.ts';
import { makePictures, type MadePicture } from './pictures/make.ts';
import { copyPictures, picturesModule, servePictures } from './pictures/serve.ts';
import { runSteps } from './run-steps.ts';
import { searchIndex } from './search-index.ts';
import { serviceWorker } from './service-worker.ts';
import { sharePictures } from './share-pictures.ts';
import type { Step } from './steps.ts';
import { stopwatch } from './stopwatch.ts';
import { readToday } from './today.ts';

interface SiteOptions {
  /** Rooms that `src` must not know, built between the index and the policy: the CMS. */
  also?: readonly Step[];
}

/**
 * The site's one integration: judges `content/`, draws the pictures and makes the class materials before the build (pages show their sizes), then runs the
 * ordered steps over `dist/`.
 * Order matters: each later step lists the files of the earlier ones; the worker comes last.
 */
export function site({ also = [] }: SiteOptions = {}): AstroIntegration {
  let shelf: readonly Stored[] = [];
  let pictures: readonly MadePicture[] = [];
  const steps: readonly Step[] = [icons, copyPictures(() => pictures), copyMaterials(() => shelf), hostingHeaders, sharePictures, searchIndex, ...also, rulePages, oneStyle, contentSecurityPolicy, packs, serviceWorker];
  let root = process.cwd();
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        const today = readToday();
        if (command === 'build' || command === 'dev') await assertContent({ root, today, strict: command === 'build', logger });
        if (command === 'build' || command === 'dev') {
          pictures = await makePictures(root, path.join(root, '.cache'));
          const spent = stopwatch();
          shelf = await makeMaterials({ root, cache: path.join(root, '.cache'), progress: (line) => logger.info(`Tài liệu ${line}`) });
          logger.info(`Tài liệu lớp học: ${shelf.reduce((sum, { files }) => sum + files.length, 0)} tệp${spent()}`);
        }
        updateConfig({ vite: { define: { 'import.meta.env.SITE_TODAY': JSON.stringify(today) }, plugins: [shelfModule(() => shelf), picturesModule(() => pictures)] } });
      },
      'astro:server:setup': ({ server }) => {
        servePictures(server, () => pictures);
        serveShelf(server, () => shelf);
        server.middlewares.use((request, response, next) => {
          void ruleFile(root, new URL(request.url ?? '/', 'http://localhost').pathname).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', file.type).end(file.text);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await runSteps(steps, { root, dist: fileURLToPath(dir), cache: path.join(root, '.cache'), shelf, logger });
      },
    },
  };
}
