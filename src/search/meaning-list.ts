import type { SearchWords } from '../schemas/search-words.ts';
import { unpackTitles, type TitleList, type TitleRecord } from './title-list.ts';

type Meaning = SearchWords['meanings'][number];

/** The table of meanings as it is sent beside the list of titles: phrases as one text, pages as rows of that list. A sixth fewer bytes (brotli). */
export interface MeaningList extends Omit<SearchWords, 'meanings' | 'stopWords' | 'distress'> {
  /** A meaning a line, its phrases between bars. */
  meanings: string;
  /** Rows of the pages that answer a meaning best, by the meaning's place. */
  best: Record<number, number[]>;
  stopWords: string;
  distress: string;
}

const BAR = '|';

/** Packs the table for `titles`; pages that the list does not have are left out. */
export function packMeanings({ meanings, stopWords, distress, ...rest }: SearchWords, titles: TitleList): MeaningList {
  const rows = new Map(unpackTitles(titles).map(({ address }, row) => [address, row]));
  const best = meanings.map((meaning) => meaning.best.flatMap((address) => rows.get(address) ?? []));
  return {
    ...rest,
    meanings: meanings.map(({ words }) => words.join(BAR)).join('\n'),
    best: Object.fromEntries([...best.entries()].filter(([, list]) => list.length > 0)),
    stopWords: stopWords.join(BAR),
    distress: distress.join(BAR),
  };
}

/** The table of a packed list; `records` of the titles it was packed for, in their order. */
export function unpackMeanings({ meanings, best, stopWords, distress, ...rest }: MeaningList, records: readonly TitleRecord[]): SearchWords {
  return {
    ...rest,
    meanings: meanings.split('\n').map((words, at): Meaning => ({ words: words.split(BAR), best: (best[at] ?? []).flatMap((row) => records[row]?.address ?? []) })),
    stopWords: stopWords.split(BAR),
    distress: distress.split(BAR),
  };
}
