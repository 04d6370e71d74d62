import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type PageEntry = CollectionEntry<'pages'>;

/** Pages about the site and the two help pages, in the order the editors gave them. */
export const sitePages = once(async () => (await getCollection('pages')).sort((a, b) => a.data.order - b.data.order));

export async function pageById(id: string): Promise<PageEntry> {
  const entry = (await sitePages()).find((page) => page.id === id);
  if (!entry) throw new Error(`Thiếu content/pages/${id}.mdx – khôi phục tệp này.`);
  return entry;
}
