import type { Page } from 'playwright-core';

/** Resolves when the worker has stored what it keeps for everybody: a worker becomes active only after that. */
export const workerReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

/** One stored answer: which cache, which address, and its text, unpacked where it is gzip. */
export interface Stored {
  cache: string;
  pathname: string;
  text: string;
}

/** Everything in every cache of the site, as the page can read it. */
export const everythingStored = (page: Page): Promise<Stored[]> =>
  page.evaluate(async () => {
    const textOf = async (response: Response) => {
      const bytes = await response.arrayBuffer();
      const [first, second] = new Uint8Array(bytes);
      if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes);
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    };
    const stored: Stored[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        if (response) stored.push({ cache: name, pathname: new URL(request.url).pathname, text: await textOf(response) });
      }
    }
    return stored;
  });
