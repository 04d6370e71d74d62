import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { STATE_PATH } from './backend.ts';
import { buildCms, CMS_FOLDER } from './build.ts';
import { createGitProxy, PROXY_PATH, readPeople, type Check } from './git-proxy.ts';
import { createStateHandler } from './proxy/state.ts';
import { loadSettings } from './settings-file.ts';

/**
 * The CMS beside Astro's dev server, as built from its present sources, saving into the working repository.
 * `check` judges all of `content/` before a save, as `npm start` does.
 * Search in the dev server answers from the last `npm run build`.
 */
export function cmsInDev({ check }: { check: Check }): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'cms-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server, logger }) => {
        loadSettings(root);
        const people = readPeople(process.env.CMS_PEOPLE);
        const built = path.join(root, '.cache/cms-dev');
        await buildCms({ root, outDir: built, logger });
        const port = server.config.server.port;
        // Astro's dev server turns an address without a slash at its end away before anything of ours is asked.
        server.httpServer?.prependListener('request', (request: IncomingMessage) => {
          if (request.url === PROXY_PATH || request.url === STATE_PATH) request.url += '/';
        });
        server.middlewares.use(PROXY_PATH, createGitProxy({ root, allowedOrigin: [`http://localhost:${port}`, `http://127.0.0.1:${port}`], check, people }));
        // The dev server shows what was saved at once; the page asks here for the people, too.
        server.middlewares.use(STATE_PATH, createStateHandler({ root, people, build: () => ({ phase: 'live', at: new Date().toISOString() }) }));
        server.middlewares.use(`/${CMS_FOLDER}`, sirv(path.join(built, CMS_FOLDER), { dev: true }));
        server.middlewares.use('/pagefind', sirv(path.join(root, 'dist/pagefind'), { dev: true }));
        logger.info(`Tòa soạn: http://localhost:${port}/${CMS_FOLDER}/`);
      },
    },
  };
}
