import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type LegalEntry = CollectionEntry<'legal'>;

/** The register, newest document first. */
export const legalDocuments = once(async () =>
  (await getCollection('legal')).sort((a, b) => b.data.issuedOn.localeCompare(a.data.issuedOn) || a.id.localeCompare(b.id)),
);

const byId = once(async () => new Map((await legalDocuments()).map((entry) => [entry.id, entry])));

export async function legalById(id: string): Promise<LegalEntry> {
  const entry = (await byId()).get(id);
  if (!entry) throw new Error(`Không có văn bản "${id}" trong content/legal.`);
  return entry;
}

export const legalOfTopic = async (topic: string) => (await legalDocuments()).filter(({ data }) => data.topics.includes(topic));
