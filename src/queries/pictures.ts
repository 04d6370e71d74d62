import { getCollection, type CollectionEntry } from 'astro:content';
import type { ServedPicture } from '../schemas/picture.ts';
import { mediaFile } from './media.ts';
import { once } from './once.ts';

export type PictureEntry = CollectionEntry<'pictures'>;

const byId = once(async () => new Map((await getCollection('pictures')).map((entry) => [entry.id, entry])));

/** One picture: its description, and the sizes it is served in. Unknown ids and missing files were refused before the build. */
export async function pictureById(id: string): Promise<{ data: PictureEntry['data']; served: ServedPicture }> {
  const entry = (await byId()).get(id);
  if (!entry) throw new Error(`Không có hình "${id}" trong content/pictures.`);
  const served = mediaFile(entry.data.file);
  if (!served) throw new Error(`Hình "${id}": không có tệp content/media/${entry.data.file} – tải hình lên lại.`);
  return { data: entry.data, served };
}
