import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ENTRY_TAG, pagefindEngine } from '../../../src/search/pagefind-engine.ts';
import { writeTree } from '../../helpers/content-tree.ts';

/** Answers as Pagefind 1.6 does, and keeps what it was told. */
const PAGEFIND = `
let told;
export const options = async (given) => { told = given; };
export const search = async (query) => ({ results: [
  { id: 'vi_1', score: 2.5, data: async () => ({ url: '/a/', excerpt: '<mark>' + query + '</mark>', content: JSON.stringify(told), meta: { title: 'A' } }) },
  { id: 'vi_2', score: 1, data: async () => ({ url: '/b/', excerpt: '', content: '', meta: {} }) },
] });
`;

test('the engine opens the index with a fixed tag, so that a stored copy answers, and loads pages only when asked', async () => {
  const root = await writeTree({ 'pagefind.js': PAGEFIND });
  const engine = await pagefindEngine(`${pathToFileURL(root).href}/`);
  const hits = await engine.search('nuoc');
  expect(hits.map(({ id, score }) => [id, score])).toEqual([['vi_1', 2.5], ['vi_2', 1]]);
  const [first, second] = await Promise.all(hits.map((hit) => hit.load()));
  expect(first).toMatchObject({ address: '/a/', title: 'A', excerpt: '<mark>nuoc</mark>' });
  expect(JSON.parse(first?.content ?? '')).toMatchObject({ metaCacheTag: ENTRY_TAG });
  expect(second).toMatchObject({ address: '/b/', title: '/b/' });
});
