import type { Engine } from './engine.ts';

/** The part of Pagefind's own API that is used; pagefind.js is written into `dist/` by the build and has no types there. */
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; content: string; meta: Record<string, string> }>;
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

/** Opens the index that the build wrote into `folder` (with its final slash); `pages` is about how many it holds. */
export async function pagefindEngine(folder: string, pages = Number.POSITIVE_INFINITY): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ metaCacheTag: ENTRY_TAG, excerptLength: 24, noWorker: pages <= FEW_PAGES });
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return results.map(({ id, score, data }) => ({
        id,
        score,
        load: async () => {
          const { url, excerpt, content, meta } = await data();
          return { address: url, title: meta.title ?? url, excerpt, content };
        },
      }));
    },
  };
}
