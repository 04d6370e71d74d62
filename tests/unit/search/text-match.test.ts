import { describe, expect, test } from 'vitest';
import { Meanings } from '../../../src/search/meanings.ts';
import { textMatch } from '../../../src/search/text-match.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { page } from '../../helpers/search-world.ts';

const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['đường dây nóng', 'hotline'] }], stopWords: ['của', 'em'] }));
const match = (query: string, text: string, spoken = false) => textMatch(page('a', 'A', text), meanings.slots(wordsOf(query)), { rarity: () => 1, spoken });
const LONG = 'chữ '.repeat(120);

describe('a text answers', () => {
  test('more when the words stand side by side', () => {
    expect(match('xe máy', 'Xe máy cũ.')).toBeGreaterThan(match('xe máy', 'Máy của xe máy.') - 1);
    expect(match('công tác xã hội', 'Công tác xã hội trong trường.')).toBeGreaterThan(match('công tác xã hội', 'Công tác của xã. Hội xã hội.'));
  });

  test('more when it says it at the start, and when it says it often', () => {
    expect(match('phao', `Phao cứu hộ. ${LONG}`)).toBeGreaterThan(match('phao', `${LONG} Phao cứu hộ.`));
    expect(match('phao', `${LONG} Phao. Phao. Phao.`)).toBeGreaterThan(match('phao', `${LONG} Phao.`));
  });

  test('less with words of the same meaning, less with other tones', () => {
    expect(match('đường dây nóng', 'Đường dây nóng 111.')).toBeGreaterThan(match('đường dây nóng', 'Hotline 111.'));
    expect(match('đường dây nóng', 'Hotline 111.')).toBeGreaterThan(0);
    expect(match('dưới', 'Dưới nước.')).toBeGreaterThan(2 * match('dưới', 'Duỗi chân, đuôi diều.'));
  });
});

describe('a text does not answer', () => {
  test('when it holds the syllables of the query but not its words', () => {
    expect(match('giá vàng', 'Giá sách. Tóc vàng.')).toBe(0);
    expect(match('gia vang', 'Giá sách. Tóc vàng.')).toBe(0);
    expect(match('giá vàng', 'Giá vàng lên.')).toBeGreaterThan(0);
  });

  test('when it only holds the letters of what means the same, under other tones', () => {
    expect(match('hotline', 'Đường đây nông.')).toBe(0);
    expect(match('hotline', 'Đường dây nóng.')).toBeGreaterThan(0);
  });

  test('when less than half of the query is there, unless a child is spoken of', () => {
    expect(match('tiền điện thoại phở bún', 'Điện thoại mới.')).toBe(0);
    expect(match('tiền điện thoại phở bún', 'Điện thoại mới.', true)).toBeGreaterThan(0);
    expect(match('tiền điện thoại phở bún', 'Không có gì.', true)).toBe(0);
  });
});
