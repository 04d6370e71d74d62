import type { Engine, Page } from './engine.ts';
import { readings } from './full-text.ts';
import { stands } from './slot.ts';
import { sentencesOf } from './sentences.ts';
import { type Word, wordOf } from './word.ts';

/** Words looked for, and texts read for each of their neighbours. */
const MOST_DOUBTED = 3;
const MOST_TEXTS = 3;

function holds(page: Page, [first, second]: readonly [Word, Word]): boolean {
  return sentencesOf([page.title, page.content, ...page.asked].join('. ')).some((sentence) => sentence.some((text, at) => {
    const next = sentence[at + 1];
    return next !== undefined && stands(first, wordOf(text)) && stands(second, wordOf(next));
  }));
}

/**
 * Whether each word of `words` at a place of `doubted` stands in some text beside one of its neighbours, just as it was typed. The list
 * of words knows only neighbours that stand together often; without this look a pair that stands on one page would be taken for a slip.
 * `false` when no text can be read.
 */
export async function standsInText(engine: () => Promise<Engine>, words: readonly Word[], doubted: readonly number[]): Promise<boolean> {
  const pairAt = (at: number): [Word, Word][] => {
    const [first, second] = [words[at], words[at + 1]];
    return first && second ? [[first, second]] : [];
  };
  try {
    const { search } = await engine();
    const stands = async (pair: [Word, Word]) => {
      const hits = (await Promise.all(readings(pair).map((text) => search(`"${text}"`)))).flat().sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
      const pages = await Promise.all(hits.slice(0, MOST_TEXTS).map(({ load }) => load()));
      return pages.some((page) => holds(page, pair));
    };
    const found = await Promise.all(doubted.slice(0, MOST_DOUBTED).map(async (at) => (await Promise.all([...pairAt(at - 1), ...pairAt(at)].map(stands))).includes(true)));
    return doubted.length <= MOST_DOUBTED && !found.includes(false);
  } catch {
    return false;
  }
}
