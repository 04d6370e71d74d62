import { getCollection, type CollectionEntry } from 'astro:content';
import type { AgeBand, Audience } from '../schemas/shared/audience.ts';
import { once } from './once.ts';

export type ArticleEntry = CollectionEntry<'articles'>;

/** Newest first; the id decides between equals, so that the order is the same in every build. */
const byNewest = (a: ArticleEntry, b: ArticleEntry) =>
  b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id);

export const articles = once(async () => (await getCollection('articles')).sort(byNewest));

const grouped = once(async () => {
  const byTopic = new Map<string, ArticleEntry[]>();
  for (const entry of await articles()) {
    const group = byTopic.get(entry.data.topic);
    if (group) group.push(entry);
    else byTopic.set(entry.data.topic, [entry]);
  }
  return byTopic;
});

export const articlesOfTopic = async (topic: string) => (await grouped()).get(topic) ?? [];

export const articlesFor = async (audience: Audience, ageBand?: AgeBand) =>
  (await articles()).filter(({ data }) => data.audience === audience && (ageBand === undefined || data.ageBand === ageBand));

/**
 * Up to `count` texts worth reading next: same topic, first the same readers, then the others; for a child only children's.
 * The neighbours in the list are taken, so that reading on from any page reaches every page.
 */
export async function relatedArticles(entry: ArticleEntry, count = 3): Promise<ArticleEntry[]> {
  const group = await articlesOfTopic(entry.data.topic);
  const start = group.findIndex(({ id }) => id === entry.id);
  const same: ArticleEntry[] = [];
  const others: ArticleEntry[] = [];
  for (let step = 1; step < group.length && same.length < count; step += 1) {
    const candidate = group[(start + step) % group.length];
    if (!candidate) continue;
    if (candidate.data.audience === entry.data.audience) same.push(candidate);
    else if (entry.data.audience !== 'tre-em' && candidate.data.audience !== 'tre-em' && others.length < count) others.push(candidate);
  }
  return [...same, ...others].slice(0, count);
}
