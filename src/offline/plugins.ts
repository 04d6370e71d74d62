import type { WorkboxPlugin } from 'workbox-core';
import { anotherSize, newestPage, storedFile } from './device.ts';
import { fromDevice } from './from-device.ts';
import { isStranger, isWhatItsNameSays, isWholePage } from './genuine.ts';
import { CACHES, keepingOf } from './policy.ts';

/** A server that fails, or an answer that is not ours, counts as no server, so that a stored page can stand in. */
export const refusesStrangers: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
    if (await isStranger(response)) throw new Error('Somebody else answered.');
    return response;
  },
};

/**
 * A page is stored only when it says so itself; sensitive pages say never. Pages of the frame are there already, beside the
 * scripts of their own version: a second copy would outlive those.
 */
export const storesOnlyWhatMay: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.headers.get('content-type')?.startsWith('text/html') !== true) return null;
    const html = await response.clone().text();
    return isWholePage(html) && keepingOf(html) === 'when-read' ? response : null;
  },
};

/** The newest copy that the device has, saying that it is one. */
export const looksEverywhere: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const copy = await newestPage(new URL(request.url).pathname, cachedResponse);
    return copy ? fromDevice(copy, new Date()) : null;
  },
};

/** A script that is no script, or gone from the server, counts as no answer. */
export const takesOnlyFiles: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (!isWhatItsNameSays(response)) throw new Error(`${response.url} answered ${response.status} and something else.`);
    return response;
  },
};

/** Files are taken from wherever they are; a copy stays beside the pages read, because the frame drops its own with a new version. */
export const looksOnDevice: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
    if (cachedResponse) return cachedResponse;
    const stored = await storedFile(new URL(request.url).pathname);
    const copy = stored?.clone();
    if (copy) (event as ExtendableEvent).waitUntil(caches.open(CACHES.files).then((cache) => cache.put(request, copy)).catch(() => undefined));
    return stored ?? null;
  },
  handlerDidError: async ({ request }) => anotherSize(new URL(request.url).pathname),
};
