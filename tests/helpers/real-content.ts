import path from 'node:path';
import { readContent } from '../../src/build/content-files.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import type { z } from 'zod';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Everything under `content/`, as it is read before any judgement. */
export const REAL = await readContent(PROJECT);

/** An entry of the site with the fields its schema gives. */
export interface RealEntry<Name extends CollectionName> {
  id: string;
  file: string;
  body: string;
  data: z.infer<(typeof COLLECTIONS)[Name]['schema']>;
}

/** All entries of one collection; throws with the file when one does not fit its schema. */
export function realEntries<Name extends CollectionName>(collection: Name): RealEntry<Name>[] {
  return REAL.entries.filter((entry) => entry.collection === collection).map(({ id, file, body, data }) => {
    const parsed = COLLECTIONS[collection].schema.safeParse(data);
    if (!parsed.success) throw new Error(`${file} does not fit its schema.`, { cause: parsed.error });
    return { id, file, body, data: parsed.data as RealEntry<Name>['data'] };
  });
}
