import type { Engine } from '../../search/engine.ts';
import { type MeaningList, unpackMeanings } from '../../search/meaning-list.ts';
import { Meanings } from '../../search/meanings.ts';
import { pagefindEngine } from '../../search/pagefind-engine.ts';
import { TitleIndex } from '../../search/title-index.ts';
import { unpackTitles, type TitleList } from '../../search/title-list.ts';
import { vocabularyOf, type WordList } from '../../search/vocabulary.ts';
import { ADDRESS } from '../../ui/addresses.ts';
import { lazily, type SearchHome } from './search-home.ts';
import { SearchPanel } from './search-panel.ts';

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`);
  return (await response.json()) as Data;
}

/** What search needs, fetched when it is needed and kept while the page is open. */
export const siteSources = lazily(async () => {
  const [titles, words] = await Promise.all([json<TitleList>(ADDRESS.searchTitles), json<MeaningList>(ADDRESS.searchMeanings)]);
  const index = new TitleIndex(unpackTitles(titles));
  const meanings = new Meanings(unpackMeanings(words, index.records));
  return {
    titles: index,
    meanings,
    vocabulary: lazily(async () => vocabularyOf(await json<WordList>(ADDRESS.searchWords), index, meanings)),
    engine: lazily((): Promise<Engine> => pagefindEngine('/pagefind/', index.records.length)),
  };
});

/** Search on the site: what it needs comes from the server or from the device. */
const SITE: SearchHome = {
  sources: siteSources,
  wayTo: (address) => address,
  // The frame's pages are stored under addresses with their version behind "?".
  isAway: async (address) => !navigator.onLine && 'caches' in window && (await caches.match(address, { ignoreSearch: true })) === undefined,
};

/** The panel of one `<lc-search>` of the site. */
export const sitePanel = (host: HTMLElement) => new SearchPanel(host, SITE);
