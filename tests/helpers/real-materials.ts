import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import type { Format, ShelfFile, ShelfItem, ShelfKind } from '../../src/materials/material-file.ts';
import { realEntries, type RealEntry } from './real-content.ts';

/** Everything one real source has made, and where it lies. */
export interface MadeItem extends ShelfItem {
  folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    materials: MadeItem[];
  }
}

/** One finished file of real content. */
export interface MadeFile extends ShelfFile {
  kind: ShelfKind;
  /** Id of its source. */
  id: string;
  /** Where it is, absolute. */
  file: string;
}

/** What `make-real-materials.ts` has made, in the order of the shelf. */
export const ITEMS: readonly MadeItem[] = inject('materials');

export const FILES: readonly MadeFile[] = ITEMS.flatMap(({ kind, id, folder, files }) => files.map((file): MadeFile => ({ ...file, kind, id, file: path.join(folder, file.name) })));

export const filesOf = (...formats: readonly Format[]): MadeFile[] => FILES.filter(({ format }) => formats.includes(format));
export const bytesOf = async ({ file }: MadeFile): Promise<Uint8Array> => new Uint8Array(await readFile(file));

/** What each file says about itself comes from its source; the answer cards and topic packs have none. */
const COLLECTION = { 'bai-giang': 'lessons', 'bai-viet': 'articles', 'trac-nghiem': 'quizzes', 'ap-phich': 'posters' } as const;
type Source = RealEntry<(typeof COLLECTION)[keyof typeof COLLECTION]>;
const SOURCES = new Map<string, Source>(Object.entries(COLLECTION).flatMap(([kind, collection]) => realEntries(collection).map((entry): [string, Source] => [`${kind}/${entry.id}`, entry])));

/** The entry a file was made from, or nothing for what belongs to no entry. */
export const sourceOf = ({ kind, id }: Pick<MadeFile, 'kind' | 'id'>): Source | undefined => SOURCES.get(`${kind}/${id}`);
/** The same, where there must be one. */
export function entryOf(file: Pick<MadeFile, 'kind' | 'id'>): Source {
  const entry = sourceOf(file);
  if (!entry) throw new Error(`content has no source for ${file.kind}/${file.id}.`);
  return entry;
}
export const isSensitive = (file: Pick<MadeFile, 'kind' | 'id'>): boolean => sourceOf(file)?.data.sensitivity === 'nhay-cam';
export const LESSONS: readonly RealEntry<'lessons'>[] = realEntries('lessons');
