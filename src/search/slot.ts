import type { Word } from './word.ts';

/** A part of the query that is looked for as a whole: one word, or a phrase that is known, with what means the same. */
export interface Slot {
  words: readonly Word[];
  /** Other phrases of the same meaning; empty for a plain word. */
  others: readonly (readonly Word[])[];
  /** The known phrases that the words stand for, as the table spells them. */
  meant?: readonly (readonly Word[])[];
  /** Carries no topic ("tôi", "phải làm gì"). */
  stop: boolean;
}

/** A query word stands for a known word: tones that were typed must agree. */
export const stands = (query: Word, known: Word) => (query.marked ? query.toned === known.toned : query.folded === known.folded);

/** Whether the words of a phrase stand side by side from `start` on. */
export function standsAt(words: readonly Word[], start: number, phrase: readonly Word[]): boolean {
  return phrase.every((known, offset) => {
    const word = words[start + offset];
    return word !== undefined && stands(word, known);
  });
}

/**
 * The one known phrase that words without marks stand for: "duoi nuoc" is asked as "đuối nước" is, not as "dưới nước" too.
 * Only for phrases: a single syllable without marks may be many words.
 */
export function onlyReading(typed: readonly Word[], meant: readonly (readonly Word[])[]): readonly Word[] | undefined {
  const [phrase, ...more] = meant;
  if (!phrase || typed.length < 2 || typed.some(({ marked }) => marked)) return undefined;
  const reading = (words: readonly Word[]) => words.map(({ toned }) => toned).join(' ');
  return reading(phrase) !== reading(typed) && more.every((other) => reading(other) === reading(phrase)) ? phrase : undefined;
}

/** Whether the words of a phrase stand side by side anywhere. */
export const contains = (words: readonly Word[], phrase: readonly Word[]) => words.some((_, start) => standsAt(words, start, phrase));
