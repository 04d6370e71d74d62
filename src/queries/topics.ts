import { getCollection, type CollectionEntry } from 'astro:content';
import { TOPIC_GROUPS, type TopicGroup } from '../schemas/topic.ts';
import { once } from './once.ts';

/** Texts on one page of a hub; the rest is a page further, so that no page grows with the site. */
export const HUB_PAGE_SIZE = 30;

export type TopicEntry = CollectionEntry<'topics'>;

/** All topics in the order the editors gave them. */
export const topics = once(async () => (await getCollection('topics')).sort((a, b) => a.data.order - b.data.order));

/** Topics that stand together, in the order of the groups; a group of no topic is not there. */
export async function topicGroups(): Promise<{ group: TopicGroup; topics: TopicEntry[] }[]> {
  const all = await topics();
  return TOPIC_GROUPS.map((group) => ({ group, topics: all.filter(({ data }) => data.group === group) })).filter((found) => found.topics.length > 0);
}

/** One topic; unknown ids were refused before the build. */
export async function topicById(id: string): Promise<TopicEntry> {
  const found = (await topics()).find((topic) => topic.id === id);
  if (!found) throw new Error(`Không có chủ đề "${id}" trong content/topics.`);
  return found;
}
