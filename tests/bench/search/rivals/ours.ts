import { searchSources } from '../../../../src/components/search/search-sources.ts';
import { search } from '../../../../src/search/search.ts';

/** Every address our search finds, with no limit: what the panel shows, were it endless. */
export async function everything(query: string): Promise<string[]> {
  const sources = await searchSources();
  let found: string[] = [];
  for await (const { results } of search(sources, { query, limit: Number.MAX_SAFE_INTEGER })) found = results.map(({ address }) => address);
  return found;
}
