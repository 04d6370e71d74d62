import { getCollection, type CollectionEntry } from 'astro:content';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import type { AgeBand, Audience } from '../schemas/shared/audience.ts';
import { once } from './once.ts';
import { siteSettings } from './settings.ts';

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

/** Readers in the order of a hub: those who act for a child first. */
const HUB_READERS: readonly Audience[] = ['phu-huynh', 'tre-em', 'giao-vien', 'can-bo'];

/** Texts of a topic so that a page of the hub holds whole groups: by reader, then what has happened before what one should know. */
export const articlesForHub = async (topic: string) =>
  (await articlesOfTopic(topic)).toSorted((a, b) =>
    HUB_READERS.indexOf(a.data.audience) - HUB_READERS.indexOf(b.data.audience) || ARTICLE_KINDS.indexOf(a.data.kind) - ARTICLE_KINDS.indexOf(b.data.kind) || byNewest(a, b));

/** Texts by id, in the order asked for; unknown ids were refused before the build. */
export async function articlesByIds(ids: readonly string[]): Promise<ArticleEntry[]> {
  const all = await articles();
  return ids.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
}

/** The same texts, those first that the editors chose for the home page, in the editors' order. */
export async function chosenFirst(entries: readonly ArticleEntry[]): Promise<ArticleEntry[]> {
  const { homeSituations } = await siteSettings();
  const rank = ({ id }: ArticleEntry) => (homeSituations.includes(id) ? homeSituations.indexOf(id) : homeSituations.length);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

export const articlesFor = async (audience: Audience, ageBand?: AgeBand) =>
  (await articles()).filter(({ data }) => data.audience === audience && (ageBand === undefined || data.ageBand === ageBand));

const isChilds = ({ data }: ArticleEntry) => data.audience === 'tre-em';
const after = (circle: readonly ArticleEntry[], entry: ArticleEntry) => {
  const at = circle.findIndex(({ id }) => id === entry.id);
  return [...circle.slice(at + 1), ...circle.slice(0, at)];
};

/**
 * Up to `count` texts worth reading next: same topic, first the same readers, then the others; for a child only children's, and where
 * the topic has too few, others for the same age. The neighbours in the list are taken, so that reading on from any page reaches every
 * page; the text before one that is alone among its readers in the topic gives its last place to it, or nothing would lead there.
 */
export async function relatedArticles(entry: ArticleEntry, count = 3): Promise<ArticleEntry[]> {
  const child = isChilds(entry);
  const group = after(await articlesOfTopic(entry.data.topic), entry).filter((other) => isChilds(other) === child);
  const same = group.filter(({ data }) => data.audience === entry.data.audience);
  const others = group.filter(({ data }) => data.audience !== entry.data.audience);
  const sameAge = child ? after(await articlesFor('tre-em', entry.data.ageBand), entry) : [];
  const quiet = sameAge.filter(({ data }) => data.topic !== entry.data.topic && data.sensitivity === 'thuong');
  const found = [...same, ...others, ...quiet].slice(0, count);
  const next = child ? sameAge[0] : group[0];
  if (!next || found.some(({ id }) => id === next.id) || !(await isAlone(next))) return found;
  return [...found.slice(0, count - 1), next];
}

const isAlone = async ({ id, data }: ArticleEntry) => !(await articlesOfTopic(data.topic)).some((other) => other.id !== id && other.data.audience === data.audience);
