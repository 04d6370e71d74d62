import type { CollectionName } from '../../src/schemas/collections.ts';

/** Where readers find an entry, by its collection; entries without a page of their own lead home. `src/ui/addresses.ts` is held to the same. */
const PLACES: Partial<Readonly<Record<CollectionName, string>>> = {
  topics: '/chu-de/', articles: '/bai-viet/', news: '/tin-tuc/', lessons: '/bai-giang/', quizzes: '/trac-nghiem/', legal: '/van-ban/', pages: '/',
};

/** Address of an entry on the site. */
export function addressOf(collection: string, slug: string): string {
  const place = PLACES[collection as CollectionName];
  return place === undefined || slug === '' ? '/' : `${place}${slug}/`;
}
