import type { CitedCollection } from '../../src/schemas/shared/ids.ts';

/** Field by which an officer knows an entry of a cited collection; the list of choices shows it. */
export const TITLE_FIELD: Readonly<Record<CitedCollection, string>> = {
  topics: 'name',
  legal: 'shortTitle',
  contacts: 'name',
  glossary: 'term',
  articles: 'title',
  lessons: 'title',
  quizzes: 'title',
  pictures: 'title',
};

/** Every entry of a collection is offered; Decap shows only 20 unless told. */
const ALL = 1000;

/** Settings of Decap's `relation` widget that stores the file name of an entry of `collection`. */
export const relationTo = (collection: CitedCollection) => ({
  widget: 'relation' as const,
  collection,
  value_field: '{{slug}}',
  // `slug` finds an entry typed without tone marks, with hyphens for spaces.
  search_fields: [TITLE_FIELD[collection], 'slug'],
  display_fields: [TITLE_FIELD[collection]],
  options_length: ALL,
});
