import type { Engine, Page } from './engine.ts';
import { readings } from './full-text.ts';
import { stands } from './meanings.ts';
import { type Word, wordsOf } from './word.ts';

/** Neighbours asked for, and texts read for each. */
const MOST_PAIRS = 3;
const MOST_TEXTS = 3;

function holds(page: Page, [first, second]: readonly [Word, Word]): boolean {
  const words = wordsOf(`${page.title} ${page.content}`);
  return words.some((word, at) => {
    const next = words[at + 1];
    return next !== undefined && stands(first, word) && stands(second, next);
  });
}

/**
 * Whether a text of the site holds two neighbours of `words` just as they were typed. The list of words knows only neighbours that
 * stand together often; without this look a pair that stands on one page would be taken for a slip. `false` when no text can be read.
 */
export async function standsInText(engine: () => Promise<Engine>, words: readonly Word[]): Promise<boolean> {
  const pairs = words.slice(1, 1 + MOST_PAIRS).flatMap((second, at): [Word, Word][] => {
    const first = words[at];
    return first ? [[first, second]] : [];
  });
  try {
    const { search } = await engine();
    const found = await Promise.all(pairs.map(async (pair) => {
      const hits = (await Promise.all(readings(pair).map((text) => search(`"${text}"`)))).flat().sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
      const pages = await Promise.all(hits.slice(0, MOST_TEXTS).map(({ load }) => load()));
      return pages.some((page) => holds(page, pair));
    }));
    return found.includes(true);
  } catch {
    return false;
  }
}
