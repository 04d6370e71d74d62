import { fold } from '../../src/text/fold.ts';

interface Found<Item> { string: string; score: number; index: number; original: Item }

/** Hyphens of a file name count as spaces. */
const words = (text: string) => text.normalize('NFC').toLowerCase().split(/[\s\p{P}]+/u).filter(Boolean);

/** Decap takes a score of 5 and less for no match when it searches all collections. */
const MATCH = 100;
const EXACT_MARKS = 50;
const WHOLE_PHRASE = 20;

/** How well every word of `term` begins a word of `text`; 0 when one is missing. Marks typed are honoured first, but never required. */
export function scoreOf(term: string, text: string): number {
  const wanted = words(term);
  const there = words(text);
  const folded = there.map(fold);
  const begins = (list: readonly string[], word: string) => list.some((candidate) => candidate.startsWith(word));
  if (!wanted.every((word) => begins(folded, fold(word)))) return 0;
  const exact = wanted.every((word) => begins(there, word)) ? EXACT_MARKS : 0;
  const phrase = folded.join(' ').includes(wanted.map(fold).join(' ')) ? WHOLE_PHRASE : 0;
  return MATCH + exact + phrase;
}

interface Options<Item> { extract?: (item: Item) => string | null | undefined }

/**
 * Stands in for the `filter` of the package `fuzzy` in Decap's search, which looks for letters in their order and so finds nothing
 * for "duoi nuoc" and too much for "an". An empty term finds everything, in its order. Best first.
 */
export function filter<Item>(term: string, list: readonly Item[], { extract = String }: Options<Item> = {}): Found<Item>[] {
  return list
    .map((original, index) => {
      const string = extract(original) ?? '';
      return { string, score: scoreOf(term, string), index, original };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** The default export of `fuzzy`, as the media library asks for it. */
export default { filter };
