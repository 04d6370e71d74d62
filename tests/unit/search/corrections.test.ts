import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/search/count-words.ts';
import { decodeTyping, mendSlips, mendSpaces, spelled } from '../../../src/search/corrections.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { wordsOf } from '../../../src/search/word.ts';

const HEADLINES = [
  'Đuối nước', 'Xâm hại trẻ em', 'Trẻ em bị bắt nạt trên mạng', 'Kỹ năng sống', 'Giữ bí mật', 'Lắng nghe con', 'Gia đình', 'Chụp lén rồi đăng', 'Sơ cứu',
  'Điện thoại của con', 'Bạo lực', 'Nghỉ hè', 'Kêu cứu', 'Rủ rê', 'Tổng đài 111',
];
const vocabulary = new Vocabulary(countWords({ headlines: HEADLINES, bodies: [] }));
const mended = (query: string) => {
  const words = wordsOf(query);
  const better = mendSlips(words, vocabulary);
  return better ? spelled(better, vocabulary) : null;
};

describe('slips are put right by what stands beside them', () => {
  test.each([
    ['a tone, hỏi for ngã', 'kỷ năng sống', 'kỹ năng sống'],
    ['a tone, ngã for hỏi', 'nghĩ hè', 'nghỉ hè'],
    ['s for x', 'sâm hại', 'xâm hại'],
    ['x for s', 'xơ cứu', 'sơ cứu'],
    ['tr for ch', 'trụp lén', 'chụp lén'],
    ['d for gi', 'da đình', 'gia đình'],
    ['d for r', 'dủ rê', 'rủ rê'],
    ['n for l', 'nắng nghe', 'lắng nghe'],
    ['c for k', 'cêu cứu', 'kêu cứu'],
    ['c for t at the end', 'bắt nạc', 'bắt nạt'],
    ['ng for n at the end', 'điệng thoại', 'điện thoại'],
    ['a missing letter', 'điên thoi', 'điện thoại'],
    ['an extra letter', 'bạoo lực', 'bạo lực'],
    ['a wrong letter', 'bạo lựk', 'bạo lực'],
    ['two letters swapped', 'gai đình', 'gia đình'],
    ['no marks', 'xam hsi', 'xâm hại'],
  ])('%s: %s → %s', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  test('a word that is sure is never changed, its neighbour may be', () => {
    const words = wordsOf('nắng nghe con');
    const [sun] = words;
    expect(mendSlips(words, vocabulary)?.map(({ text }) => text)).toEqual(['lắng', 'nghe', 'con']);
    expect(mendSlips(words, vocabulary, new Set(sun && [sun]))).toBeNull();
  });

  test('a number is never changed', () => {
    expect(mended('tổng đài 112')).toBeNull();
  });

  test('đ that was typed is no d: "đỡ" is not heard as "giữ"', () => {
    expect(mended('đỡ bí mật') ?? '').not.toContain('giữ');
    expect(mended('dữ bí mật')).toBe('giữ bí mật');
  });

  test.each(HEADLINES)('%j stays as it is', (headline) => {
    const words = wordsOf(headline);
    expect(decodeTyping(words, vocabulary)).toBeNull();
    expect(mendSpaces(words, vocabulary)).toBeNull();
    expect(mendSlips(words, vocabulary)).toBeNull();
  });
});

describe('raw typing', () => {
  const decoded = (query: string) => {
    const words = decodeTyping(wordsOf(query), vocabulary);
    return words ? spelled(words, vocabulary) : null;
  };

  test.each(['dduoois nuwowcs', 'duoois nuwowcs', 'dduoosi nuocws', 'd9uo61i nu7o71c', 'd9uoi61 nuoc71', 'duoosi nuocs'])('%j is "đuối nước"', (typed) => {
    expect(decoded(typed)).toBe('đuối nước');
  });

  test('words that the texts know are not taken for keys', () => {
    expect(decoded('xâm hại')).toBeNull();
    expect(decoded('con')).toBeNull();
  });
});

describe('spaces', () => {
  const spaced = (query: string) => mendSpaces(wordsOf(query), vocabulary)?.map(({ folded }) => folded).join(' ') ?? null;

  test('words that were glued come apart, letters that were torn apart come together', () => {
    expect(spaced('duoinuoc')).toBe('duoi nuoc');
    expect(spaced('đuốinước')).toBe('duoi nuoc');
    expect(spaced('batnattrenmang')).toBe('bat nat tren mang');
    expect(spaced('đu ối nước')).toBe('duoi nuoc');
  });

  test('nonsense stays as it is', () => {
    expect(spaced('xqzwvkkk')).toBeNull();
  });
});

describe('more than one thing wrong in a word', () => {
  const texts = (query: string, better: readonly { text: string }[] | null) => better?.map(({ text }) => text).join(' ') ?? `${query} (as it was)`;
  const decoded = (query: string) => texts(query, decodeTyping(wordsOf(query), vocabulary));

  test.each([['ce6u cu7u1', 'cêu cứu'], ['ceeu cuwus', 'cêu cứu']])('raw typing is put together where it sounds like a known word: %s', (typed, meant) => {
    expect(decoded(typed)).toBe(meant);
  });

  test('what can be no syllable is no raw typing, though it sounds like one', () => {
    expect(decodeTyping(wordsOf('qazwsx'), new Vocabulary(countWords({ headlines: ['Ca trực'], bodies: [] })))).toBeNull();
  });

  test('glued words are taken apart where the one beside them speaks for it', () => {
    expect(texts('emgiu bi mat', mendSpaces(wordsOf('emgiu bi mat'), vocabulary))).toBe('em giu bi mat');
    expect(mendSpaces(wordsOf('emgiu thoai'), vocabulary)).toBeNull();
  });
});
