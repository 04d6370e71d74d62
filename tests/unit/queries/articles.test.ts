import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fill } from '../../helpers/astro-content.ts';
import type { Data } from '../../helpers/examples.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { articles, articlesByIds, articlesFor, articlesForHub, articlesOfTopic, chosenFirst, relatedArticles } = await import('../../../src/queries/articles.ts');

const AUDIENCES = ['tre-em', 'phu-huynh', 'giao-vien', 'can-bo'];
const TOPICS = ['nuoc', 'mang'];

/** Six texts for each reader in each topic, on six days. */
fill('articles', TOPICS.flatMap((topic) => AUDIENCES.flatMap((audience) => Array.from({ length: 6 }, (_, index) => ({
  id: `${topic}-${audience}-${index}`,
  data: { topic, audience, ...(audience === 'tre-em' && { ageBand: index % 2 ? '6-8' : '9-11' }), publishedOn: `2026-11-0${index + 1}` },
})))));

test('articles come newest first, equals by id, so that every build has the same order', async () => {
  const order = (await articles()).map(({ id, data }) => [data.publishedOn, id]);
  expect(order).toHaveLength(48);
  expect(order).toEqual([...order].sort(([a = '', x = ''], [b = '', y = '']) => b.localeCompare(a) || x.localeCompare(y)));
});

test('articles are found by topic, by reader, and by age', async () => {
  expect((await articlesOfTopic('nuoc')).every(({ data }) => data.topic === 'nuoc')).toBe(true);
  expect(await articlesOfTopic('nuoc')).toHaveLength(24);
  expect(await articlesOfTopic('khong-co')).toEqual([]);
  expect(await articlesFor('phu-huynh')).toHaveLength(12);
  expect((await articlesFor('tre-em', '6-8')).map(({ data }) => data.ageBand)).toEqual(Array.from({ length: 6 }, () => '6-8'));
});

describe('what to read next', () => {
  test('is up to three other texts of the same topic, none twice', async () => {
    for (const entry of await articles()) {
      const next = await relatedArticles(entry);
      expect(next).toHaveLength(3);
      expect(new Set([entry.id, ...next.map(({ id }) => id)]).size).toBe(4);
      expect(next.every(({ data }) => data.topic === entry.data.topic)).toBe(true);
    }
  });

  test('is for the same reader first', async () => {
    for (const entry of await articles()) {
      expect((await relatedArticles(entry)).every(({ data }) => data.audience === entry.data.audience)).toBe(true);
      const [, , , , , , sixth] = await relatedArticles(entry, 8);
      expect(sixth?.data.audience).not.toBe(entry.data.audience);
    }
  });

  test('for a child is never a text for adults, for an adult never a text for children', async () => {
    for (const entry of await articles()) {
      const child = entry.data.audience === 'tre-em';
      expect((await relatedArticles(entry, 20)).every(({ data }) => (data.audience === 'tre-em') === child)).toBe(true);
    }
  });

  test('reaches every text of a reader from any of them', async () => {
    for (const start of await articlesFor('giao-vien')) {
      const reached = new Map([[start.id, start]]);
      for (const entry of reached.values()) for (const next of await relatedArticles(entry)) reached.set(next.id, next);
      expect([...reached.values()].filter(({ data }) => data.audience === 'giao-vien')).toHaveLength(6);
    }
  });
});

describe('in a small world', () => {
  const text = (id: string, data: Data) => ({ id, data: { kind: 'huong-dan', sensitivity: 'thuong', publishedOn: '2026-11-01', ...data } });
  const child = { audience: 'tre-em', ageBand: '6-8' };
  beforeAll(() => fill('articles', [
    ...['a', 'b', 'c', 'e'].map((id) => text(id, { topic: 'mua', audience: 'phu-huynh', kind: id === 'e' ? 'tinh-huong' : 'huong-dan' })),
    text('d-can-bo', { topic: 'mua', audience: 'can-bo' }),
    ...['em-1', 'em-2'].map((id) => text(id, { topic: 'di', ...child })),
    text('em-3-kin', { topic: 'kin', ...child, sensitivity: 'nhay-cam' }),
    text('em-4-mua', { topic: 'mua', ...child }),
    text('em-lon', { topic: 'mang', audience: 'tre-em', ageBand: '12-15' }),
  ]));
  const next = async (id: string) => {
    const [entry] = await articlesByIds([id]);
    return entry ? (await relatedArticles(entry)).map((other) => other.id) : [];
  };

  test('a text alone among its readers is led to by the one before it', async () => {
    expect(await next('b')).toEqual(['c', 'e', 'a']);
    expect(await next('c')).toEqual(['e', 'a', 'd-can-bo']);
    expect(await next('em-2')).toEqual(['em-1', 'em-4-mua', 'em-3-kin']);
  });

  test('and leads on to others: of the topic for an adult, of the same age and not sensitive for a child', async () => {
    expect(await next('d-can-bo')).toEqual(['e', 'a', 'b']);
    expect(await next('em-4-mua')).toEqual(['em-1', 'em-2']);
    expect(await next('em-lon')).toEqual([]);
  });

  test('a hub stands them by reader, and what has happened before the rest', async () => {
    expect((await articlesForHub('mua')).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'em-4-mua', 'd-can-bo']);
  });

  test('what the editors chose comes first, in their order, and nothing is lost', async () => {
    fill('settings', [{ id: 'site', data: { homeSituations: ['c', 'khong-co', 'a'] } }]);
    expect((await chosenFirst(await articlesFor('phu-huynh'))).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e']);
  });
});
