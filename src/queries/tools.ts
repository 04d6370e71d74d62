import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type ToolEntry = CollectionEntry<'tools'>;

/** Sheets for families in the order the editors gave them. */
export const tools = once(async () => (await getCollection('tools')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)));
