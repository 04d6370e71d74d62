/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/**
 * The switch: published in place of the worker, it takes the worker's seat at once, empties every cache and leaves. Pages stay as
 * they are under the reader's hands, and from then on come from the network alone. docs/dua-len-mang.md says how to use it.
 */
async function leave(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

export {};
