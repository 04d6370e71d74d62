import type { Page } from './engine.ts';
import { Asked, phrasesOf, slotMatch } from './line-match.ts';
import type { Slot } from './slot.ts';
import type { Wanted } from './wanted.ts';
import { wordsOf } from './word.ts';

/** What the order of the words and a name that says nothing else add. */
const IN_ORDER = 0.15;
const FILLED = 0.3;
/** A query that is the name of a place and nothing else looks it up. */
const THE_NAME = 0.8;
const LOOKED_UP = 0.5;
/** Where nobody looks anything up, guidance about the same comes first. */
const NOT_WANTED = 0.4;
/** What is asked to be looked up, where it is. */
const WANTED = 0.8;
const LEAST_HELD = 0.4;

/** What a place is for; the addresses are those of `build/search-places.ts`. */
const FOR: readonly (readonly [string, readonly Wanted[]])[] = [['/tu-de-hieu/#', ['meaning']], ['/so-lieu/#', ['number', 'fine']]];

const isFor = (address: string, wanted: Wanted | undefined) => wanted !== undefined && FOR.some(([start, all]) => address.startsWith(start) && all.includes(wanted));

/** The name of a place is the first sentence of its text. */
const nameOf = ({ content }: Page) => content.slice(0, content.indexOf('.') + 1 || undefined);

/**
 * How well a place inside a page answers, which is on no list of titles: a word of the glossary, a right, a figure. Its name counts as a
 * title does where the query asks to look up what the place is for, less elsewhere, and more when the query is the name. 0 … about 2.6;
 * nothing for a page.
 */
export function placeMatch(page: Page, slots: readonly Slot[], { rarity, wanted }: { rarity: (slot: Slot) => number; wanted: Wanted | undefined }): number {
  if (!page.address.includes('#')) return 0;
  const asked = new Asked(slots, rarity);
  const words = wordsOf(nameOf(page));
  const answer = asked.answer(asked.wanted.map((slot) => slotMatch(phrasesOf(slot, undefined), words)), words);
  if (!answer) return 0;
  const { covered, inOrder, filled } = answer;
  const right = isFor(page.address, wanted);
  const lookedUp = covered >= THE_NAME && filled >= THE_NAME ? LOOKED_UP : 0;
  const named = covered + IN_ORDER * inOrder + FILLED * filled + lookedUp;
  return right ? named + (covered >= LEAST_HELD ? WANTED : 0) : named * NOT_WANTED;
}
