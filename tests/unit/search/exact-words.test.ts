import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/search/count-words.ts';
import { standsInText } from '../../../src/search/exact-words.ts';
import { search } from '../../../src/search/search.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { fold } from '../../../src/text/fold.ts';
import { syllables } from '../../../src/text/syllables.ts';
import { decodeTelex, decodeVni } from '../../../src/text/typing.ts';
import { REAL_TEXTS, realSearch } from '../../helpers/real-search.ts';
import { addressesOf, answersOf, hit, page, searchWorld } from '../../helpers/search-world.ts';

const { sources } = realSearch();

/** So many pairs of neighbours, from all over the real texts: the same ones each time. */
const SAMPLE = 80;
const pairs = REAL_TEXTS.flatMap(({ text }) =>
  text.split(/[.!?;:,\n“”"()|–…]+/).flatMap((sentence) => {
    const words = syllables(sentence.toLowerCase());
    return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`).filter((pair) => /^[\p{L} ]+$/u.test(pair));
  }),
);
const step = Math.ceil(pairs.length / SAMPLE);
const neighbours = pairs.filter((_, at) => at % step === 0);

async function suggested(query: string): Promise<string | undefined> {
  let suggestion: string | undefined;
  for await (const answer of search(sources, { query, limit: 3 })) suggestion = answer.suggestion;
  return suggestion;
}

async function changed(queries: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const query of queries) {
    const instead = await suggested(query);
    if (instead !== undefined) all.push(`${query} → ${instead}`);
  }
  return all;
}

describe('a query that stands in a text of the site just as it was typed', { timeout: 120_000 }, () => {
  test('is never changed, however rare it is', async () => {
    expect(neighbours.length).toBeGreaterThan(SAMPLE / 2);
    expect(await changed(neighbours)).toEqual([]);
  });

  test('is never changed when it is typed without marks', async () => {
    expect(await changed(neighbours.map(fold))).toEqual([]);
  });
});

describe('two words that the texts know, though not side by side often', () => {
  const vocabulary = new Vocabulary(countWords({ headlines: ['Giờ chơi', 'Dờ nhà'], bodies: [] }));
  const ask = (content: string) => answersOf({ ...searchWorld({ titles: [], hits: [hit(page('a', 'Ao', content))] }).sources, vocabulary: async () => vocabulary }, { query: 'dờ chơi' });

  test('stay as they are when some text holds them just so', async () => {
    const last = (await ask('Nhà cũ dờ chơi vậy.')).at(-1);
    expect(last?.suggestion).toBeUndefined();
    expect(addressesOf(last)).toEqual(['/bai-viet/a/']);
  });

  test('are taken for a slip when none does', async () => {
    expect((await ask('Dờ nhà xong rồi chơi.')).at(-1)?.suggestion).toBe('giờ chơi');
  });
});

test('every syllable of the real texts comes back from Telex and from VNI', () => {
  const TELEX: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd', 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' };
  const VNI: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };
  const real = new Set(REAL_TEXTS.flatMap(({ text }) => syllables(text.toLowerCase())).filter((word) => /^[a-zà-ỹđ]{1,7}$/u.test(word) && fold(word) !== word));
  expect(real.size).toBeGreaterThan(800);
  const keys = (word: string, table: Readonly<Record<string, string>>) => {
    const [only] = wordsOf(word);
    const tone = /\d$/.exec(only?.toned ?? '')?.[0] ?? '';
    return [...(only?.letters ?? '')].map((letter) => table[letter] ?? letter).join('') + (table[tone] ?? tone);
  };
  const back = (typed: string, decode: (text: string) => string | null) => wordsOf(decode(typed) ?? typed)[0]?.toned;
  const lost = [...real].filter((word) => back(keys(word, TELEX), decodeTelex) !== wordsOf(word)[0]?.toned || back(keys(word, VNI), decodeVni) !== wordsOf(word)[0]?.toned);
  expect(lost).toEqual([]);
});

describe('the look into the texts', () => {
  const engineWith = (content: string) => searchWorld({ hits: [hit(page('a', 'Ao', content))] }).sources.engine;
  const ALL = [0, 1];

  test('wants the tones that were typed, and takes any where none were', async () => {
    expect(await standsInText(engineWith('Con có đồ chơi mới.'), wordsOf('đồ chơi'), ALL)).toBe(true);
    expect(await standsInText(engineWith('Con đó chơi một mình.'), wordsOf('đồ chơi'), ALL)).toBe(false);
    expect(await standsInText(engineWith('Con đó chơi một mình.'), wordsOf('do choi'), ALL)).toBe(true);
  });

  test('wants the words side by side and in their order', async () => {
    expect(await standsInText(engineWith('Chơi đồ hàng.'), wordsOf('đồ chơi'), ALL)).toBe(false);
  });

  test('takes no neighbour from the next sentence', async () => {
    expect(await standsInText(engineWith('Trời nắng. Nghe con kể.'), wordsOf('nắng nghe'), ALL)).toBe(false);
  });

  test('wants a neighbour for each word that is in doubt, not for the others', async () => {
    const engine = engineWith('Bố nghe con kể. Nắng to.');
    expect(await standsInText(engine, wordsOf('nắng nghe con'), [0])).toBe(false);
    expect(await standsInText(engine, wordsOf('nắng nghe con'), [1, 2])).toBe(true);
  });

  test('says no when the full text cannot be reached, so that a slip is still put right without network', async () => {
    expect(await standsInText(() => Promise.reject(new Error('no network')), wordsOf('đồ chơi'), ALL)).toBe(false);
  });
});
