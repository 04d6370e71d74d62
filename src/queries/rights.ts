import { getCollection, type CollectionEntry } from 'astro:content';
import { isDuty } from '../schemas/right.ts';
import { once } from './once.ts';

export type RightEntry = CollectionEntry<'rights'>;

const inOrder = once(async () => (await getCollection('rights')).sort((a, b) => a.data.article - b.data.article));

/** The rights in the order of the law. */
export const rights = async () => (await inOrder()).filter(({ data }) => !isDuty(data.article));
/** The duties in the order of the law. */
export const duties = async () => (await inOrder()).filter(({ data }) => isDuty(data.article));
