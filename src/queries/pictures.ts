import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type PictureEntry = CollectionEntry<'pictures'>;

const byId = once(async () => new Map((await getCollection('pictures')).map((entry) => [entry.id, entry])));

/** One picture with its description; unknown ids were refused before the build. */
export async function pictureById(id: string): Promise<PictureEntry> {
  const entry = (await byId()).get(id);
  if (!entry) throw new Error(`Không có hình "${id}" trong content/pictures.`);
  return entry;
}
