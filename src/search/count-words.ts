import { foldedKey } from '../text/tones.ts';
import { sentencesOf } from './sentences.ts';
import { packWords, type WordList } from './word-list.ts';

/** Vietnamese has some seven thousand written syllables; a site never needs more pairs than this to choose between slips. */
const MOST_SYLLABLES = 4000;
const MOST_PAIRS = 5000;
/** A pair in a body text counts from its second use on; one in a title counts at once. */
const FEWEST_USES = 2;
/** What a use is worth of a pair that stands together no more often than chance has it. */
const LEAST_TOGETHER = 0.1;

export interface CountedTexts {
  /** Titles and phrases of the meaning table: a reader who searches has them already, so their words are counted but not sent again. */
  known?: readonly string[];
  /** Summaries and key points: every pair matters. */
  headlines: readonly string[];
  bodies: readonly string[];
}

const first = (worth: ReadonlyMap<string, number>, most: number) =>
  [...worth].sort(([a, worthA], [b, worthB]) => worthB - worthA || (a < b ? -1 : 1)).slice(0, most).map(([text]) => text);

/** Counts syllables and neighbours (within a sentence) of all texts of the site. Same texts, same list. */
export function countWords({ known = [], headlines, bodies }: CountedTexts): WordList {
  const uses = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (to: Map<string, number>, text: string, worth: number) => to.set(text, (to.get(text) ?? 0) + worth);
  const read = (text: string, worth: number) => {
    for (const words of sentencesOf(text)) {
      words.forEach((word, at) => {
        add(uses, word, 1);
        const next = words[at + 1];
        if (next !== undefined) add(pairs, `${word} ${next}`, worth);
      });
    }
  };
  [...known, ...headlines].forEach((text) => read(text, FEWEST_USES));
  bodies.forEach((text) => read(text, 1));
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const had = new Set(known.flatMap(sentencesOf).flatMap((words) => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)));
  // "lũ lụt" tells a slip from a word; "là một" is only two words that are common.
  const worth = [...pairs].filter(([pair, count]) => count >= FEWEST_USES && !had.has(pair)).map(([pair, count]): [string, number] => {
    const [before = 1, after = 1] = pair.split(' ').map((word) => uses.get(word));
    return [pair, count * Math.max(LEAST_TOGETHER, Math.log((count * total) / (before * after)))];
  });
  return packWords({ syllables: first(uses, MOST_SYLLABLES), pairs: first(new Map(worth), MOST_PAIRS) }, (pair) => pair.split(' ').map(foldedKey).join(' '));
}
