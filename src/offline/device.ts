import { matchPrecache } from 'workbox-precaching';
import { dateOf } from './from-device.ts';
import { heldAt, keyOf, readLedger, LEDGER_KEY } from './packs/ledger.ts';
import { CACHES, isSamePicture } from './policy.ts';

/** What one cache holds; looking makes no cache. */
const within = (cacheName: string, address: string) => caches.match(address, { cacheName });

/** The file of a pack at an address: only of packs that are there whole. */
export async function fromPacks(address: string): Promise<Response | undefined> {
  const ledger = await within(CACHES.packs, LEDGER_KEY);
  const held = ledger && heldAt(readLedger(await ledger.text()), address);
  const stored = held && (await within(CACHES.packs, keyOf(held.file.hash)));
  if (!stored) return undefined;
  const headers = new Headers(stored.headers);
  headers.set('Date', new Date(held.storedAt).toUTCString());
  return new Response(stored.body, { headers });
}

/** The newest of all copies of a page on this device: read, kept, of a pack, of the frame. */
export async function newestPage(address: string, read: Response | undefined): Promise<Response | undefined> {
  const copies = (await Promise.all([read, within(CACHES.kept, address), fromPacks(address), matchPrecache(address)])).filter((copy) => copy !== undefined);
  const age = (copy: Response) => dateOf(copy)?.getTime() ?? 0;
  return copies.toSorted((a, b) => age(b) - age(a))[0];
}

/** A script or picture that is on this device, wherever: its name carries its content. */
export const storedFile = async (address: string): Promise<Response | undefined> =>
  (await within(CACHES.kept, address)) ?? (await fromPacks(address)) ?? (await matchPrecache(address));

/** The browser asks for the size that suits the screen; the device may hold another one. */
export async function anotherSize(address: string): Promise<Response | undefined> {
  for (const name of [CACHES.kept, CACHES.files]) {
    const cache = await caches.open(name);
    const held = (await cache.keys()).find(({ url }) => isSamePicture(new URL(url).pathname, address));
    if (held) return cache.match(held);
  }
  return undefined;
}
