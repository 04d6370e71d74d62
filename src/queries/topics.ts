import { getCollection, type CollectionEntry } from 'astro:content';
import { MAIN_TOPICS } from '../schemas/topic.ts';
import { once } from './once.ts';

/** Texts on one page of a hub; the rest is a page further, so that no page grows with the site. */
export const HUB_PAGE_SIZE = 24;

export type TopicEntry = CollectionEntry<'topics'>;

/** All topics in the order the editors gave them. */
export const topics = once(async () => (await getCollection('topics')).sort((a, b) => a.data.order - b.data.order));

/** The topics that every reader is offered first. */
export const mainTopics = async () => (await topics()).filter(({ data }) => data.order <= MAIN_TOPICS);

/** One topic; unknown ids were refused before the build. */
export async function topicById(id: string): Promise<TopicEntry> {
  const found = (await topics()).find((topic) => topic.id === id);
  if (!found) throw new Error(`Không có chủ đề "${id}" trong content/topics.`);
  return found;
}
