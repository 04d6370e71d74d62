import { expect, test, vi } from 'vitest';
import { fill } from '../../helpers/astro-content.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { glossary, wordsIn } = await import('../../../src/queries/glossary.ts');

fill('glossary', ['đuối nước', 'dụ dỗ', 'áo phao', 'ẩn danh', 'Bơi'].map((term) => ({ id: term, data: { term } })));

test('words stand in the order of the Vietnamese alphabet: a, â, b, d, đ', async () => {
  expect((await glossary()).map(({ data }) => data.term)).toEqual(['áo phao', 'ẩn danh', 'Bơi', 'dụ dỗ', 'đuối nước']);
});

test('the words of a text come once each, in the order of their first use', async () => {
  const body = 'Mặc <Term id="áo phao">áo phao</Term>, khỏi <Term id="đuối nước">đuối nước</Term>. <Term id="áo phao">Áo phao</Term> <Term id="khong-co">x</Term>';
  expect((await wordsIn(body)).map(({ id }) => id)).toEqual(['áo phao', 'đuối nước']);
  expect(await wordsIn('Không có từ khó.')).toEqual([]);
  expect(await wordsIn(undefined)).toEqual([]);
});
