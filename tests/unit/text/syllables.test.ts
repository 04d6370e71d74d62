import { describe, expect, test } from 'vitest';
import { readingMinutes, syllables } from '../../../src/text/syllables.ts';
import { vietnameseSyllables } from '../../helpers/vietnamese.ts';

test.each([
  ['Nước rất vui.', ['Nước', 'rất', 'vui']],
  ['“Cứu với!” – em gọi 114', ['Cứu', 'với', 'em', 'gọi', '114']],
  ['ti-vi, In-tơ-nét', ['ti', 'vi', 'In', 'tơ', 'nét']],
  ['22/11/2026', ['22', '11', '2026']],
  ['  …  – ! ', []],
  ['', []],
])('%j has the syllables %j', (text, expected) => {
  expect(syllables(text)).toEqual(expected);
});

test('each Vietnamese syllable is one, in NFC and in NFD, and comes back in NFC', () => {
  const broken = [...vietnameseSyllables()].filter(({ written }) => {
    const [found, ...more] = syllables(` ${written.normalize('NFD')}, `);
    return found !== written || more.length > 0;
  });
  expect(broken).toEqual([]);
});

describe('reading time', () => {
  test.each([[0, 1], [1, 1], [299, 1], [300, 2], [499, 2], [500, 3], [2000, 10]])('of %d syllables is %d minutes, never less than one', (count, minutes) => {
    expect(readingMinutes('an '.repeat(count))).toBe(minutes);
  });
});
