import { syllables } from './syllables.ts';

/** Sentences of one paragraph, and parts before a colon or semicolon, where a reader takes breath. A mark inside a number ends nothing. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?…:;][”"’)]*)\s+/).filter((sentence) => syllables(sentence).length > 0);

/** Whole sentences of one paragraph: only a full stop, question or exclamation mark ends one. */
export const wholeSentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?…][”"’)]*)\s+(?=[\p{Lu}\p{N}“"(])/u).map((sentence) => sentence.trim()).filter((sentence) => syllables(sentence).length > 0);
