import { describe, expect, test } from 'vitest';
import { checkHelpBox } from '../../../src/editorial/rules/help-box.ts';
import { exampleEntry } from '../../helpers/examples.ts';

const sensitive = { sensitivity: 'nhay-cam', neutralTitle: 'Lắng nghe con' };
const MISSING = 'bài nhạy cảm chưa có hộp nơi giúp đỡ – chèn khối Nơi giúp đỡ vào bài: <HelpBox contacts="111" />';

describe.each(['articles', 'pages'] as const)('a sensitive text of %s', (collection) => {
  test('without a box of help stops the build', () => {
    expect(checkHelpBox(exampleEntry(collection, { data: sensitive, body: 'Gọi <Call id="111" />.' }))).toEqual([
      { rule: 'thieu-noi-giup-do', file: `content/${collection}/vi-du.mdx`, message: MISSING },
    ]);
  });
  test('with one is no finding', () => {
    expect(checkHelpBox(exampleEntry(collection, { data: sensitive, body: 'A.\n\n<HelpBox contacts="111" />' }))).toEqual([]);
  });
});

test('other texts need none', () => {
  expect(checkHelpBox(exampleEntry('articles', { body: 'A.' }))).toEqual([]);
  expect(checkHelpBox(exampleEntry('quizzes', { data: sensitive }))).toEqual([]);
});

test('a sensitive lesson says whom to call when a child tells something', () => {
  const lesson = (onDisclosure: string) => checkHelpBox(exampleEntry('lessons', { data: { ...sensitive, safeguarding: { groundRules: ['Được bỏ qua.'], onDisclosure: [onDisclosure] } } }));
  expect(lesson('Nghe em nói hết.').map(({ field, message }) => ({ field, message }))).toEqual([
    { field: 'safeguarding', message: 'bài giảng nhạy cảm chưa nói gọi ai (111) – chèn khối Nơi giúp đỡ vào bài: <HelpBox contacts="111" />' },
  ]);
  expect(lesson('Nghe em nói hết, rồi gọi 111.')).toEqual([]);
});
