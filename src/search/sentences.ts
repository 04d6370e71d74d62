import { syllables } from '../text/syllables.ts';

const VIETNAMESE_SYLLABLE = /^[a-zà-ỹđ]{1,7}$/u;

/** The words of each sentence, as search counts them; numbers too. */
export function sentencesOf(text: string): string[][] {
  const sentences = text.normalize('NFC').toLowerCase().split(/[.!?;:\n“”"()|*]+/);
  return sentences.map((sentence) => syllables(sentence).filter((word) => VIETNAMESE_SYLLABLE.test(word) || /^\d+$/.test(word)));
}
