import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/search/engine.ts';
import { ENTRY_TAG, pagefindEngine } from '../../../src/search/pagefind-engine.ts';
import { writeTree } from '../../helpers/content-tree.ts';
import { addressesOf, answersOf, searchWorld } from '../../helpers/search-world.ts';

/**
 * Counts as Pagefind 1.6 does (pagefind_web/src/search.rs): longer words that begin as the one asked for count too, but only those of
 * parts that an earlier search has loaded; nearness of length, rarity and titles make the score.
 */
const PAGEFIND = `
const PAGES = { a: 'can can can', b: 'canh canh cang cang cang', c: 'can canh canh canh canh', d: 'canh' };
const ASKED = ' \uE000 can nào to \uE000 can ơi';
const loaded = new Set();
let told;
export const options = async (given) => { told = given; };
export const search = async (asked) => {
  const query = asked.replaceAll('"', '');
  loaded.add(query);
  const near = (word) => {
    const base = Math.exp(-0.5 * (word.length - query.length + 1) ** 2 / 4);
    return Math.exp(base * told.ranking.termSimilarity) / Math.exp(told.ranking.termSimilarity);
  };
  const found = Object.entries(PAGES).flatMap(([id, text]) => {
    const words = text.split(' ').filter((word) => word.startsWith(query) && loaded.has(word));
    return words.length === 0 ? [] : [{ id, words }];
  });
  const rarity = Math.log(1 + 10 / found.length);
  const results = found.map(({ id, words }) => {
    const each = Map.groupBy(words, (word) => word);
    let score = 0;
    for (const [word, { length }] of each) {
      const often = length * near(word);
      score = Math.fround(score + Math.fround(rarity * Math.fround(often / (often + 1))));
    }
    score += told.ranking.metaWeights.title * words.length;
    return { id, score, data: async () => ({ url: '/' + id + '/', excerpt: 'can nào <mark>to</mark>', content: asked === 'canh' ? JSON.stringify(told) : PAGES[id] + ASKED, meta: id === 'd' ? {} : { title: PAGES[id] } }) };
  });
  return { results: results.sort((one, other) => other.score - one.score) };
};
`;

const open = async (): Promise<Engine> => pagefindEngine(`${pathToFileURL(await writeTree({ 'pagefind.js': PAGEFIND })).href}/`);

test('the engine opens the index with a fixed tag, so that a stored copy answers, and loads pages only when asked', async () => {
  const { search } = await open();
  const [first] = await search('canh');
  const page = await first?.load();
  expect(page).toMatchObject({ address: '/c/', title: 'can canh canh canh canh' });
  expect(JSON.parse(page?.content ?? '')).toMatchObject({ metaCacheTag: ENTRY_TAG });
  const [last] = (await search('canh')).slice(-1);
  expect(await last?.load()).toMatchObject({ address: '/d/', title: '/d/' });
});

test('how readers ask for a page comes apart from its text', async () => {
  const { search } = await open();
  const [first] = await search('can');
  expect(await first?.load()).toMatchObject({ content: 'can can can', asked: ['can nào to', 'can ơi'] });
});

describe('whatever parts of the index were loaded before', () => {
  const answer = async ({ search }: Engine) => (await search('can')).map(({ id, score }) => [id, score]);

  test('a word has the same pages with the same scores, and those that hold longer words alone are none of them', async () => {
    const cold = await answer(await open());
    expect(cold.map(([id]) => id)).toEqual(['a', 'c']);
    for (const earlier of [['canh'], ['cang'], ['cang', 'canh', 'can']]) {
      const engine = await open();
      for (const query of earlier) await engine.search(query);
      expect(await answer(engine)).toEqual(cold);
    }
  });

  test('a search gives the same results in the same order: cold, warm, and a second time', async () => {
    const ask = async (engine: Engine) => addressesOf((await answersOf({ ...searchWorld({ titles: [] }).sources, vocabulary: () => Promise.reject(new Error('none')), engine: async () => withText(engine) }, { query: 'can' })).at(-1));
    // The text of every page holds the word here: what is judged is the order.
    const withText = (engine: Engine): Engine => ({
      search: async (query) => (await engine.search(query)).map((hit) => ({ ...hit, load: async () => ({ ...(await hit.load()), content: 'can' }) })),
    });
    const cold = await ask(await open());
    expect(cold).toHaveLength(2);
    const engine = await open();
    await ask(engine);
    await engine.search('canh');
    await engine.search('cang');
    expect(await ask(engine)).toEqual(cold);
    expect(await ask(engine)).toEqual(cold);
  });
});
