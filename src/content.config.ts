import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './schemas/collections.ts';

/** Entries of one folder. Ids are file names: they are checked to be ASCII slugs, so they are kept as they are. */
const folder = (name: CollectionName) =>
  glob({ base: `./content/${name}`, pattern: `*.${COLLECTIONS[name].extension}`, generateId: ({ entry }) => entry.replace(/\.[^.]+$/, '') });

/** Binds each schema to its folder, one line a collection: a loop would lose the types. */
export const collections = {
  settings: defineCollection({ loader: folder('settings'), schema: COLLECTIONS.settings.schema }),
  topics: defineCollection({ loader: folder('topics'), schema: COLLECTIONS.topics.schema }),
  articles: defineCollection({ loader: folder('articles'), schema: COLLECTIONS.articles.schema }),
  news: defineCollection({ loader: folder('news'), schema: COLLECTIONS.news.schema }),
  lessons: defineCollection({ loader: folder('lessons'), schema: COLLECTIONS.lessons.schema }),
  quizzes: defineCollection({ loader: folder('quizzes'), schema: COLLECTIONS.quizzes.schema }),
  posters: defineCollection({ loader: folder('posters'), schema: COLLECTIONS.posters.schema }),
  pictures: defineCollection({ loader: folder('pictures'), schema: COLLECTIONS.pictures.schema }),
  legal: defineCollection({ loader: folder('legal'), schema: COLLECTIONS.legal.schema }),
  contacts: defineCollection({ loader: folder('contacts'), schema: COLLECTIONS.contacts.schema }),
  campaigns: defineCollection({ loader: folder('campaigns'), schema: COLLECTIONS.campaigns.schema }),
  glossary: defineCollection({ loader: folder('glossary'), schema: COLLECTIONS.glossary.schema }),
  tools: defineCollection({ loader: folder('tools'), schema: COLLECTIONS.tools.schema }),
  figures: defineCollection({ loader: folder('figures'), schema: COLLECTIONS.figures.schema }),
  rights: defineCollection({ loader: folder('rights'), schema: COLLECTIONS.rights.schema }),
  pages: defineCollection({ loader: folder('pages'), schema: COLLECTIONS.pages.schema }),
  reports: defineCollection({ loader: folder('reports'), schema: COLLECTIONS.reports.schema }),
  search: defineCollection({ loader: folder('search'), schema: COLLECTIONS.search.schema }),
};
