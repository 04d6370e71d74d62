import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/search/engine.ts';
import { placeMatch } from '../../../src/search/places.ts';
import type { Slot } from '../../../src/search/slot.ts';
import { wantedBy } from '../../../src/search/wanted.ts';
import { wordsOf } from '../../../src/search/word.ts';

const place = (address: string, content: string): Page => ({ address, title: 'x', content, asked: [] });
const SMALL = ['là', 'gì', 'bao', 'nhiêu'];
const slotsOf = (query: string): Slot[] => wordsOf(query).map((word) => ({ words: [word], others: [], stop: SMALL.includes(word.text) }));
const match = (page: Page, query: string) => placeMatch(page, slotsOf(query), { rarity: () => 1, wanted: wantedBy(wordsOf(query)) });

const WORD = place('/tu-de-hieu/#tao-hon', 'tảo hôn. Lấy vợ, lấy chồng khi chưa đủ tuổi.');
const FIGURE = place('/so-lieu/#goi', 'Cuộc gọi đến mỗi năm. Ba trăm nghìn.');

describe('a place inside a page', () => {
  test('answers most when its name is asked for', () => {
    expect(match(WORD, 'tảo hôn là gì')).toBeGreaterThan(match(WORD, 'tảo hôn'));
    expect(match(WORD, 'tảo hôn')).toBeGreaterThan(match(WORD, 'tảo hôn ở xã'));
  });

  test('answers by its name, not by what its text mentions', () => {
    expect(match(WORD, 'chưa đủ tuổi')).toBe(0);
  });

  test('answers more when the query asks for what it is for', () => {
    expect(match(FIGURE, 'bao nhiêu cuộc gọi')).toBeGreaterThan(match(FIGURE, 'cuộc gọi'));
    expect(match(WORD, 'bao nhiêu vụ tảo hôn')).toBeLessThan(match(WORD, 'tảo hôn là gì'));
  });

  test('is not a page: that has a title on the list', () => {
    expect(match(place('/bai-viet/tao-hon/', 'tảo hôn. Chữ.'), 'tảo hôn là gì')).toBe(0);
  });
});
