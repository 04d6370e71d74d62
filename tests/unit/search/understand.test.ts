import { describe, expect, test } from 'vitest';
import { Meanings } from '../../../src/search/meanings.ts';
import { asHeard, understand } from '../../../src/search/understand.ts';
import { countWords } from '../../../src/search/count-words.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { searchWorld } from '../../helpers/search-world.ts';

const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['bạn đánh em', 'bị đánh'], best: [] }, { words: ['chở bé', 'chở con'], best: [] }, { words: ['bão', 'mùa bão'], best: [] }, { words: ['danh tính', 'cho con'], best: [] }], stopWords: ['cho', 'có', 'khi'] }));
const vocabulary = new Vocabulary(countWords({ headlines: ['Dòng chảy rút ở biển', 'Nghỉ học đi làm', 'Danh tính', 'Có báo', 'Cho bé ăn', 'Túi đồ'], bodies: [] }), ['danh sách']);
const sources = { ...searchWorld({ titles: [] }).sources, meanings, vocabulary: async () => vocabulary };

async function understood(query: string) {
  let last;
  for await (const next of understand(query, sources)) last = next;
  return last;
}

describe('hỏi for ngã is no guess', () => {
  test('in every word of a query', async () => {
    expect(await understood('dòng chãy rút ỡ biễn')).toMatchObject({ suggestion: 'dòng chảy rút ở biển' });
    expect((await understood('dòng chãy rút ỡ biễn'))?.lost).toBeUndefined();
  });

  test('so a query that finds nothing is heard again', async () => {
    const asTyped = { words: wordsOf('nghĩ học đi làm'), slots: [], matches: [] };
    expect(await asHeard(asTyped, sources)).toMatchObject({ suggestion: 'nghỉ học đi làm' });
  });

  test('nor any other tone that makes another word', async () => {
    expect(await asHeard({ words: wordsOf('nghi hóc đi làm'), slots: [], matches: [] }, sources)).toBeUndefined();
  });
});

describe('words with marks beside words without', () => {
  const phrases = async (query: string) => (await understood(query))?.slots.filter(({ meant }) => meant).map(({ words }) => words.map(({ text }) => text).join(' '));

  test('speak for the known phrase that both are in', async () => {
    expect(await phrases('bạn danh em')).toEqual(['bạn danh em']);
  });

  test('speak for a small word as it stands', async () => {
    expect(await phrases('cho bé ăn')).toEqual([]);
  });
});

test('what the table writes just so is no slip, whatever else in the query is one', async () => {
  expect((await understood('túi đổ khi có bão'))?.words.map(({ text }) => text)).toContain('bão');
});
