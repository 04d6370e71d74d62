import { getCollection, type CollectionEntry } from 'astro:content';
import { takeTone } from '../text/tones.ts';
import { once } from './once.ts';

export type GlossaryEntry = CollectionEntry<'glossary'>;

const VIETNAMESE = new Intl.Collator('vi');

/** All words in Vietnamese alphabetical order. */
export const glossary = once(async () => (await getCollection('glossary')).sort((a, b) => VIETNAMESE.compare(a.data.term, b.data.term)));

/** The letter a word stands under, without its tone: "ảnh" under "A", "đuối nước" under "Đ", "ôm" under "Ô". */
const letterOf = (term: string) => takeTone(term.slice(0, 1).normalize('NFC')).letters.toUpperCase();

/** All words by the letters of the Vietnamese alphabet, in its order. */
export async function glossaryByLetter(): Promise<[letter: string, words: GlossaryEntry[]][]> {
  return [...Map.groupBy(await glossary(), ({ data }) => letterOf(data.term))];
}

const TERM = /<Term id="([^"]+)"/g;

/** Words that the body of an entry marks as hard, in the order of their first use. */
export async function wordsIn(body: string | undefined): Promise<GlossaryEntry[]> {
  const words = new Map((await glossary()).map((entry) => [entry.id, entry]));
  const ids = new Set([...(body ?? '').matchAll(TERM)].map(([, id]) => id));
  return [...ids].flatMap((id) => words.get(id ?? '') ?? []);
}
