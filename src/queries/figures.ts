import { getCollection, type CollectionEntry } from 'astro:content';
import type { Source } from '../schemas/shared/source.ts';
import { legalAddress } from '../ui/addresses.ts';
import { vietnameseDay } from '../ui/vi.ts';
import { once } from './once.ts';

export type FigureEntry = CollectionEntry<'figures'>;

/** Figures in the order the editors gave them. */
export const figures = once(async () => (await getCollection('figures')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)));

/** Sources as a caption names them: the body, its day, and where it is. A source has an address or a document: its schema says so. */
export const sourcesInShort = (sources: readonly Source[]) =>
  sources.map(({ name, body, date, url, legal }) => ({ text: `${body} – ${name} (${vietnameseDay(date)})`, to: url ?? legalAddress(legal ?? '') }));
