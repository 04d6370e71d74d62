import { describe, expect, test } from 'vitest';
import { fold, hasMarks, toNfc } from '../../../src/text/fold.ts';
import { vietnameseSyllables, type Syllable } from '../../helpers/vietnamese.ts';

const all = [...vietnameseSyllables()];

/** All that break a rule, so that a failure shows which; a test a syllable would be tens of thousands of tests. */
const breaking = (holds: (syllable: Syllable) => boolean) => all.filter((syllable) => !holds(syllable)).map(({ written }) => written);

describe('every Vietnamese syllable', () => {
  test('is one of tens of thousands, so that the checks below mean something', () => {
    expect(all.length).toBeGreaterThan(30_000);
  });

  test('folds to its plain letters', () => {
    expect(breaking(({ written, plain }) => fold(written) === plain)).toEqual([]);
  });

  test('folds alike in upper case, with a capital, and in NFD', () => {
    expect(breaking(({ written, plain }) => fold(written.toUpperCase()) === plain)).toEqual([]);
    expect(breaking(({ written, plain }) => fold(written.charAt(0).toUpperCase() + written.slice(1)) === plain)).toEqual([]);
    expect(breaking(({ written, plain }) => fold(written.normalize('NFD')) === plain)).toEqual([]);
    expect(breaking(({ written, plain }) => fold(written.toUpperCase().normalize('NFD')) === plain)).toEqual([]);
  });

  test('folds once and for all', () => {
    expect(breaking(({ written }) => fold(fold(written)) === fold(written))).toEqual([]);
  });

  test('has marks exactly when it was written with some, in NFC, NFD and upper case', () => {
    expect(breaking(({ written, marked }) => hasMarks(written) === marked)).toEqual([]);
    expect(breaking(({ written, marked }) => hasMarks(written.normalize('NFD')) === marked)).toEqual([]);
    expect(breaking(({ written, marked }) => hasMarks(written.toUpperCase()) === marked)).toEqual([]);
  });

  test('comes back to NFC from NFD', () => {
    expect(breaking(({ written }) => toNfc(written.normalize('NFD')) === written)).toEqual([]);
  });
});

test.each([
  ['Đuối nước', 'duoi nuoc'],
  ['ĐƯỜNG DÂY NÓNG 111', 'duong day nong 111'],
  ['đi đò', 'di do'],
  ['Thuý, thúy; hoà – hòa', 'thuy, thuy; hoa – hoa'],
  ['Ngừng!', 'ngung!'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
