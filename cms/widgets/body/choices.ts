import type { CitedCollection } from '../../../src/schemas/shared/ids.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { articleAddress, legalAddress, lessonAddress, newsAddress, pageAddress, quizAddress, topicAddress } from '../../../src/ui/addresses.ts';
import { TITLE_FIELD } from '../../derive/relations.ts';
import { wordsOf } from '../../derive/to-collection.ts';

/** One thing to choose: what is stored and what an officer reads. */
export interface Choice { value: string; label: string }

interface Hit { slug: string; data: Record<string, unknown> }

/** Decap's way to ask for all entries of a collection; part of every widget's props. */
export type Query = (id: string, collection: string, fields: string[], term: string) => Promise<{ payload?: { hits?: Hit[] } } | undefined>;

async function entriesOf(query: Query, id: string, collection: CollectionName): Promise<Hit[]> {
  const result = await query(id, collection, ['slug'], '');
  return result?.payload?.hits ?? [];
}

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'vi');

/** Entries of a cited collection by the name an officer knows them by; contacts with their number. */
export async function citedChoices(query: Query, id: string, collection: CitedCollection): Promise<Choice[]> {
  const hits = await entriesOf(query, id, collection);
  return hits.map(({ slug, data }) => {
    const name = String(data[TITLE_FIELD[collection]] ?? slug);
    return { value: slug, label: collection === 'contacts' ? `${String(data.phone ?? slug)} – ${name}` : name };
  }).sort(byLabel);
}

/** Collections whose entries have a page of their own, and where it stands. */
const PAGES = {
  articles: articleAddress, topics: topicAddress, lessons: lessonAddress, quizzes: quizAddress, legal: legalAddress, pages: pageAddress, news: newsAddress,
} as const satisfies Partial<Record<CollectionName, (id: string) => string>>;

/** Every page of the site an article may point to, by its address. */
export async function pageChoices(query: Query, id: string): Promise<Choice[]> {
  const lists = await Promise.all((Object.keys(PAGES) as (keyof typeof PAGES)[]).map(async (collection) => {
    const { title, labelSingular } = wordsOf(collection);
    const hits = await entriesOf(query, id, collection);
    return hits.map(({ slug, data }) => ({ value: PAGES[collection](slug), label: `${String(data[title ?? ''] ?? slug)} (${labelSingular})` })).sort(byLabel);
  }));
  return lists.flat();
}
