import { expect, test } from 'vitest';
import { lineInLabels } from '../../../cms/conflict/in-labels.ts';
import { wordsOf } from '../../../cms/derive/to-collection.ts';
import { noteOpened, noteSeen, seenVersions } from '../../../cms/save/versions.ts';

test('a form may replace what it was opened with and what was saved from it since', () => {
  noteOpened('một');
  noteSeen('a.yml', 'hai');
  noteOpened('một');
  expect(seenVersions('a.yml')).toEqual(['một', 'hai']);
  expect(seenVersions('b.yml')).toEqual(['một']);
});

test('a form opened anew knows nothing of the old one', () => {
  noteOpened('ba');
  expect(seenVersions('a.yml')).toEqual(['ba']);
});

test('who took a file down may put it back; nobody else may put one where another stands', () => {
  noteSeen('c.yml', null);
  noteOpened('bốn');
  expect(seenVersions('c.yml')).toEqual(['bốn', null]);
  expect(seenVersions('d.yml')).toEqual(['bốn']);
  noteOpened(null);
  expect(seenVersions('d.yml')).toEqual([null]);
});

test('two versions are shown in the words of the form: names and choices, not keys of a file', () => {
  const words = lineInLabels(wordsOf('articles').fields);
  expect(['---', 'title: Em chơi', 'audience: tre-em', 'sources:', '  - name: Hướng dẫn', '    date: 2026', 'Chữ: của bài.', 'https: không'].map(words)).toEqual([
    '', 'Tiêu đề: Em chơi', 'Viết cho ai: Trẻ em', 'Nguồn:', '  - Tên nguồn: Hướng dẫn', '    Ngày của nguồn: 2026', 'Chữ: của bài.', 'https: không',
  ]);
});
