import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type NewsEntry = CollectionEntry<'news'>;

export const news = once(async () =>
  (await getCollection('news')).sort((a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id)),
);

export const latestNews = async (count: number) => (await news()).slice(0, count);
