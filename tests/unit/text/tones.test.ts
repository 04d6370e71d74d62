import { describe, expect, test } from 'vitest';
import { foldedKey, putTone, takeTone, tonedKey } from '../../../src/text/tones.ts';
import { vietnameseSyllables } from '../../helpers/vietnamese.ts';

const all = [...vietnameseSyllables()];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

test('a tone taken off any syllable and put back is the same tone, on one letter, and the other letters stay', () => {
  const broken = all.filter(({ written }) => {
    const taken = takeTone(written);
    const again = putTone(taken);
    const marks = again.normalize('NFD').match(TONE) ?? [];
    return marks.length !== (taken.tone === 0 ? 0 : 1) || takeTone(again).letters !== taken.letters || takeTone(again).tone !== taken.tone;
  });
  expect(broken.map(({ written }) => written)).toEqual([]);
});

test('taking the tone off does not depend on case or on NFC', () => {
  const broken = all.filter(({ written }) => {
    const expected = JSON.stringify(takeTone(written));
    return JSON.stringify(takeTone(written.toUpperCase())) !== expected || JSON.stringify(takeTone(written.normalize('NFD'))) !== expected;
  });
  expect(broken.map(({ written }) => written)).toEqual([]);
});

test('both ways to place a tone meet under one key', () => {
  const keys = new Map<string, Set<string>>();
  for (const { written } of all) {
    const { letters, tone } = takeTone(written);
    const group = `${letters} ${tone}`;
    keys.set(group, (keys.get(group) ?? new Set()).add(tonedKey(written)));
  }
  expect([...keys].filter(([, found]) => found.size !== 1)).toEqual([]);
  expect(tonedKey('hoà')).toBe(tonedKey('hòa'));
  expect(tonedKey('thuý')).toBe(tonedKey('thúy'));
});

test('without tones every syllable has the key of its plain letters, i and y alike after some consonants', () => {
  const broken = all.filter(({ written, plain }) => foldedKey(written) !== plain && foldedKey(written) !== plain.replace(/y$/, 'i'));
  expect(broken.map(({ written }) => written)).toEqual([]);
});

describe('one syllable, two spellings', () => {
  test.each([['kỹ', 'kĩ'], ['lý', 'lí'], ['quý', 'quí'], ['mỹ', 'mĩ'], ['tỷ', 'tỉ'], ['Hòa', 'HOÀ']])('%s and %s have one key', (one, other) => {
    expect(tonedKey(one)).toBe(tonedKey(other));
    expect(foldedKey(one)).toBe(foldedKey(other));
  });

  test.each([['tay', 'tai'], ['đường', 'dương'], ['má', 'mà'], ['thuỷ', 'thuở'], ['ý', 'í ới']])('%s and %s do not', (one, other) => {
    expect(tonedKey(one)).not.toBe(tonedKey(other));
  });
});

test.each([['đuôi', 1, 'đuối'], ['hoa', 2, 'hòa'], ['thuy', 1, 'thúy'], ['hoan', 2, 'hoàn'], ['quy', 1, 'quý'], ['gia', 2, 'già'], ['giêng', 1, 'giếng'], ['khuyên', 5, 'khuyện'], ['nươc', 1, 'nước'], ['mua', 2, 'mùa'], ['ngoai', 2, 'ngoài'], ['xyz', 0, 'xyz'], ['', 3, '']] as const)('%s with tone %d is written %s, as schools write it', (letters, tone, written) => {
  expect(putTone({ letters, tone })).toBe(written);
});
