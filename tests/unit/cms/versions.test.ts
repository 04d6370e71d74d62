import { expect, test } from 'vitest';
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
