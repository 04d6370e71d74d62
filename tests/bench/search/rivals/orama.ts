import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { type Build, type Open, words } from './rival.ts';

/** Orama's own splitter is made for Latin languages without ă, đ, ơ; its index always carries the texts themselves. */
const empty = () => create({
  schema: { address: 'string', title: 'string', text: 'string' } as const,
  components: { tokenizer: { language: 'vietnamese', normalizationCache: new Map(), tokenize: words } },
});

export const build: Build = async (pages) => {
  const index = empty();
  await insertMultiple(index, [...pages], 500);
  return JSON.stringify(save(index));
};

export const open: Open = async (stored) => {
  const index = empty();
  load(index, stored as RawData);
  return async (query, limit) => {
    const { hits } = await search(index, { term: query, properties: ['title', 'text'], threshold: 0, limit });
    return hits.map(({ document }) => ({ address: String(document.address), title: String(document.title) }));
  };
};
