import { describe, expect, test } from 'vitest';
import { isCalm } from '../../../src/search/calm.ts';
import { Meanings } from '../../../src/search/meanings.ts';
import { pageWorth } from '../../../src/search/page-worth.ts';
import type { TitleRecord } from '../../../src/search/title-list.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

test.each(['dấu hiệu con bị đánh', 'lam sao biet con bi danh', 'xâm hại là gì'])('%j asks about danger', (query) => {
  expect(isCalm(wordsOf(query))).toBe(true);
});

test.each(['em bị đánh', 'con bị xâm hại phải làm gì', 'em muốn chết'])('%j asks for help', (query) => {
  expect(isCalm(wordsOf(query))).toBe(false);
});

describe('words of danger', () => {
  const help: TitleRecord = { kind: 'trang', address: '/giup/', title: 'Cần giúp ngay' };
  const guide: TitleRecord = { kind: 'bai-viet', address: '/bai-viet/ban/', title: 'Khi bạn em gặp nguy' };
  const table = new Meanings(searchWords.parse({
    ...EXAMPLES.search, distress: ['tự tử'],
    meanings: [{ words: ['tự tử', 'tự sát'], best: ['/giup/', '/bai-viet/ban/'] }, { words: ['bạn em tự tử', 'bạn em tự sát'], best: ['/bai-viet/ban/', '/giup/'] }],
  }));
  const first = (query: string) => {
    const words = wordsOf(query);
    const { worth } = pageWorth(table, { words, slots: table.slots(words), reader: undefined });
    return worth(help) > worth(guide) ? help.address : guide.address;
  };

  test('bring the page of help before any other that is named for them', () => {
    expect(first('tự tử')).toBe('/giup/');
  });

  test('bring the page that editors name before it first', () => {
    expect(first('bạn em tự tử')).toBe('/bai-viet/ban/');
  });
});
