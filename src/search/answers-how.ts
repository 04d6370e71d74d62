import { syllables } from '../text/syllables.ts';
import { foldedKey, tonedKey } from '../text/tones.ts';
import type { Page } from './engine.ts';
import type { Slot } from './meanings.ts';
import type { Word } from './word.ts';

/** What is left of a page that holds the letters but not the tones that were typed. */
const OTHER_TONES = 0.25;

/** Keys of the words read so far: a language has few words and its texts repeat them, and taking a word apart costs more than the rest. */
const read = new Map<string, { folded: string; toned: string }>();

function keysOf(word: string): { folded: string; toned: string } {
  const known = read.get(word);
  if (known) return known;
  const keys = { folded: foldedKey(word), toned: tonedKey(word) };
  read.set(word, keys);
  return keys;
}

/** How far a page answers: 0 not at all, 1 all that was meant, with the tones that were typed. */
export function answersHow(page: Page, slots: readonly Slot[]): number {
  const words = syllables(`${page.title} ${page.content}`.toLowerCase());
  const keys = words.map(keysOf);
  const folded = ` ${keys.map((word) => word.folded).join(' ')} `;
  const toned = new Set(keys.map((word) => word.toned));
  const key = (phrase: readonly Word[]) => phrase.map((word) => word.folded).join(' ');
  const has = (phrase: readonly Word[]) => {
    const [only] = phrase;
    // A word typed with its tones is there with them, or begins one that is.
    if (phrase.length === 1 && only?.marked) return toned.has(only.toned) || words.some((word) => word.startsWith(only.text));
    return folded.includes(phrase.length > 1 ? ` ${key(phrase)} ` : ` ${key(phrase)}`);
  };
  const meant = slots.filter(({ stop }) => !stop);
  const wanted = meant.length > 0 ? meant : slots;
  const held = wanted.filter(({ words: own, others }) => [own, ...others].some(has));
  // Pagefind shortens a query that matches nothing until something does (Pagefind#1246): more than half must really be there,
  // and of several words a known phrase or two side by side.
  const size = (list: readonly Slot[]) => list.reduce((sum, slot) => sum + slot.words.length, 0);
  if (size(held) * 2 <= size(wanted)) return 0;
  const together = held.length === wanted.length || held.some((slot) => slot.words.length > 1) || wanted.some(({ words: own }, at) => has([...own, ...(wanted[at + 1]?.words ?? [])]));
  if (!together) return 0;
  const marked = held.flatMap((slot) => slot.words.filter((word) => word.marked));
  const exact = marked.length === 0 ? 1 : marked.filter((word) => toned.has(word.toned)).length / marked.length;
  return (size(held) / size(wanted)) * (OTHER_TONES + (1 - OTHER_TONES) * exact);
}
