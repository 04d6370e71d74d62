import type { CollectionName } from '../../src/schemas/collections.ts';
import { articleTemplates } from './articles.ts';
import { lessonTemplates } from './lessons.ts';
import { newsTemplates } from './news.ts';
import type { Template } from './template.ts';

const TEMPLATES: Partial<Record<CollectionName, readonly Template[]>> = { articles: articleTemplates, news: newsTemplates, lessons: lessonTemplates };

/** Bodies a new entry of `collection` may start from; none for one without a text, or with a text of its own kind. */
export const templatesOf = (collection: string): readonly Template[] => (Object.hasOwn(TEMPLATES, collection) ? TEMPLATES[collection as CollectionName] ?? [] : []);
