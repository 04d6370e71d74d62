import { describe, expect, test, vi } from 'vitest';
import { fill } from '../../helpers/astro-content.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { articles, articlesFor, articlesOfTopic, relatedArticles } = await import('../../../src/queries/articles.ts');

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
