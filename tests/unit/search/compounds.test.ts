import { describe, expect, test } from 'vitest';
import { withCompounds } from '../../../src/search/compounds.ts';
import { countWords } from '../../../src/search/count-words.ts';
import { Meanings } from '../../../src/search/meanings.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { searchWords } from '../../../src/schemas/search-words.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

const meanings = new Meanings(searchWords.parse({ ...EXAMPLES.search, meanings: [{ words: ['giáo viên', 'thầy cô'] }], stopWords: ['cho', 'về'] }));
const vocabulary = new Vocabulary(countWords({ headlines: ['Học sinh sinh hoạt hè. Sinh hoạt lớp. Lớp 4. Giáo viên chủ nhiệm. Đường dây.'], bodies: [] }));
const parts = (query: string) => withCompounds(meanings.slots(wordsOf(query)), vocabulary).map(({ words }) => words.map(({ text }) => text).join(' '));

describe('two syllables that the texts have side by side', () => {
  test('are one word of the query', () => {
    expect(parts('học sinh')).toEqual(['học sinh']);
    expect(parts('hoc sinh')).toEqual(['hoc sinh']);
  });

  test('are paired so that the most of them find their neighbour', () => {
    expect(parts('học sinh sinh hoạt hè')).toEqual(['học sinh', 'sinh hoạt', 'hè']);
  });

  test('stay apart when a small word, a known phrase or a number is one of them', () => {
    expect(parts('sinh hoạt cho lớp 4')).toEqual(['sinh hoạt', 'cho', 'lớp', '4']);
    expect(parts('giáo viên chủ nhiệm')).toEqual(['giáo viên', 'chủ nhiệm']);
  });

  test('stay apart when a d without marks may be a đ', () => {
    expect(parts('duong day')).toEqual(['duong', 'day']);
    expect(parts('đường dây')).toEqual(['đường dây']);
  });

  test('stay apart when the texts never have them so', () => {
    expect(parts('hoạt sinh')).toEqual(['hoạt', 'sinh']);
  });
});
