/** Sounds that are one in some part of the country, as people spell them; tried both ways. Source: needs.md §3 and issue of dialect spelling. */
const ONSETS: readonly (readonly string[])[] = [
  ['s', 'x'], ['ch', 'tr'], ['d', 'gi', 'r', 'v'], ['l', 'n'], ['c', 'k', 'q'], ['ng', 'ngh'], ['g', 'gh'], ['qu', 'w', 'h'],
];
const ENDINGS: readonly (readonly string[])[] = [['n', 'ng'], ['t', 'c'], ['n', 'nh'], ['t', 'ch'], ['i', 'y']];

const LETTERS = 'abcdeghiklmnopqrstuvxy';

const swapStart = (word: string, from: string, to: string) => (word.startsWith(from) ? to + word.slice(from.length) : undefined);
const swapEnd = (word: string, from: string, to: string) => (word.endsWith(from) ? word.slice(0, -from.length) + to : undefined);

function swaps(word: string, groups: readonly (readonly string[])[], swap: typeof swapStart): string[] {
  return groups.flatMap((group) => group.flatMap((from) => group.flatMap((to) => (from === to ? [] : swap(word, from, to) ?? []))));
}

/**
 * Folded spellings by which one sound is heard as another: "xâm" ↔ "sâm", "nạt" ↔ "nạc". `barred`: the word was typed with its đ,
 * which nobody hears as d, gi, r or v.
 */
export const soundSlips = (word: string, barred = false): Set<string> => {
  const starts = barred ? [] : swaps(word, ONSETS, swapStart);
  const both = [word, ...starts].flatMap((entry) => swaps(entry, ENDINGS, swapEnd));
  return new Set([...starts, ...both].filter((entry) => entry !== word));
};

/** Folded spellings one letter away: wrong, missing, extra or two swapped. */
export function letterSlips(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      slips.add(before + letter + after);
      if (after) slips.add(before + letter + after.slice(1));
    }
  }
  slips.delete(word);
  return slips;
}
