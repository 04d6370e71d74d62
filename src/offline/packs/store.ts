import { CACHES, PACKS_FOLDER } from '../policy.ts';
import { PackFailure } from './failure.ts';
import { keyOf, LEDGER_KEY, readLedger, type Ledger } from './ledger.ts';
import { orphans } from './plan.ts';

const HASH = new RegExp(`${PACKS_FOLDER}([0-9a-f]{64})$`);

/** Room taken and left for this site, in bytes, as the browser says; nothing where it does not say. */
export interface Room {
  used: number;
  left: number;
}

export async function room(): Promise<Room | undefined> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, left: Math.max(0, quota - usage) };
}

/**
 * The packs on this device: one cache with files by their content and the list of what belongs to which pack.
 * A store that was opened before the cache was deleted writes into nothing, so a wipe is never undone by a download.
 */
export class PackStore {
  private readonly cache: Cache;

  private constructor(cache: Cache) {
    this.cache = cache;
  }

  /** Opens the store, and makes it where there is none. */
  static async open(): Promise<PackStore> {
    return new PackStore(await caches.open(CACHES.packs));
  }

  /** Opens the store only where one is: looking must leave no trace. */
  static async find(): Promise<PackStore | undefined> {
    return (await caches.has(CACHES.packs)) ? PackStore.open() : undefined;
  }

  async ledger(): Promise<Ledger> {
    return readLedger(await (await this.cache.match(LEDGER_KEY))?.text());
  }

  /** Hashes of the files that are really there. */
  async held(): Promise<Set<string>> {
    return new Set((await this.cache.keys()).flatMap(({ url }) => HASH.exec(new URL(url).pathname)?.[1] ?? []));
  }

  /** Writes the list in one step. Throws `full` when there is no room. */
  write(ledger: Ledger): Promise<void> {
    return this.put(LEDGER_KEY, new Response(JSON.stringify(ledger), { headers: { 'Content-Type': 'application/json' } }));
  }

  /** Keeps one verified file. Throws `full` when there is no room. */
  keep(hash: string, file: Response): Promise<void> {
    return this.put(keyOf(hash), file);
  }

  /** Deletes files that no pack needs; a store with no pack goes as a whole. */
  async sweep(): Promise<void> {
    const ledger = await this.ledger();
    if (Object.keys(ledger).length === 0) await PackStore.clear();
    else await Promise.all(orphans(await this.held(), ledger).map((hash) => this.cache.delete(keyOf(hash))));
  }

  /** Removes every pack. */
  static async clear(): Promise<void> {
    await caches.delete(CACHES.packs);
  }

  private async put(key: string, response: Response): Promise<void> {
    try {
      await this.cache.put(key, response);
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'QuotaExceededError') throw new PackFailure('full', `${key}: no room on the device.`, cause);
      throw cause;
    }
  }
}

/** Does one thing to the packs at a time, over all tabs. Throws `busy` when another tab is at it. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(CACHES.packs, { ifAvailable: true }, (lock) => {
    if (!lock) throw new PackFailure('busy', 'Another tab changes the packs.');
    return work();
  });
}
