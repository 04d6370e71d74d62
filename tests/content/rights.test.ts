import { expect, test } from 'vitest';
import { DUTY_ARTICLES, isDuty, RIGHT_ARTICLES, RIGHT_PICTURES } from '../../src/schemas/right.ts';
import { realEntries } from '../helpers/real-content.ts';

const all = realEntries('rights').toSorted((a, b) => a.data.article - b.data.article);

test('every right and every duty of the law is told once, in a file that carries its article', () => {
  const articles = Array.from({ length: DUTY_ARTICLES.last - RIGHT_ARTICLES.first + 1 }, (_, index) => RIGHT_ARTICLES.first + index);
  expect(all.map(({ data }) => data.article)).toEqual(articles);
  expect(all.map(({ id }) => id)).toEqual(articles.map((article) => `dieu-${article}`));
});

test('each has a drawing of its own, and words for it', () => {
  expect(all.map(({ data }) => data.picture).toSorted()).toEqual([...RIGHT_PICTURES].toSorted());
  expect(new Set(all.map(({ data }) => data.alt)).size).toBe(all.length);
});

test('no right is the reward of a duty', () => {
  const texts = all.map(({ data }) => [data.meaning, data.example, data.help].join(' '));
  expect(texts.filter((text) => /nếu em (?:ngoan|giỏi|học giỏi|vâng lời|chăm)|(?:ngoan|giỏi) thì (?:mới )?được|không ngoan|mất quyền/i.test(text))).toEqual([]);
});

test('rights to be protected say where help is, with somebody outside home or 111', () => {
  const protecting = all.filter(({ data }) => !isDuty(data.article) && data.article >= 25 && data.article <= 28);
  expect(protecting.filter(({ data }) => !/111|ngoài nhà|ở trường|cô giáo|thầy/.test(data.help ?? '')).map(({ file }) => file)).toEqual([]);
});
