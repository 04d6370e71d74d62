import { contentOf } from '../render/content.ts';
import { entriesOf } from './site.ts';

/** Stands in for `astro:content`. */
export const getCollection = (collection: string) => Promise.resolve(entriesOf(collection));

export const getEntry = (collection: string, id: string) => Promise.resolve(entriesOf(collection).find((entry) => entry.id === id));

export const render = ({ body = '' }: { body?: string }) => Promise.resolve({ Content: contentOf(body) });
