import { siteSources } from '../../../../src/components/search/search-sources.ts';
import { type Answer, search } from '../../../../src/search/search.ts';

/** Thousands of texts at once are more than a browser fetches without losing some; what has come is kept, so each round needs fewer. */
const MOST_ROUNDS = 20;

/** Every address our search finds, with no limit: what the panel shows, were it endless. */
export async function everything(query: string): Promise<string[]> {
  const sources = await siteSources();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let last: Answer | undefined;
    for await (const answer of search(sources, { query, limit: Number.POSITIVE_INFINITY })) last = answer;
    if (last?.stage === 'full' && last.unreadable === 0) return last.results.map(({ address }) => address);
  }
  throw new Error(`"${query}": some texts could not be read in ${MOST_ROUNDS} rounds.`);
}
