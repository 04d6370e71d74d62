import { Document } from 'flexsearch';
import { type Build, type Open, words } from './rival.ts';

/** Addresses are stored once, rows are numbers: the smallest index its options give. */
interface Row {
  [key: string]: string | number;
  id: number;
  address: string;
  title: string;
  text: string;
}

const create = () => new Document<Row>({ document: { id: 'id', index: ['title', 'text'], store: ['title', 'address'] }, tokenize: 'strict', encode: words });

export const build: Build = async (pages) => {
  const index = create();
  pages.forEach((page, id) => index.add({ id, ...page }));
  const parts: Record<string, string> = {};
  await index.export(async (key, data) => void (parts[key] = data));
  return JSON.stringify(parts);
};

export const open: Open = async (stored) => {
  const index = create();
  for (const [key, data] of Object.entries(stored as Record<string, string>)) index.import(key, data);
  return async (query, limit) => {
    const found = index.search(query, { limit, enrich: true, merge: true });
    return found.flatMap(({ doc }) => (doc ? [{ address: String(doc.address), title: String(doc.title) }] : []));
  };
};
