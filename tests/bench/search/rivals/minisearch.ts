import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Build, type Open, words } from './rival.ts';

const OPTIONS = { idField: 'address', fields: ['title', 'text'], storeFields: ['title'], tokenize: words, searchOptions: { combineWith: 'AND', boost: { title: 3 } } } as const;

export const build: Build = async (pages) => {
  const index = new MiniSearch({ ...OPTIONS, fields: [...OPTIONS.fields], storeFields: [...OPTIONS.storeFields] });
  index.addAll(pages);
  return JSON.stringify(index);
};

export const open: Open = async (stored) => {
  const index = MiniSearch.loadJS(stored as AsPlainObject, { ...OPTIONS, fields: [...OPTIONS.fields], storeFields: [...OPTIONS.storeFields] });
  return async (query, limit) => index.search(query).slice(0, limit).map(({ id, title }) => ({ address: String(id), title: String(title) }));
};
