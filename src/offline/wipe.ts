import { CHOSEN_CACHES } from './policy.ts';

/** What a site can leave in a browser; each can be asked what it still holds. */
export type Store = 'workers' | 'caches' | 'databases' | 'local' | 'session' | 'cookies';

/** Deleting waits at most this long for a browser that does not answer: another tab may hold a database or a worker, in milliseconds. */
const PATIENCE_MS = 15_000;

const workers = async () => ('serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []);
const cacheNames = async () => ('caches' in window ? await caches.keys() : []);
/** Names of the databases; browsers that cannot list them have none of ours, for the site opens none. */
const databases = async () => (typeof indexedDB.databases === 'function' ? (await indexedDB.databases()).flatMap(({ name }) => name ?? []) : []);
const cookieNames = () => document.cookie.split('; ').filter(Boolean).map((cookie) => cookie.split('=', 1)[0] ?? '');

/**
 * Removes everything the site keeps in this browser and asks the server to have the browser do the same.
 * History, downloads and other apps are out of reach.
 * @param serverAddress answers with `Clear-Site-Data`, where the host can send headers
 * @returns how many things each store still holds; all 0 when nothing is left
 */
export async function wipeEverything(serverAddress: string): Promise<Record<Store, number>> {
  // The worker goes first, or it would store again what is being deleted. What fails is told of by the question at the end.
  await inTime(async () => void (await Promise.all((await workers()).map((registration) => registration.unregister()))));
  await inTime(async () => void (await Promise.all((await cacheNames()).map((name) => caches.delete(name)))));
  await inTime(async () => void (await Promise.all((await databases()).map(deleteDatabase))));
  for (const clear of [() => localStorage.clear(), () => sessionStorage.clear(), deleteCookies]) await inTime(async () => clear());
  await inTime(async () => void (navigator.onLine && (await fetch(serverAddress, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }))));
  return askStores();
}

/** Removes the pages and packs that the reader chose to keep, nothing else. Returns whether they are gone. */
export async function wipeChosen(): Promise<boolean> {
  await Promise.all(CHOSEN_CACHES.map((name) => caches.delete(name)));
  const left = await caches.keys();
  return !CHOSEN_CACHES.some((name) => left.includes(name));
}

/** What each store says: a browser may refuse without an error, and the reader must hear of it. A store that cannot be read counts as holding something. */
async function askStores(): Promise<Record<Store, number>> {
  const count = (ask: () => number | Promise<number>) => Promise.resolve().then(ask).catch(() => 1);
  return {
    workers: await count(async () => (await workers()).length),
    caches: await count(async () => (await cacheNames()).length),
    databases: await count(async () => (await databases()).length),
    local: await count(() => localStorage.length),
    session: await count(() => sessionStorage.length),
    cookies: await count(() => cookieNames().length),
  };
}

/** Waits for one part of the work, neither for ever nor in vain: what goes wrong here is found by asking the stores. */
const inTime = (work: () => Promise<void>): Promise<unknown> =>
  Promise.race([work().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

/** The site sets none; a host may. Those that scripts cannot see are for the server to have deleted. */
function deleteCookies(): void {
  for (const name of cookieNames()) {
    for (const domain of ['', `;domain=${location.hostname}`]) document.cookie = `${name}=;max-age=0;path=/${domain}`;
  }
}

/** Asks for a database to go; one that another tab holds open goes when that tab does. */
const deleteDatabase = (name: string) =>
  new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'blocked', 'error']) request.addEventListener(end, () => resolve());
  });
