import type { SearchWords } from '../../schemas/search-words.ts';
import type { Engine } from '../../search/engine.ts';
import { Meanings } from '../../search/meanings.ts';
import { pagefindEngine } from '../../search/pagefind-engine.ts';
import type { Sources } from '../../search/search.ts';
import { TitleIndex } from '../../search/title-index.ts';
import { unpackTitles, type TitleList } from '../../search/title-list.ts';
import { Vocabulary, type WordList } from '../../search/vocabulary.ts';
import { ADDRESS } from '../../ui/addresses.ts';

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`);
  return (await response.json()) as Data;
}

/** Runs `make` once; a failure is forgotten, so that the next search tries again. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= make().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

/** What search needs, fetched when it is needed and kept while the page is open. */
export const searchSources = lazily(async (): Promise<Sources> => {
  const [titles, words] = await Promise.all([json<TitleList>(ADDRESS.searchTitles), json<SearchWords>(ADDRESS.searchMeanings)]);
  const index = new TitleIndex(unpackTitles(titles));
  return {
    titles: index,
    meanings: new Meanings(words),
    vocabulary: lazily(async () => new Vocabulary(await json<WordList>(ADDRESS.searchWords))),
    engine: lazily((): Promise<Engine> => pagefindEngine('/pagefind/', index.records.length)),
  };
});
