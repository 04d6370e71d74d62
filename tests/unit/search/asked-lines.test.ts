import { describe, expect, test } from 'vitest';
import { askedMatch, askedText, splitAsked } from '../../../src/search/asked-lines.ts';
import { Meanings } from '../../../src/search/meanings.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { answersOf, addressesOf, hit, page, searchWorld } from '../../helpers/search-world.ts';

const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['chọc ghẹo', 'trêu'] }], stopWords: ['con', 'bị', 'em'] }));
const match = (query: string, lines: readonly string[], forOthers = false) => askedMatch(lines, meanings.slots(wordsOf(query)), { rarity: () => 1, forOthers });

describe('a line as readers ask', () => {
  test('comes back from the indexed text as it was written', () => {
    expect(splitAsked(`Chữ của trang. ${askedText(['một câu', 'câu nữa'])}`)).toEqual({ text: 'Chữ của trang.', asked: ['một câu', 'câu nữa'] });
    expect(splitAsked('Chữ của trang.')).toEqual({ text: 'Chữ của trang.', asked: [] });
  });

  test('is nearest when it says the same and nothing else', () => {
    const whole = match('con bị chó cắn', ['con bị chó cắn']);
    expect(whole).toBeGreaterThan(match('con bị chó cắn', ['con bị chó nhà hàng xóm cắn ở tay']));
    expect(whole).toBeGreaterThan(1);
  });

  test('counts by itself: two lines with half of the words each are no whole line', () => {
    expect(match('mèo leo cây', ['mèo leo cây'])).toBeGreaterThan(match('mèo leo cây', ['mèo leo tường', 'leo cây cau']));
    expect(match('mèo leo cây', ['chó sủa', 'mèo leo cây'])).toBe(match('mèo leo cây', ['mèo leo cây']));
  });

  test('may say it with words of the same meaning, or without marks', () => {
    expect(match('bạn chọc ghẹo', ['bạn trêu'])).toBeGreaterThan(0.8);
    expect(match('ban choc gheo', ['bạn chọc ghẹo'])).toBeGreaterThan(0.9);
  });

  test('of a page for another reader counts half, unless it is all but what was asked', () => {
    const long = ['con bị chó nhà hàng xóm cắn ở tay'];
    expect(match('chó cắn', long, true)).toBeCloseTo(match('chó cắn', long) / 2);
    expect(match('chó cắn', ['chó cắn'], true)).toBe(match('chó cắn', ['chó cắn']));
  });

  test('is no answer when it shares one word of several', () => {
    expect(match('giá vàng hôm nay', ['giá sách giáo khoa'])).toBe(0);
    expect(match('giá vàng', [])).toBe(0);
  });
});

describe('a page that is asked for so', () => {
  const nest = page('to-chim', 'Tổ chim', 'Chim làm tổ. Chim ấp trứng.', ['vì sao chim hót buổi sáng']);
  const song = page('tieng-hot', 'Buổi sáng', 'Buổi sáng chim hót. Chim hót hay. Buổi sáng vui.');
  const ask = async (query: string) => addressesOf((await answersOf({ ...searchWorld({ titles: [], hits: [hit(song), hit(nest)] }).sources, vocabulary: () => Promise.reject(new Error('none')) }, { query })).at(-1));

  test('comes before a page whose text holds the words', async () => {
    expect(await ask('chim hót buổi sáng')).toEqual(['/bai-viet/to-chim/', '/bai-viet/tieng-hot/']);
  });

  test('is found even when its text holds none of them', async () => {
    expect(await ask('vì sao hót')).toContain('/bai-viet/to-chim/');
  });
});
