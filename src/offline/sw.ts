/// <reference lib="webworker" />
import { setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { newestOnly } from './newest-only.ts';
import {
  CACHES, CACHE_PREFIX, FILE_OF_A_PAGE, filesOf, isOutsideWorker, isSamePicture, keepingOf, MOST_FILES, MOST_PAGES_READ, NETWORK_PATIENCE_SECONDS, OFFLINE_PAGE, type WorkerRequest,
} from './policy.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: '', precache: 'khung', runtime: 'tam' });
cleanupOutdatedCaches();
precache(self.__WB_MANIFEST);

/**
 * A page is stored only when it says so itself; sensitive pages say never. Pages of the frame are there already, beside the
 * scripts of their own version: a second copy would outlive those.
 */
const storesOnlyWhatMay: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null;
    return keepingOf(await response.clone().text()) === 'when-read' ? response : null;
  },
};

/** A server that fails counts as no server, so that a stored page can stand in. */
const failsOnServerError: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
    return response;
  },
};

/** Where a page may be besides the cache of pages read: asked for by the reader, or part of the frame. */
const looksEverywhere: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const { pathname } = new URL(request.url);
    return cachedResponse ?? (await (await caches.open(CACHES.kept)).match(pathname)) ?? (await matchPrecache(pathname)) ?? null;
  },
};

/** Files that no page has fetched through this worker yet. */
const looksInFrame: WorkboxPlugin = {
  handlerDidError: async ({ request }) => (await caches.match(request, { cacheName: CACHES.kept })) ?? (await matchPrecache(request.url)) ?? (await anotherSize(request)),
};

/** The browser asks for the size that suits the screen; the device may hold another one. */
async function anotherSize(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  for (const name of [CACHES.kept, CACHES.files]) {
    const cache = await caches.open(name);
    const held = (await cache.keys()).find(({ url }) => isSamePicture(new URL(url).pathname, pathname));
    if (held) return cache.match(held);
  }
  return undefined;
}

// Pages come from the network while there is one: a stored page may hold an old number. So this stands before the frame's own route.
registerRoute(
  new NavigationRoute(
    new NetworkFirst({
      cacheName: CACHES.read,
      networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
      plugins: [failsOnServerError, storesOnlyWhatMay, looksEverywhere, newestOnly(CACHES.read, MOST_PAGES_READ)],
    }),
    { denylist: [/^\/quan-tri\//] },
  ),
);

// Names of these files carry their hash: what is stored is what was asked for. They are stored beside the pages that were read,
// because the frame drops its own copies when a new version comes.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isOutsideWorker(url.pathname) && FILE_OF_A_PAGE.test(url.pathname),
  new CacheFirst({ cacheName: CACHES.files, plugins: [looksInFrame, newestOnly(CACHES.files, MOST_FILES)] }),
);

// `ts` is Pagefind's entry tag; without it the stored index would not answer the request (Pagefind#59).
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/^ts$/] });

setCatchHandler(async ({ request }) =>
  (request.mode === 'navigate' ? await matchPrecache(OFFLINE_PAGE) : undefined) ?? Response.error(),
);

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest | undefined;
  if (request?.kind !== 'store') return;
  const store = async () => {
    const response = await fetch(request.address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const kept = await caches.open(CACHES.kept);
    await kept.addAll(filesOf(await response.clone().text()));
    await kept.put(request.address, response);
  };
  event.waitUntil(store().then(() => true, () => false).then((stored) => event.ports[0]?.postMessage(stored)));
});
