import { COLLECTIONS } from '../schemas/collections.ts';
import { ADDRESS, rightAddress, wordAddress } from '../ui/addresses.ts';
import { PLACE_TITLES } from '../ui/place-titles.ts';
import { readContent } from './content-files.ts';

/** A place inside a page that search finds by itself: the page is long, and the place is what was asked for. */
export interface SearchPlace {
  /** Address with its anchor. */
  address: string;
  title: string;
  content: string;
}

/** The words of the glossary, the rights and duties, the figures. */
export async function searchPlaces(root: string): Promise<SearchPlace[]> {
  const { entries } = await readContent(root);
  return entries.flatMap(({ collection, id, data }): SearchPlace[] => {
    if (collection === 'glossary') {
      const word = COLLECTIONS.glossary.schema.safeParse(data).data;
      return word ? [{ address: wordAddress(id), title: PLACE_TITLES.word(word.term), content: [`${word.term}.`, word.plain, word.useInstead ?? ''].join(' ') }] : [];
    }
    if (collection === 'rights') {
      const right = COLLECTIONS.rights.schema.safeParse(data).data;
      return right ? [{ address: rightAddress(right.article), title: PLACE_TITLES.right(right.article, right.name), content: [`${right.name}.`, right.meaning, right.example, right.help ?? ''].join(' ') }] : [];
    }
    if (collection === 'figures') {
      const figure = COLLECTIONS.figures.schema.safeParse(data).data;
      return figure ? [{ address: `${ADDRESS.figures}#${id}`, title: figure.title, content: [`${figure.title}.`, figure.summary, ...figure.values.map(({ label }) => label), ...figure.steps.map(({ text }) => text)].join(' ') }] : [];
    }
    return [];
  });
}
