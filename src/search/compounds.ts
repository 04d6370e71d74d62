import type { Slot } from './slot.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** The word of a slot that is a single syllable, means nothing the table knows, and is no number. */
function syllableOf({ words, meant, stop }: Slot): Word | undefined {
  const [word, second] = words;
  return stop || meant !== undefined || second !== undefined || !word || /^\d+$/.test(word.text) ? undefined : word;
}

/** A d without marks may be a đ: a known pair with the one says nothing of a rare one with the other ("dau bung" is "đau bụng"). */
const mayBeBarred = ({ marked, folded }: Word) => !marked && folded.startsWith('d');

/**
 * Two syllables that the texts hold side by side are most often one word of Vietnamese: "sinh hoạt" is not found in "học sinh". Of all
 * ways to pair the syllables of a query the one with the most pairs, the earliest of those.
 */
export function withCompounds(slots: readonly Slot[], vocabulary: Vocabulary): Slot[] {
  /** `late`: the places of the pairs together. */
  interface Way { pairs: number; late: number; slots: Slot[] }
  const ways: Way[] = [{ pairs: 0, late: 0, slots: [] }];
  slots.forEach((slot, at) => {
    const before = ways[at];
    if (!before) return;
    const put = (end: number, way: Way) => {
      const known = ways[end];
      if (!known || way.pairs > known.pairs || (way.pairs === known.pairs && way.late < known.late)) ways[end] = way;
    };
    const next = slots[at + 1];
    const [first, second] = [syllableOf(slot), next && syllableOf(next)];
    if (first && second && !mayBeBarred(first) && !mayBeBarred(second) && vocabulary.hasPair(first, second)) {
      put(at + 2, { pairs: before.pairs + 1, late: before.late + at, slots: [...before.slots, { words: [first, second], others: [], stop: false }] });
    }
    put(at + 1, { ...before, slots: [...before.slots, slot] });
  });
  return ways[slots.length]?.slots ?? [...slots];
}
