import { addPlugins, addRoute, cleanupOutdatedCaches, precache, type PrecacheEntry } from 'workbox-precaching';
import { hashOf } from './packs/hash.ts';
import { revisionOf } from './policy.ts';

/**
 * The frame: what every device keeps after one visit. Each file is held against the list that came with the worker; one that is
 * another version or somebody else's page stops the installation, and the worker before stays at work.
 */
export function keepFrame(manifest: readonly PrecacheEntry[]): void {
  const revisions = new Map(manifest.map(({ url, revision }) => [url, revision]));
  addPlugins([
    {
      cacheWillUpdate: async ({ request, response }) => {
        const { pathname } = new URL(request.url);
        const isAsBuilt = response.status === 200 && revisionOf(await hashOf(await response.clone().arrayBuffer())) === revisions.get(pathname);
        return isAsBuilt ? response : null;
      },
    },
  ]);
  cleanupOutdatedCaches();
  precache([...manifest]);
}

/** Answers what is left of the frame: search and icons. `ts` is Pagefind's entry tag; without it the stored index would not answer (Pagefind#59). */
export const answerFromFrame = () => addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/^ts$/] });
