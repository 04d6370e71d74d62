import { stands } from './slot.ts';
import { type Word, wordOf } from './word.ts';

/**
 * Small words and names in a family that are one word to a reader, by region or in short: a phrase known with one of them is meant with
 * each. Source: needs.md §3. Only words whose place in a phrase the others can take; everything else is a group in `content/search/words.yml`.
 */
const ALIKE: readonly (readonly string[])[] = [
  ['không', 'hổng', 'hông', 'hong', 'ko', 'k', 'hok', 'khum', 'chẳng', 'chả', 'hem'],
  ['đến', 'tới'],
  ['vào', 'vô'],
  ['bố', 'ba', 'cha', 'tía', 'bọ'],
  ['mẹ', 'má', 'mạ', 'bầm'],
  ['tôi', 'tui'],
  ['ngã', 'té'],
  ['đánh', 'uýnh', 'quýnh', 'oánh', 'quánh'],
  ['ảnh', 'hình'],
  ['trêu', 'ghẹo', 'chọc'],
  ['lỡ', 'trót'],
  ['được', 'đc', 'dc'],
  ['muốn', 'chịu', 'thích'],
];
const OTHERS = new Map(ALIKE.flatMap((row) => row.map((text): [string, readonly Word[]] => [wordOf(text).toned, row.filter((other) => other !== text).map(wordOf)])));

/** A query word stands for a known word, or for one that is said in its place. */
export const means = (query: Word, known: Word) => stands(query, known) || (OTHERS.get(known.toned)?.some((other) => stands(query, other)) ?? false);

/** Folded keys under which a query may type a known word. */
export const typedKeys = (known: Word): ReadonlySet<string> => new Set([known, ...(OTHERS.get(known.toned) ?? [])].map(({ folded }) => folded));

/** Whether the words of a phrase, or what is said in their place, stand side by side anywhere. */
export const says = (words: readonly Word[], phrase: readonly Word[]): boolean =>
  words.some((_, start) => phrase.every((known, offset) => {
    const word = words[start + offset];
    return word !== undefined && means(word, known);
  }));
