/** A word as the full-text engines count it. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** As Pagefind folds: marks and tones go, đ stays; `full-text.ts` asks for both readings of a d. */
const fold = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '');

/** Texts are made of the same few thousand syllables; folding each anew took most of the time of an excerpt. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The word as the engines keep it. */
export function wordKey(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = fold(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, key);
  return key;
}

/** Words of a query or a text, folded. */
export const keysOf = (text: string): string[] => (text.normalize('NFC').match(WORD) ?? []).map(wordKey);
