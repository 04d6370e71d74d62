/// <reference lib="webworker" />
import { setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { newestOnly } from './newest-only.ts';
import {
  CACHES, CACHE_PREFIX, isOutsideWorker, keepingOf, MOST_FILES, MOST_PAGES_READ, NETWORK_PATIENCE_SECONDS, OFFLINE_PAGE, type WorkerRequest,
} from './policy.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: '', precache: 'khung', runtime: 'tam' });
cleanupOutdatedCaches();
// `ts` is Pagefind's entry tag; without it the stored index would not answer the request (Pagefind#59).
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/^ts$/], urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [] : [url]) });

/** A page is stored only when it says so itself; sensitive pages say never. */
const storesOnlyWhatMay: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null;
    return keepingOf(await response.clone().text()) === 'never' ? null : response;
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

// Pages come from the network while there is one: a stored page may hold an old number.
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

// Names of these files carry their hash: what is stored is what was asked for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isOutsideWorker(url.pathname) && /^\/_astro\/.*\.(?:js|woff2)$/.test(url.pathname),
  new CacheFirst({ cacheName: CACHES.files, plugins: [newestOnly(CACHES.files, MOST_FILES)] }),
);

setCatchHandler(async ({ request }) =>
  (request.mode === 'navigate' ? await matchPrecache(OFFLINE_PAGE) : undefined) ?? Response.error(),
);

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest | undefined;
  if (request?.kind !== 'store') return;
  const store = async () => {
    const response = await fetch(request.address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    await (await caches.open(CACHES.kept)).put(request.address, response);
  };
  event.waitUntil(store().then(() => true, () => false).then((stored) => event.ports[0]?.postMessage(stored)));
});
