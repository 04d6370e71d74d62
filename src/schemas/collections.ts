import type { z } from 'zod';
import { article } from './article.ts';
import { campaign } from './campaign.ts';
import { contact } from './contact.ts';
import { figure } from './figure.ts';
import { glossaryWord } from './glossary.ts';
import { legal } from './legal.ts';
import { lesson } from './lesson.ts';
import { news } from './news.ts';
import { page } from './page.ts';
import { picture } from './picture.ts';
import { poster } from './poster.ts';
import { quiz } from './quiz.ts';
import { report } from './report.ts';
import { right } from './right.ts';
import { searchWords } from './search-words.ts';
import { settings } from './settings.ts';
import { tool } from './tool.ts';
import { topic } from './topic.ts';

export interface CollectionDefinition {
  schema: z.ZodType;
  /** `mdx`: front matter and body. `yml`: data only. */
  extension: 'mdx' | 'yml';
}

/** Every room of `content/` by folder name. The loaders, the checks and the CMS all read this table. */
export const COLLECTIONS = {
  settings: { schema: settings, extension: 'yml' },
  topics: { schema: topic, extension: 'yml' },
  articles: { schema: article, extension: 'mdx' },
  news: { schema: news, extension: 'mdx' },
  lessons: { schema: lesson, extension: 'mdx' },
  quizzes: { schema: quiz, extension: 'yml' },
  posters: { schema: poster, extension: 'yml' },
  pictures: { schema: picture, extension: 'yml' },
  legal: { schema: legal, extension: 'yml' },
  contacts: { schema: contact, extension: 'yml' },
  campaigns: { schema: campaign, extension: 'yml' },
  glossary: { schema: glossaryWord, extension: 'yml' },
  tools: { schema: tool, extension: 'yml' },
  figures: { schema: figure, extension: 'yml' },
  rights: { schema: right, extension: 'yml' },
  pages: { schema: page, extension: 'mdx' },
  reports: { schema: report, extension: 'yml' },
  search: { schema: searchWords, extension: 'yml' },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
