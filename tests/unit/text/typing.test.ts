import { describe, expect, test } from 'vitest';
import { takeTone, tonedKey } from '../../../src/text/tones.ts';
import { decodeTelex, decodeVni } from '../../../src/text/typing.ts';
import { vietnameseSyllables } from '../../helpers/vietnamese.ts';

/** Keys by letter, as an input method expects them: https://vi.wikipedia.org/wiki/Telex, https://vi.wikipedia.org/wiki/VNI */
const TELEX: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const VNI: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };
const TELEX_TONES = ['', 's', 'f', 'r', 'x', 'j'];
const VNI_TONES = ['', '1', '2', '3', '4', '5'];

const keys = (syllable: string, letters: Readonly<Record<string, string>>, tones: readonly string[]) => {
  const taken = takeTone(syllable);
  return [...taken.letters].map((letter) => letters[letter] ?? letter).join('') + (tones[taken.tone] ?? '');
};

/** Not these: two o take the circumflex in Telex ("oong", "khoèo"), and "uow" is "ươ" before it is "uơ". */
const typed = [...vietnameseSyllables()].filter(({ written, marked }) => marked && !/oe?o|uơ/.test(takeTone(written).letters));

const broken = (letters: Readonly<Record<string, string>>, tones: readonly string[], decode: (word: string) => string | null) =>
  typed.filter(({ written }) => tonedKey(decode(keys(written, letters, tones)) ?? '') !== tonedKey(written))
    .map(({ written }) => `${keys(written, letters, tones)}: ${decode(keys(written, letters, tones)) ?? 'nothing'} instead of ${written}`);

describe('every syllable typed with the input method switched off is put together again', () => {
  test('from Telex', () => {
    expect(typed.length).toBeGreaterThan(20_000);
    expect(broken(TELEX, TELEX_TONES, decodeTelex)).toEqual([]);
  });

  test('from VNI', () => {
    expect(broken(VNI, VNI_TONES, decodeVni)).toEqual([]);
  });
});

test.each([['dduoois', 'đuối'], ['DDUOOIS', 'đuối'], ['duoosid', 'đuối'], ['nuwowcs', 'nước'], ['nuocws', 'nước'], ['hoafn', 'hoàn'], ['quys', 'quý']])('Telex %s is %s, marks in any order', (word, expected) => {
  expect(decodeTelex(word)).toBe(expected);
});

test.each([['d9uo61i', 'đuối'], ['duoi961', 'đuối'], ['nu7o7c1', 'nước'], ['nuoc71', 'nước'], ['hoan2', 'hoàn']])('VNI %s is %s, marks in any order', (word, expected) => {
  expect(decodeVni(word)).toBe(expected);
});

test.each(['ban', 'nuoc', 'tin', 'gi', ''])('%j holds no key that acts as a mark', (word) => {
  expect(decodeTelex(word)).toBeNull();
  expect(decodeVni(word)).toBeNull();
});

test.each(['111', '1900', 'a-b', 'x.vn', '?'])('%j is no typing at all', (word) => {
  expect(decodeTelex(word)).toBeNull();
  expect(decodeVni(word)).toBeNull();
});
