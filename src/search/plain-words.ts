/** A word as the full-text engines count it. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** As Pagefind folds: marks and tones go, đ stays; `full-text.ts` asks for both readings of a d. */
export const wordKey = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '');

/** Words of a query or a text, folded. */
export const keysOf = (text: string): string[] => (text.normalize('NFC').match(WORD) ?? []).map(wordKey);
