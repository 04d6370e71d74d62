import { PackFailure } from './failure.ts';
import { fetchFile, fetchText, type Network } from './fetch-file.ts';
import { listAddress, OFFERS_ADDRESS, readList, readOffers, type Offer, type PackFile } from './lists.ts';
import { begun, bytesOf, finished, missing } from './plan.ts';
import type { Ledger } from './ledger.ts';

/** Files on their way at the same time: a slow network waits longer for each answer than for its bytes. */
const AT_ONCE = 3;
/** A broken connection is tried again after these pauses, in milliseconds. */
const PAUSES = [1_000, 3_000] as const;

/** What a download needs of the device; `PackStore` is it. */
export interface Shelf {
  ledger: () => Promise<Ledger>;
  held: () => Promise<Set<string>>;
  write: (ledger: Ledger) => Promise<void>;
  keep: (hash: string, file: Response) => Promise<void>;
  sweep: () => Promise<void>;
}

export interface Download {
  id: string;
  shelf: Shelf;
  network: Network;
  /** Bytes left for this site, where the browser says. */
  left: () => Promise<number | undefined>;
  /** Told of bytes that are there and bytes in all. */
  progress: (there: number, all: number) => void;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
}

/** All packs that the site offers now. */
export const fetchOffers = async (network: Network): Promise<Offer[]> => readOffers(await fetchText(OFFERS_ADDRESS, network));

async function fetchOffer(id: string, network: Network): Promise<Offer> {
  const offer = (await fetchOffers(network)).find((candidate) => candidate.id === id);
  if (!offer) throw new PackFailure('changed', `${OFFERS_ADDRESS}: no pack ${id} any more.`);
  return offer;
}

/** Fetches one file; a connection that breaks is tried again, anything else is not. */
async function fetchPatiently(file: PackFile, { network, wait }: Download, arrived: (bytes: number) => void): Promise<Response> {
  for (const pause of PAUSES) {
    try {
      return await fetchFile(file, network, arrived);
    } catch (cause) {
      if (!(cause instanceof PackFailure) || cause.kind !== 'offline') throw cause;
      await wait(pause);
      network.signal.throwIfAborted();
    }
  }
  return fetchFile(file, network, arrived);
}

async function fetchMissing(download: Download, files: readonly PackFile[]): Promise<void> {
  const { shelf, network, left, progress } = download;
  const waiting = missing(files, await shelf.held());
  const all = bytesOf(files);
  const needed = bytesOf(waiting);
  const free = await left();
  if (free !== undefined && free < needed) throw new PackFailure('full', `expected room for ${needed} bytes, found ${free}.`);
  let there = all - needed;
  progress(there, all);
  const arrived = (bytes: number) => progress((there += bytes), all);
  const worker = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await shelf.keep(file.hash, await fetchPatiently(file, download, arrived));
      network.signal.throwIfAborted();
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => worker().finally(() => void waiting.splice(0))));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** One run over the newest list. The pack counts as whole only after the device has been asked for each of its files. */
async function run(download: Download): Promise<void> {
  const { id, shelf, network, now } = download;
  const offer = await fetchOffer(id, network);
  const files = await readList(await fetchText(listAddress(offer.list), network), offer);
  await shelf.write(begun(await shelf.ledger(), id, { version: offer.list, storedAt: now().toISOString(), files }));
  await fetchMissing(download, files);
  const lost = missing(files, await shelf.held());
  if (lost.length > 0) throw new PackFailure('full', `the browser has thrown away ${lost.length} of ${files.length} files.`);
  await shelf.write(finished(await shelf.ledger(), id, now().toISOString()));
  await shelf.sweep();
}

/**
 * Loads one pack, or what is missing of it: files that are there are not fetched again. When the site was published anew
 * meanwhile, it starts over once with the new list.
 * @throws {PackFailure} what went wrong; what has come so far stays for the next try
 */
export async function loadPack(download: Download): Promise<void> {
  try {
    await run(download);
  } catch (cause) {
    if (!(cause instanceof PackFailure) || !['changed', 'stranger'].includes(cause.kind)) throw cause;
    const before = (await download.shelf.ledger())[download.id]?.part?.version;
    const { list } = await fetchOffer(download.id, download.network);
    // The same version as before: the site has not changed, the answer was wrong.
    if (list === before) throw cause;
    await run(download).catch((again: unknown) => {
      throw again instanceof PackFailure && again.kind === 'changed' ? new PackFailure('list', again.message, again) : again;
    });
  }
}
