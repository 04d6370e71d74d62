import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/search/count-words.ts';
import { packMeanings, unpackMeanings } from '../../../src/search/meaning-list.ts';
import { packTitles, unpackTitles, type TitleRecord } from '../../../src/search/title-list.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { packWords, unpackWords } from '../../../src/search/word-list.ts';
import { wordOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { foldedKey } from '../../../src/text/tones.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

const RECORDS: readonly TitleRecord[] = [
  { kind: 'bai-viet', address: '/bai-viet/cuu-tre-duoi-nuoc/', title: 'Cứu trẻ đuối nước: năm việc làm ngay', topic: 'nuoc', audience: 'phu-huynh', ageBand: undefined },
  { kind: 'bai-viet', address: '/bai-viet/lon-len-an-toan/', title: 'Cơ thể em là của em', topic: 'than-the', audience: 'tre-em', ageBand: '9-11' },
  { kind: 'trang', address: '/tong-dai-111/', title: 'Tổng đài 111' },
  { kind: 'van-ban', address: '/van-ban/nghi-dinh-56-2017/', title: 'Nghị định 56', alias: 'Nghị định 56/2017/NĐ-CP' },
  { kind: 'tin-tuc', address: '/tin-tuc/tin/', title: '“Tin” – mới!' },
];
const plain = (records: readonly TitleRecord[]) => JSON.parse(JSON.stringify([...records].sort((a, b) => a.address.localeCompare(b.address)))) as unknown;

describe('the list of titles', () => {
  test('gives back every page with its address, also where the address does not follow the title', () => {
    expect(plain(unpackTitles(packTitles(RECORDS)))).toEqual(plain(RECORDS));
  });

  test('is the same bytes whatever order the pages come in', () => {
    expect(JSON.stringify(packTitles(RECORDS.toReversed()))).toBe(JSON.stringify(packTitles(RECORDS)));
  });
});

describe('the table of meanings', () => {
  const table = searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['đuối nước', 'ngạt nước'], best: ['/tong-dai-111/', '/bai-viet/cuu-tre-duoi-nuoc/'] }, { words: ['gọi 111', 'tổng đài'] }] });
  const titles = packTitles(RECORDS);

  test('comes back as the officers keep it', () => {
    expect(unpackMeanings(packMeanings(table, titles), unpackTitles(titles))).toEqual(table);
  });

  test('names no page that the titles do not have', () => {
    const fewer = packTitles(RECORDS.slice(2));
    expect(unpackMeanings(packMeanings(table, fewer), unpackTitles(fewer)).meanings.map(({ best }) => best)).toEqual([['/tong-dai-111/'], []]);
  });
});

const samePair = (pair: string) => pair.split(' ').map(foldedKey).join(' ');

describe('the list of words', () => {
  const list = { syllables: ['đình', 'gia', 'định', 'em', 'trẻ'], pairs: ['gia đình', 'trẻ em', 'gia định', 'em trẻ'] };

  test('gives back every syllable in its order and every pair', () => {
    const back = unpackWords(packWords(list, samePair));
    expect(back.syllables).toEqual(list.syllables);
    expect(new Set(back.pairs)).toEqual(new Set(list.pairs));
  });

  test('of pairs with the same letters the most used comes first, in whatever order their syllables stand', () => {
    for (const syllables of [list.syllables, list.syllables.toReversed()]) {
      expect(unpackWords(packWords({ ...list, syllables }, samePair)).pairs.find((pair) => samePair(pair) === 'gia dinh')).toBe('gia đình');
    }
  });

  test('counts a pair of a title at once, one of a body from its second use, and none across a full stop', () => {
    const { pairs } = unpackWords(countWords({ headlines: ['Ao sâu'], bodies: ['Con bơi. Nước sâu. Con bơi xa.'] }));
    expect(new Set(pairs)).toEqual(new Set(['ao sâu', 'con bơi']));
  });

  test('is the same bytes for the same texts', () => {
    const texts = { headlines: ['Trẻ em', 'Gia đình'], bodies: ['Trẻ em và gia đình. Trẻ em và gia đình.'] };
    expect(JSON.stringify(countWords(texts))).toBe(JSON.stringify(countWords({ ...texts, headlines: texts.headlines.toReversed() })));
  });
});

describe('what the words tell', () => {
  const vocabulary = new Vocabulary(countWords({ headlines: ['Gia đình', 'Dinh dưỡng', 'Đường dây'], bodies: [] }));

  test('tones that were typed must be there, without them any will do', () => {
    expect(vocabulary.has(wordOf('đình'))).toBe(true);
    expect(vocabulary.has(wordOf('định'))).toBe(false);
    expect(vocabulary.has(wordOf('dinh'))).toBe(true);
    expect(vocabulary.hasPair(wordOf('gia'), wordOf('định'))).toBe(false);
    expect(vocabulary.hasPair(wordOf('gia'), wordOf('dinh'))).toBe(true);
  });

  test('d and đ are told apart where the engine does', () => {
    expect([vocabulary.hasBars('dinh', 'dinh'), vocabulary.hasBars('dinh', 'đinh')]).toEqual([true, true]);
    expect([vocabulary.hasBars('gia dinh', 'gia dinh'), vocabulary.hasBars('gia dinh', 'gia đinh')]).toEqual([false, true]);
    expect(vocabulary.hasBars('em', 'em')).toBe(false);
  });

  test('a pair is spelled as the texts spell it', () => {
    expect(vocabulary.spellPair('duong', 'day')).toBe('đường dây');
  });
});
