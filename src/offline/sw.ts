/// <reference lib="webworker" />
import { setCacheNameDetails } from 'workbox-core';
import { matchPrecache, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { fromPacks } from './device.ts';
import { answerFromFrame, keepFrame } from './frame.ts';
import { lastWord } from './from-device.ts';
import { keepPage } from './keep-page.ts';
import { newestOnly } from './newest-only.ts';
import { looksEverywhere, looksOnDevice, refusesStrangers, storesOnlyWhatMay, takesOnlyFiles } from './plugins.ts';
import { CACHES, CACHE_PREFIX, DOCUMENTS, FILE_OF_A_PAGE, isOutsideWorker, MOST_FILES, MOST_PAGES_READ, NETWORK_PATIENCE_SECONDS, OFFLINE_PAGE, type WorkerRequest } from './policy.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: '', precache: 'khung', runtime: 'tam' });
keepFrame(self.__WB_MANIFEST);

// A pack is loaded past everything that is stored: an answer of the frame may be another version than the pack's.
registerRoute(({ request }) => request.cache === 'no-store', new NetworkOnly());

// Pages come from the network while there is one: a stored page may hold an old number. So this stands before the frame's own route.
registerRoute(
  new NavigationRoute(
    new NetworkFirst({
      cacheName: CACHES.read,
      networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
      plugins: [refusesStrangers, storesOnlyWhatMay, looksEverywhere, newestOnly(CACHES.read, MOST_PAGES_READ)],
    }),
    { denylist: [/^\/quan-tri\//] },
  ),
);

// Names of these files carry their hash: what is stored is what was asked for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isOutsideWorker(url.pathname) && FILE_OF_A_PAGE.test(url.pathname),
  new CacheFirst({ cacheName: CACHES.files, plugins: [takesOnlyFiles, looksOnDevice, newestOnly(CACHES.files, MOST_FILES)] }),
);

// Documents are never stored by reading; without network those of a pack are there.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(DOCUMENTS),
  new NetworkOnly({ plugins: [takesOnlyFiles, { handlerDidError: async ({ request }) => fromPacks(new URL(request.url).pathname) }] }),
);

answerFromFrame();

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (await matchPrecache(OFFLINE_PAGE)) ?? lastWord();
});

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest | undefined;
  if (request?.kind !== 'store') return;
  event.waitUntil(keepPage(request.address).then(() => true, () => false).then((stored) => event.ports[0]?.postMessage(stored)));
});
