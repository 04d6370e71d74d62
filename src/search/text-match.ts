import type { Page } from './engine.ts';
import type { Slot } from './slot.ts';
import { placesIn, type TextPlaces } from './text-places.ts';
import type { Word } from './word.ts';

/** Words of a phrase that stand apart. */
const SCATTERED = 0.5;
const SYNONYM = 0.85;
/** Part of its worth that a page gets for holding a slot once; the rest grows with each place. */
const PRESENCE = 0.5;
/** So many places in a text of `USUAL_LENGTH` are worth half of the rest. */
const HALF_PLACES = 3;
const USUAL_LENGTH = 500;
/** Titles, summaries and key points stand in the first words of a page. */
const START = 90;
const AT_START = 0.25;
/** Neighbours of the query that are neighbours in the text. */
const SIDE_BY_SIDE = 0.25;

interface Found {
  /** 0 … about 1.2: how much the page is about it. */
  score: number;
  /** 0 … 1: how much of it is there at all. */
  held: number;
}

function found(phrase: readonly Word[], text: TextPlaces): Found {
  const places = text.of(phrase);
  if (places.length === 0) return { score: 0, held: 0 };
  const held = Math.max(...places.map(({ same }) => same));
  const count = places.reduce((sum, { same }) => sum + same, 0);
  const often = count / (count + (HALF_PLACES * Math.max(text.words.length, USUAL_LENGTH / 2)) / USUAL_LENGTH);
  const early = places.some(({ at, same }) => at < START && same === held) ? AT_START : 0;
  return { score: held * (PRESENCE + (1 - PRESENCE) * often + early), held };
}

const times = ({ score, held }: Found, worth: number): Found => ({ score: score * worth, held: held * worth });

function slotFound({ words, others }: Slot, text: TextPlaces): Found {
  const own = found(words, text);
  const same = others.map((other) => times(found(other, text), SYNONYM));
  const parts = words.length > 1 ? words.map((word) => found([word], text)) : [];
  const apart = parts.length > 0 ? times({ score: Math.min(...parts.map(({ score }) => score)), held: Math.min(...parts.map(({ held }) => held)) }, SCATTERED) : own;
  return [own, apart, ...same].reduce((best, next) => (next.score > best.score ? next : best));
}

/** What a syllable is worth that stands apart from the neighbours it was typed with. */
const STRAY = 0.5;
/** Less of a known phrase, or of one that means the same, than its words apart is nothing of it. */
const MEANT_HELD = 0.4;
/** Typed with its marks and there with them, or typed without. */
const THE_SAME = 0.9;

/**
 * How far the text of a page answers: 0 not at all, 1 all that was meant. `rarity` says what each slot weighs. Every syllable stands in
 * some text, so half of the query must be there as words are: known phrases, syllables beside the neighbours they were typed with, and
 * those that were typed without any. Who speaks of a child or as one (`spoken`) asks about what the site is for: something of it is enough.
 */
export function textMatch(page: Page, slots: readonly Slot[], { rarity, spoken }: { rarity: (slot: Slot) => number; spoken: boolean }): number {
  const text = placesIn(page.content);
  const meant = slots.filter(({ stop }) => !stop);
  const wanted = meant.length > 0 ? meant : slots;
  const all = wanted.map((slot) => ({ slot, weight: rarity(slot), ...slotFound(slot, text) }));
  const neighbours = slots.flatMap((slot, at) => {
    const next = slots[at + 1];
    if (!next || !wanted.includes(slot) || !wanted.includes(next)) return [];
    return [{ slots: [slot, next], same: Math.max(0, ...text.of([...slot.words, ...next.words]).map(({ same }) => same)) }];
  });
  const size = (list: readonly { slot: Slot }[]) => list.reduce((sum, { slot }) => sum + slot.words.length, 0);
  const there = all.filter(({ slot, held }) => {
    if (held === 0) return false;
    // A phrase of the same meaning under other tones is another word: "học" is not "hóc".
    if (slot.meant) return held >= MEANT_HELD;
    // A word of two syllables is there when they stand side by side.
    if (slot.words.length > 1) return held >= THE_SAME;
    const beside = neighbours.filter((pair) => pair.slots.includes(slot));
    return beside.length === 0 ? held >= THE_SAME : beside.some(({ same }) => same >= THE_SAME);
  });
  const total = all.reduce((sum, { weight }) => sum + weight, 0) || 1;
  if (there.length === 0 || (!spoken && size(there) * 2 < size(all))) return 0;
  const together = neighbours.length === 0 ? 0 : (SIDE_BY_SIDE * neighbours.reduce((sum, { same }) => sum + same, 0)) / neighbours.length;
  return all.reduce((sum, entry) => sum + entry.weight * entry.score * (there.includes(entry) ? 1 : STRAY), 0) / total + together;
}
