/** Seeded numbers: the same seed gives the same articles on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** Whole number, both ends included. */
  between: (least: number, most: number) => number;
  /** True in `share` of the cases, 0–1. */
  chance: (share: number) => boolean;
  /** One of `items`; throws on an empty list. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32, public domain (https://github.com/bryc/code/blob/master/jshash/PRNGs.md): short, and even enough for test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from: the list is empty.');
      return item;
    },
  };
}

export const list = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index));
