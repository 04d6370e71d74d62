import { describe, expect, test } from 'vitest';
import { isStart, likeness, queryWords, wordOf, wordsOf } from '../../../src/search/word.ts';

const toned = (query: string) => queryWords(query).map((word) => word.toned).join(' ');

describe('the number of a law', () => {
  test.each(['nghị định 56', 'NĐ56', 'ND56', 'nđ 56', 'NĐ-56', 'nd.56'])('%j is the decree 56', (query) => {
    expect(queryWords(query).map((word) => word.folded)).toEqual(['nghi', 'dinh', '56']);
  });

  test.each(['56/2017', '56-2017', '56.2017', '56 / 2017'.replaceAll(' ', ''), '56/2017/QH14'])('%j is 56 of 2017', (query) => {
    expect(toned(query)).toBe('56 2017');
  });

  test.each([['TT18/2025', 'thông tư 18 2025'], ['QĐ 1863', 'quyết định 1863'], ['ct 36', 'chỉ thị 36'], ['56/2017/NĐ-CP', 'nghị định 56 2017'], ['56/2017/nd-cp', 'nghị định 56 2017'], ['20-CT/TW', 'chỉ thị 20'], ['06/2019/NQ-HĐTP', 'nghị quyết 06 2019'], ['56/2017/QĐ-TTg', 'quyết định 56 2017']])('%j is %j', (query, meant) => {
    expect(toned(query)).toBe(toned(meant));
  });

  test('a number glued to words is a number, and VNI keys are left to VNI', () => {
    expect(toned('tongdai111')).toBe('tongdai 111');
    expect(toned('d9uo61i')).toBe('d9uo61i');
  });
});

test.each(['  Đuối   nước?! ', 'ĐUỐI NƯỚC', 'đuối-nước', 'đuối nước'.normalize('NFD'), 'đuối, nước…'])('%j has the words of "đuối nước"', (query) => {
  expect(toned(query)).toBe(toned('đuối nước'));
});

test.each([['hoà', 'hòa'], ['thuý', 'thúy'], ['kĩ', 'kỹ'], ['lí', 'lý']])('%s and %s are one word', (one, other) => {
  expect(likeness(wordOf(one), wordOf(other))).toBe(1);
});

test('tones that were typed and differ leave little; without marks any tone is nearly the same', () => {
  expect(likeness(wordOf('đường'), wordOf('dương'))).toBeLessThan(0.3);
  expect(likeness(wordOf('duong'), wordOf('đường'))).toBeGreaterThan(0.9);
  expect(likeness(wordOf('đường'), wordOf('trẻ'))).toBe(0);
});

test('a word being typed may get its tone later, but keeps the marks it has', () => {
  const [meant] = wordsOf('đuối');
  if (!meant) throw new Error('no word');
  expect(['d', 'du', 'đ', 'đu', 'đuô', 'duo', 'đuối'].filter((typed) => !isStart(wordOf(typed), meant))).toEqual([]);
  expect(['đư', 'tr', 'đuốk'].filter((typed) => isStart(wordOf(typed), meant))).toEqual([]);
});
