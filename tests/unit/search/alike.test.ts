import { describe, expect, test } from 'vitest';
import { means, typedKeys } from '../../../src/search/alike.ts';
import { Meanings } from '../../../src/search/meanings.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { wordOf, wordsOf } from '../../../src/search/word.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

describe('a word of another region', () => {
  test.each([['hổng', 'không'], ['ko', 'không'], ['tía', 'bố'], ['ba', 'cha'], ['vô', 'vào'], ['toi', 'đến'], ['uýnh', 'đánh'], ['chọc', 'trêu']])('%s is meant with %s', (typed, known) => {
    expect(means(wordOf(typed), wordOf(known))).toBe(true);
  });

  test.each([['ba', 'bỏ'], ['bố', 'bỏ'], ['hồng', 'không']])('%s is not %s', (typed, known) => {
    expect(means(wordOf(typed), wordOf(known))).toBe(false);
  });

  test('is looked for under each of its spellings', () => {
    expect(typedKeys(wordOf('bố'))).toContain('ba');
    expect(typedKeys(wordOf('nước'))).toEqual(new Set(['nuoc']));
  });
});

describe('a known phrase', () => {
  const table = new Meanings(searchWords.parse({
    ...EXAMPLES.search, distress: ['không muốn sống'],
    meanings: [{ words: ['không chịu đến trường', 'sợ đi học'], best: ['/bai-viet/so-hoc/'] }, { words: ['bố đánh em', 'bị đòn'], best: ['/bai-viet/nha/'] }],
  }));
  const named = (query: string) => table.named(wordsOf(query)).flatMap(({ best }) => best);

  test.each(['hổng muốn tới trường', 'con ko chịu tới trường', 'khong chiu den truong'])('is heard in %j', (query) => {
    expect(named(query)).toEqual(['/bai-viet/so-hoc/']);
  });

  test.each(['ba đánh em', 'tía uýnh em'])('is heard in %j', (query) => {
    expect(named(query)).toEqual(['/bai-viet/nha/']);
  });

  test('is not heard where nothing is denied: to like school is not to be afraid of it', () => {
    expect(named('muốn đến trường')).toEqual([]);
  });

  test('of who speaks is heard in each region, before a single word that may be another reader', () => {
    const spoken = new Meanings(searchWords.parse({ ...EXAMPLES.search, speakers: [{ audience: 'tre-em', words: ['con nhớ bố'] }, { audience: 'phu-huynh', words: ['con'] }] }));
    expect(spoken.speaker(wordsOf('con nhớ ba quá'))).toBe('tre-em');
    expect(spoken.speaker(wordsOf('con nhớ bài'))).toBe('phu-huynh');
  });

  test('of danger is heard in each region', () => {
    expect(table.isDistress(wordsOf('tui hổng muốn sống'))).toBe(true);
    expect(table.isDistress(wordsOf('tui muốn sống'))).toBe(false);
  });
});
