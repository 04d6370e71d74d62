import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Entry } from '../../editorial/issue.ts';
import { sourceLine } from '../../materials/documents/imprint.ts';
import type { ArticleSource, LessonSource, Origin, PosterSource, QuizSource } from '../../materials/documents/source.ts';
import type { Imprint } from '../../materials/model/imprint.ts';
import { printedDay } from '../../materials/words.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { articleAddress, lessonAddress, posterAddress, quizAddress } from '../../ui/content-addresses.ts';
import { readContent } from '../content-files.ts';
import { spokenParagraphs } from './spoken-paragraphs.ts';

export interface Sources {
  lessons: LessonSource[];
  articles: ArticleSource[];
  quizzes: QuizSource[];
  posters: PosterSource[];
  /** Ids of the topics, in the order of the site. */
  topics: string[];
  /** Imprint of what belongs to no source: the answer cards. */
  site: Imprint;
}

/** Entries of one collection that pass their schema; the others have been reported by the content check. */
const valid = <Schema extends z.ZodType>(entries: readonly Entry[], collection: string, schema: Schema): { entry: Entry; data: z.infer<Schema> }[] =>
  entries.filter((entry) => entry.collection === collection).flatMap((entry) => {
    const result = schema.safeParse(entry.data);
    return result.success ? [{ entry, data: result.data }] : [];
  });

/** What only search reads is no part of a document: a new line there neither makes one anew nor changes its version. */
const withoutAsked = (entry: Entry): Entry => ({ ...entry, data: Object.fromEntries(Object.entries(entry.data).filter(([name]) => name !== 'asked')) });

const sign = (entry: Entry) => createHash('sha256').update(JSON.stringify([entry.data, entry.body])).digest('hex').slice(0, 4);

/** Reads everything that documents are made from, under `<root>/content`. */
export async function readSources(root: string): Promise<Sources> {
  const entries = (await readContent(root)).entries.map(withoutAsked);
  const settings = valid(entries, 'settings', COLLECTIONS.settings.schema)[0]?.data;
  if (!settings) throw new Error('content/settings/site.yml: thiếu hoặc chưa đúng – tài liệu cần tên và địa chỉ của trang.');
  const topics = new Map(valid(entries, 'topics', COLLECTIONS.topics.schema).map(({ entry, data }) => [entry.id, data]));
  const laws = new Map(valid(entries, 'legal', COLLECTIONS.legal.schema).map(({ entry, data }) => [entry.id, data]));
  const legalName = (id: string): string => {
    const law = laws.get(id);
    if (!law) throw new Error(`content/legal không có văn bản "${id}" – sửa mã trong phần nguồn.`);
    return `${law.shortTitle}, số ${law.number}`;
  };
  const absolute = (address: string) => new URL(address, settings.siteUrl).href;

  function originOf(entry: Entry, data: { topic: string; sources: Parameters<typeof sourceLine>[0][]; reviewedOn: string; reviewBy: string; reviewedBy: string | null; reviewNeededFrom?: string | undefined }, address: string): Origin {
    const topic = topics.get(data.topic);
    if (!topic) throw new Error(`${entry.file}: không có chủ đề "${data.topic}" trong content/topics.`);
    return {
      id: entry.id,
      colour: topic.colour,
      imprint: {
        site: settings?.siteName ?? '',
        address: absolute(address),
        version: `${printedDay(data.reviewedOn).replaceAll('/', '.')}-${sign(entry)}`,
        topic: topic.name,
        reviewedOn: data.reviewedOn,
        reviewBy: data.reviewBy,
        reviewedBy: data.reviewedBy,
        ...(data.reviewNeededFrom !== undefined && { reviewNeededFrom: data.reviewNeededFrom }),
        sources: data.sources.map((source) => sourceLine(source, legalName)),
        bodies: [...new Set(data.sources.map(({ body }) => body))],
      },
    };
  }

  const lessons = valid(entries, 'lessons', COLLECTIONS.lessons.schema).map(({ entry, data }) => ({ ...originOf(entry, data, lessonAddress(entry.id)), data }));
  const articles = valid(entries, 'articles', COLLECTIONS.articles.schema).map(({ entry, data }) => ({ ...originOf(entry, data, articleAddress(entry.id)), data, paragraphs: spokenParagraphs(entry.body) }));
  const quizzes = valid(entries, 'quizzes', COLLECTIONS.quizzes.schema).map(({ entry, data }) => ({ ...originOf(entry, data, quizAddress(entry.id)), data }));
  const posters = valid(entries, 'posters', COLLECTIONS.posters.schema).map(({ entry, data }) => ({ ...originOf(entry, data, posterAddress(entry.id)), data, leadsTo: absolute(data.page) }));
  const newest = [...lessons, ...articles].map(({ imprint }) => imprint).sort((a, b) => b.reviewedOn.localeCompare(a.reviewedOn))[0];
  const reviewedOn = newest?.reviewedOn ?? '2026-01-01';
  return {
    lessons, articles, quizzes, posters,
    topics: [...topics].sort(([a, first], [b, second]) => first.order - second.order || a.localeCompare(b)).map(([id]) => id),
    site: {
      site: settings.siteName, address: absolute('/tai-lieu/'), version: printedDay(reviewedOn).replaceAll('/', '.'), topic: settings.tagline,
      reviewedOn, reviewBy: newest?.reviewBy ?? '2027-01-01', reviewedBy: null, sources: [settings.siteName], bodies: [settings.siteName],
    },
  };
}
