import shelf from 'virtual:shelf';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Format, ShelfFile, ShelfItem, ShelfKind } from '../materials/material-file.ts';
import type { Audience } from '../schemas/shared/audience.ts';
import { FILTER_FORMATS } from '../ui/shelf-strings.ts';
import { lessonAddress, posterAddress } from '../ui/addresses.ts';
import { lessons } from './materials.ts';
import { once } from './once.ts';

export type PosterEntry = CollectionEntry<'posters'>;

export const posters = once(async () => (await getCollection('posters')).sort((a, b) => a.data.title.localeCompare(b.data.title, 'vi') || a.id.localeCompare(b.id)));

const byAddress = new Map(shelf.map((item) => [`${item.kind}/${item.id}`, item]));

/** Files of one source; none for a source that makes nothing. */
export const shelfItem = (kind: ShelfKind, id: string): ShelfItem => byAddress.get(`${kind}/${id}`) ?? { kind, id, files: [] };

/** One set of documents on the shelf, with what it is found by. */
export interface ShelfSet {
  kind: 'bai-giang' | 'ap-phich';
  id: string;
  title: string;
  summary: string;
  address: string;
  topic: string;
  audience: Audience;
  grades: readonly number[];
  minutes?: number;
  files: readonly ShelfFile[];
  /** Formats of `FILTER_FORMATS` among the files. */
  formats: readonly Format[];
}

const filterable = (files: readonly ShelfFile[]): Format[] => (Object.keys(FILTER_FORMATS) as Format[]).filter((format) => files.some((file) => file.format === format));

/** Everything on the shelf: lessons by grade, then posters. */
export const shelfSets = once(async (): Promise<ShelfSet[]> => {
  const ofLessons = (await lessons()).map(({ id, data }): ShelfSet => {
    const { files } = shelfItem('bai-giang', id);
    return { kind: 'bai-giang', id, title: data.title, summary: data.summary, address: lessonAddress(id), topic: data.topic, audience: 'giao-vien', grades: data.grades, minutes: data.minutes, files, formats: filterable(files) };
  });
  const ofPosters = (await posters()).map(({ id, data }): ShelfSet => {
    const { files } = shelfItem('ap-phich', id);
    return { kind: 'ap-phich', id, title: data.title, summary: data.summary, address: posterAddress(id), topic: data.topic, audience: data.audience, grades: [], files, formats: filterable(files) };
  });
  return [...ofLessons.sort((a, b) => (a.grades[0] ?? 0) - (b.grades[0] ?? 0) || a.id.localeCompare(b.id)), ...ofPosters];
});
