import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine.ts';
import { countWords } from '../../../src/search/count-words.ts';
import { fullText } from '../../../src/search/full-text.ts';
import { Meanings } from '../../../src/search/meanings.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { hit, page } from '../../helpers/search-world.ts';

const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['đường dây nóng', 'hotline', 'tổng đài'] }], stopWords: ['là', 'gì'] }));
const vocabulary = new Vocabulary(countWords({ headlines: ['Đường dây nóng', 'Dinh dưỡng', 'Gia đình', 'Đi bơi', 'Dài', 'Đèn'], bodies: [] }));

/** Asks for `query`; `answer` says what the engine finds for each question. */
async function askAll(query: string, { answer = () => [], known = vocabulary }: { answer?: (asked: string) => readonly (string | readonly [string, number])[]; known?: Vocabulary | null } = {}): Promise<{ asked: string[]; found: Hit[] }> {
  const asked: string[] = [];
  const engine = {
    search: async (text: string) => {
      asked.push(text);
      return answer(text).map((one) => {
        const [id, score] = typeof one === 'string' ? [one, 1] : one;
        return hit(page(id, id), score);
      });
    },
  };
  const { hits: found } = await fullText(engine, meanings.slots(wordsOf(query)), { pages: 100, vocabulary: known ?? undefined });
  return { asked, found };
}

const MANY = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('the questions to the engine', () => {
  test('are about each word of the query that says something, and about neighbours side by side', async () => {
    const { asked } = await askAll('trẻ em là gì', { answer: () => MANY });
    expect(asked).toEqual(['trẻ', 'em', '"trẻ em"']);
  });

  test('a word with marks is asked as it was typed', async () => {
    expect((await askAll('đèn')).asked).toEqual(['đèn']);
  });

  test('a word without marks is asked with d and with đ, as far as the texts have both', async () => {
    expect((await askAll('den')).asked).toEqual(['đen']);
    expect((await askAll('dai')).asked).toEqual(['dai']);
    expect((await askAll('di', { known: null })).asked).toEqual(['di', 'đi']);
    expect((await askAll('dxx')).asked).toEqual(['dxx', 'đxx']);
    expect((await askAll('duong')).asked).toEqual(['duong', 'đuong']);
  });

  test('a known phrase without marks is asked as it is written, and costs no more than with marks', async () => {
    const { asked } = await askAll('duong day nong', { answer: () => MANY });
    expect(asked).toEqual(['đường', 'dây', 'nóng', '"đường dây nóng"']);
  });

  test('phrases of the same meaning are asked only when the own words find few pages', async () => {
    expect((await askAll('đường dây nóng', { answer: () => MANY })).asked).not.toContain('hotline');
    expect((await askAll('đường dây nóng', { answer: (text) => (text === 'hotline' ? ['x'] : []) })).asked).toContain('hotline');
  });
});

describe('the pages found', () => {
  test('hold more than half of the words; the texts of others are not worth a fetch', async () => {
    const { found } = await askAll('trẻ đèn bơi', { answer: (text) => ({ trẻ: ['one', 'two'], đèn: ['two'], bơi: ['three'] })[text] ?? [] });
    expect(found.map(({ id }) => id)).toEqual(['/bai-viet/two/']);
  });

  test('come in one order, whatever order the engine gives', async () => {
    const orders = await Promise.all([MANY, MANY.toReversed()].map((ids) => askAll('đèn', { answer: () => ids })));
    const [forwards, backwards] = orders.map(({ found }) => found.map(({ id }) => id));
    expect(forwards).toEqual(backwards);
    expect(forwards).toHaveLength(MANY.length);
  });

  test('with words of the query side by side are before those that hold them apart', async () => {
    const { found } = await askAll('trẻ bơi', { answer: (text) => (text === '"trẻ bơi"' ? ['b'] : ['a', 'b']) });
    expect(found.map(({ id }) => id)).toEqual(['/bai-viet/b/', '/bai-viet/a/']);
  });

  test.each([['a known phrase', 'đường dây nóng'], ['two words side by side', 'trẻ bơi']])('of %s come as the engine ranks its words: a phrase it only finds, all pages alike', async (_, query) => {
    const { found } = await askAll(query, { answer: (text) => (text.startsWith('"') ? MANY : MANY.map((id, at): [string, number] => [id, (at + 1) / MANY.length])) });
    expect(found.map(({ id }) => id)).toEqual(MANY.toReversed().map((id) => `/bai-viet/${id}/`));
    // Who reads by these scores can tell the first from the last.
    expect((found.at(-1)?.score ?? 1) / (found[0]?.score ?? 0)).toBeLessThan(0.5);
  });
});
