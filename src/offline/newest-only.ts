import { registerQuotaErrorCallback, type WorkboxPlugin } from 'workbox-core';

/**
 * Keeps a cache to its newest entries; when the device is full, the whole cache goes.
 * Workbox's own expiration plugin keeps a database for this: a second list of what was read, which the worker holds open,
 * so that wiping the device could not remove it.
 */
export function newestOnly(cacheName: string, most: number): WorkboxPlugin {
  registerQuotaErrorCallback(() => caches.delete(cacheName));
  return {
    cacheDidUpdate: async () => {
      const cache = await caches.open(cacheName);
      // An entry that is stored again moves to the end, so the first ones are the oldest.
      const entries = await cache.keys();
      await Promise.all(entries.slice(0, Math.max(0, entries.length - most)).map((entry) => cache.delete(entry)));
    },
  };
}
