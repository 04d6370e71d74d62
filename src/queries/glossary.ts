import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type GlossaryEntry = CollectionEntry<'glossary'>;

const VIETNAMESE = new Intl.Collator('vi');

/** All words in Vietnamese alphabetical order. */
export const glossary = once(async () => (await getCollection('glossary')).sort((a, b) => VIETNAMESE.compare(a.data.term, b.data.term)));

const TERM = /<Term id="([^"]+)"/g;

/** Words that the body of an entry marks as hard, in the order of their first use. */
export async function wordsIn(body: string | undefined): Promise<GlossaryEntry[]> {
  const words = new Map((await glossary()).map((entry) => [entry.id, entry]));
  const ids = new Set([...(body ?? '').matchAll(TERM)].map(([, id]) => id));
  return [...ids].flatMap((id) => words.get(id ?? '') ?? []);
}
