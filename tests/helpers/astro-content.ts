import type { CollectionName } from '../../src/schemas/collections.ts';
import type { Data } from './examples.ts';

/** An entry as Astro's store gives it. */
export interface StoredEntry {
  id: string;
  data: Data;
  body?: string;
}

const store = new Map<string, StoredEntry[]>();

/** Puts entries where the queries of the code under test find them. */
export function fill(collection: CollectionName, entries: readonly StoredEntry[]): void {
  store.set(collection, [...entries]);
}

/**
 * Stands in for `astro:content`, which exists inside an Astro build only:
 * `vi.mock('astro:content', () => import('../../helpers/astro-content.ts'))`. Each call gives new objects, as the real one does.
 */
export const getCollection = async (collection: string): Promise<StoredEntry[]> => structuredClone(store.get(collection) ?? []);

export const getEntry = async (collection: string, id: string): Promise<StoredEntry | undefined> =>
  (await getCollection(collection)).find((entry) => entry.id === id);
