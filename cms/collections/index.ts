import type { CollectionName } from '../../src/schemas/collections.ts';
import { articles } from './articles.ts';
import { campaigns } from './campaigns.ts';
import { contacts } from './contacts.ts';
import type { CollectionUi } from './define.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { legal } from './legal.ts';
import { lessons } from './lessons.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import { posters } from './posters.ts';
import { quizzes } from './quizzes.ts';
import { reports } from './reports.ts';
import { rights } from './rights.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { tools } from './tools.ts';
import { topics } from './topics.ts';

/** Every collection in the order of the CMS's sidebar; complete by type. */
export const COLLECTION_UI = { articles, news, lessons, quizzes, posters, pictures, contacts, legal, glossary, rights, tools, figures, campaigns, topics, pages, reports, search, settings } as const satisfies {
  [Name in CollectionName]: CollectionUi<Name>;
};
