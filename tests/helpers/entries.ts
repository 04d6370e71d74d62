import { readContent } from '../../src/build/content-files.ts';
import { articleAddress, lessonAddress, newsAddress, pageAddress, quizAddress, topicAddress } from '../../src/ui/addresses.ts';
import { ROOT } from './dist.ts';

const ADDRESS_OF: Readonly<Record<string, (id: string) => string>> = {
  articles: articleAddress, lessons: lessonAddress, news: newsAddress, pages: pageAddress, quizzes: quizAddress, topics: topicAddress,
};

/** A file of `content/` that has a page of its own, as its author wrote it. */
export interface ContentPage {
  collection: string;
  id: string;
  file: string;
  address: string;
  /** Heading of the page: what the text is really about. */
  heading: string;
  neutralTitle: string | undefined;
  summary: string;
  sensitive: boolean;
  body: string;
  data: Readonly<Record<string, unknown>>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const { entries } = await readContent(ROOT);

/** Every entry with a page of its own, in the order of the files. */
export const CONTENT_PAGES: readonly ContentPage[] = entries.flatMap(({ collection, id, file, data, body }) => {
  const address = ADDRESS_OF[collection]?.(id);
  if (!address) return [];
  return [{
    collection, id, file, address, body, data,
    heading: text(data.title) || text(data.name),
    neutralTitle: text(data.neutralTitle) || undefined,
    summary: text(data.summary),
    sensitive: data.sensitivity === 'nhay-cam',
  }];
});

export const SENSITIVE = CONTENT_PAGES.filter(({ sensitive }) => sensitive);

/** Pages of one collection. */
export const pagesOf = (collection: string) => CONTENT_PAGES.filter((page) => page.collection === collection);
