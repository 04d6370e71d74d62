import { syllables } from '../text/syllables.ts';
import { foldedKey } from '../text/tones.ts';
import { packWords, type WordList } from './word-list.ts';

/** Vietnamese has some seven thousand written syllables; a site never needs more pairs than this to choose between slips. */
const MOST_SYLLABLES = 4000;
const MOST_PAIRS = 6000;
/** A pair in a body text counts from its second use on; one in a title counts at once. */
const FEWEST_USES = 2;

export interface CountedTexts {
  /** Titles, key points, phrases of the meaning table: every pair matters. */
  headlines: readonly string[];
  bodies: readonly string[];
}

const VIETNAMESE_SYLLABLE = /^[a-zà-ỹđ]{1,7}$/u;

const byUse = (uses: ReadonlyMap<string, number>, most: number) =>
  [...uses].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b)).slice(0, most).map(([text]) => text);

/** Counts syllables and neighbours (within a sentence) of all texts of the site. Same texts, same list. */
export function countWords({ headlines, bodies }: CountedTexts): WordList {
  const uses = new Map<string, number>();
  const pairs = new Map<string, number>();
  const read = (text: string, worth: number) => {
    for (const sentence of text.normalize('NFC').toLowerCase().split(/[.!?;:\n“”"()|*]+/)) {
      const words = syllables(sentence).filter((word) => VIETNAMESE_SYLLABLE.test(word) || /^\d+$/.test(word));
      words.forEach((word, at) => {
        uses.set(word, (uses.get(word) ?? 0) + 1);
        const next = words[at + 1];
        if (next !== undefined) pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + worth);
      });
    }
  };
  headlines.forEach((text) => read(text, FEWEST_USES));
  bodies.forEach((text) => read(text, 1));
  const often = new Map([...pairs].filter(([, count]) => count >= FEWEST_USES));
  return packWords({ syllables: byUse(uses, MOST_SYLLABLES), pairs: byUse(often, MOST_PAIRS) }, (pair) => pair.split(' ').map(foldedKey).join(' '));
}
