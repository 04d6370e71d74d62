import { splitAsked } from './asked-lines.ts';
import type { Engine, Page } from './engine.ts';

/** The part of Pagefind's own API that is used; pagefind.js is written into `dist/` by the build and has no types there. */
interface PagefindData {
  url: string;
  content: string;
  meta: Record<string, string>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/**
 * Without `metaCacheTag` the request for the index's entry carries the time, so a stored copy never matches (Pagefind#59).
 * The other files carry their hash in the name; freshness of the entry itself is the worker's and the host's work.
 */
export const ENTRY_TAG = 'tim';

/** Up to so many pages a search takes a few milliseconds, and a worker, 11 kB and a round trip more, is not worth its wait. */
const FEW_PAGES = 500;

/**
 * Pagefind counts longer words that begin as the one asked for ("càng" for "can"), but only those in the parts of the index that an
 * earlier search has happened to load: the same words would give another order each time. So near that a longer word counts for a
 * hundred-millionth of a whole one, less than the sum can hold, and pages that have longer words alone fall below `LEAST_SCORE`.
 * What is in titles and pictures is not counted either; it depends on the same parts, and the titles are searched by `title-index.ts`.
 */
const WHOLE_WORDS = { termSimilarity: 85, metaWeights: { title: 0, image: 0, image_alt: 0 } } as const;
const LEAST_SCORE = 1e-9;
/** Scores are told in so many steps: a step is wider than what the longer words change in the common factor of all scores. */
const STEPS = 64;

/** Opens the index that the build wrote into `folder` (with its final slash); `pages` is about how many it holds. */
export async function pagefindEngine(folder: string, pages = Number.POSITIVE_INFINITY): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ metaCacheTag: ENTRY_TAG, noWorker: pages <= FEW_PAGES, ranking: WHOLE_WORDS });
  /** Pages by their id: Pagefind keeps their texts, but cuts an excerpt of its own each time. */
  const read = new Map<string, Promise<Page>>();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const whole = results.filter(({ score }) => score >= LEAST_SCORE);
      const top = Math.max(...whole.map(({ score }) => score));
      return whole.map(({ id, score, data }) => ({
        id,
        query,
        score: Math.ceil((STEPS * score) / top) / STEPS,
        load: async () => {
          const page = read.get(id) ?? data().then(pageOf);
          read.set(id, page);
          // What could not be fetched may be there the next time.
          page.catch(() => read.delete(id));
          return page;
        },
      }));
    },
  };
}

/** Of what Pagefind tells; its own excerpt is left, since it may show how readers ask. */
function pageOf({ url, content, meta }: PagefindData): Page {
  const { text, asked } = splitAsked(content);
  return { address: url, title: meta.title ?? url, content: text, asked };
}
