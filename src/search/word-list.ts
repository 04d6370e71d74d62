/** Words that the texts hold, most used first: syllables, and neighbours ("gia đình") that stand together often. */
export interface Words {
  syllables: string[];
  pairs: string[];
}

/**
 * The same, less than half the bytes (brotli). `followers` has a row for each syllable in its order: the ranks of the syllables that
 * follow it, ascending, each as the difference to the one before, in base 36.
 */
export interface WordList {
  syllables: string;
  followers: string;
  /** Pairs that come before others with the same letters, where the ranks of their syllables do not say so. */
  first: string;
}

const halves = (pair: string): [string, string] => {
  const space = pair.indexOf(' ');
  return [pair.slice(0, space), pair.slice(space + 1)];
};

/** Pairs whose syllables are not in the list are left out. `sameLetters` gives one key to pairs that differ by marks only. */
export function packWords({ syllables, pairs }: Words, sameLetters: (pair: string) => string): WordList {
  const ranks = new Map(syllables.map((text, rank) => [text, rank]));
  const rows = syllables.map((): number[] => []);
  for (const pair of pairs) {
    const [before, after] = halves(pair).map((text) => ranks.get(text));
    if (before !== undefined && after !== undefined) rows[before]?.push(after);
  }
  const followers = rows.map((row) => row.sort((a, b) => a - b).map((rank, at) => (rank - (row[at - 1] ?? 0)).toString(36)).join(' ')).join('|');
  const packed = { syllables: syllables.join(' '), followers, first: '' };
  const firsts = (list: readonly string[]) => {
    const byLetters = new Map<string, string>();
    for (const pair of list) if (!byLetters.has(sameLetters(pair))) byLetters.set(sameLetters(pair), pair);
    return byLetters;
  };
  const told = firsts(unpackWords(packed).pairs);
  const wrong = [...firsts(pairs)].filter(([key, pair]) => told.has(key) && told.get(key) !== pair && halves(pair).every((text) => ranks.has(text)));
  return { ...packed, first: wrong.map(([, pair]) => pair).join('|') };
}

/** The words of a packed list; pairs in an order by which the most used of the same letters comes first. */
export function unpackWords(list: WordList): Words {
  const syllables = list.syllables.split(' ');
  const pairs = list.followers.split('|').flatMap((row, before) => {
    let rank = 0;
    return row === '' ? [] : row.split(' ').map((difference) => {
      rank += parseInt(difference, 36);
      return `${syllables[before] ?? ''} ${syllables[rank] ?? ''}`;
    });
  });
  return { syllables, pairs: [...(list.first === '' ? [] : list.first.split('|')), ...pairs] };
}
