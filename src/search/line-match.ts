import type { Slot } from './slot.ts';
import { isStart, likeness, UNMARKED_SAME, type Word } from './word.ts';

/** A phrase of the same meaning counts a little less than the words that were typed. */
const SYNONYM = 0.85;
/** Words of a phrase found apart from each other. */
const SCATTERED = 0.55;
/** The word being typed may be the start of one. */
const PREFIX = 0.8;
/** Below this part of its slots a line does not answer a query of several words. */
const ENOUGH = 0.5;
/** One way of saying a slot, and what finding it is worth. */
export interface Phrase {
  words: readonly Word[];
  /** The word being typed. */
  last: Word | undefined;
  worth: number;
}

/** The words of a slot, and the phrases of the same meaning. */
export const phrasesOf = ({ words, others }: Slot, last: Word | undefined): Phrase[] =>
  [{ words, last, worth: 1 }, ...others.map((other) => ({ words: other, last: undefined, worth: SYNONYM }))];

/** How a line holds a slot. */
export interface Found {
  quality: number;
  /** Place of the first word in the line, or -1. */
  at: number;
  /** Words of the line that were used. */
  used: number;
}

export const NOTHING: Found = { quality: 0, at: -1, used: 0 };

function wordMatch(word: Word, line: readonly Word[], last: Word | undefined): Found {
  let best = NOTHING;
  line.forEach((other, at) => {
    const same = likeness(word, other);
    const quality = same > 0 ? same : word === last && isStart(word, other) ? PREFIX : 0;
    if (quality > best.quality) best = { quality, at, used: 1 };
  });
  return best;
}

/** The phrase as it stands, side by side; else its words apart. */
function phraseMatch(phrase: readonly Word[], line: readonly Word[], last: Word | undefined): Found {
  if (phrase.length === 1) return phrase[0] ? wordMatch(phrase[0], line, last) : NOTHING;
  let best = NOTHING;
  for (let start = 0; start + phrase.length <= line.length; start += 1) {
    const qualities = phrase.map((word, offset) => {
      const other = line[start + offset];
      if (!other) return 0;
      return likeness(word, other) || (word === last && isStart(word, other) ? PREFIX : 0);
    });
    const quality = Math.min(...qualities);
    if (quality > best.quality) best = { quality, at: start, used: phrase.length };
  }
  if (best.quality >= SCATTERED) return best;
  const apart = phrase.map((word) => wordMatch(word, line, last));
  const quality = Math.min(...apart.map((found) => found.quality)) * SCATTERED;
  return quality > best.quality ? { quality, at: apart[0]?.at ?? -1, used: phrase.length } : best;
}

/** The best of the phrases; the earliest of those that are equally good. */
export function slotMatch(phrases: readonly Phrase[], line: readonly Word[]): Found {
  let best = NOTHING;
  for (const { words, last, worth } of phrases) {
    const found = phraseMatch(words, line, last);
    if (found.quality * worth > best.quality) best = { ...found, quality: found.quality * worth };
  }
  return best;
}

/** How a line answers a query, each 0 … 1. */
export interface LineAnswer {
  /** Part of the query that the line holds. */
  covered: number;
  /** Part of the neighbours of the query that are neighbours in the line. */
  inOrder: number;
  /** Part of the line that the query speaks of. */
  filled: number;
  /** Part of the small words of the query that the line holds. */
  small: number;
}

/** A query as a line is held against it. */
export class Asked {
  /** The slots that say something; all of them where none does. */
  readonly wanted: readonly Slot[];
  private readonly small: readonly Slot[];
  private readonly weights: readonly number[];
  private readonly total: number;
  /** What is found with marks is found without: there the same line counts this much less. */
  private readonly allowance: number;

  /** `weigh` says what a slot tells; `last`: the word that may be unfinished. */
  constructor(slots: readonly Slot[], weigh: (slot: Slot) => number) {
    const meant = slots.filter(({ stop }) => !stop);
    this.wanted = meant.length > 0 ? meant : slots;
    this.small = meant.length > 0 ? slots.filter(({ stop }) => stop) : [];
    this.weights = this.wanted.map(weigh);
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.allowance = this.wanted.every(({ words }) => words.every(({ marked }) => !marked)) ? UNMARKED_SAME : 1;
  }

  /** How a line answers the query, given what it holds of each wanted slot; nothing when it is no answer. */
  answer(found: readonly Found[], line: readonly Word[]): LineAnswer | undefined {
    const covered = found.reduce((sum, { quality }, index) => sum + quality * (this.weights[index] ?? 0), 0) / this.total;
    if (!this.isAnswer(found, covered)) return undefined;
    return { covered, inOrder: inOrder(found), filled: filledPart(found, line), small: this.smallWords(line) };
  }

  /** One word of several is not an answer: "công thức nấu phở" must not find every "công an". */
  private isAnswer(found: readonly Found[], covered: number): boolean {
    const least = SCATTERED * this.allowance;
    const isHit = ({ quality }: Found) => quality >= least;
    if (!found.some(isHit)) return false;
    if (found.length === 1) return true;
    const sideBySide = found.some((here, index) => {
      const next = found[index + 1];
      return next !== undefined && isHit(here) && isHit(next) && next.at === here.at + here.used;
    });
    return covered >= ENOUGH * this.allowance || sideBySide || found.some((here) => isHit(here) && here.used > 1);
  }

  /** Part of the small words that the line holds too: "khi con kể …" is nearer than "khi học sinh kể …" to who types the former. */
  private smallWords(line: readonly Word[]): number {
    if (this.small.length === 0) return 0;
    return this.small.filter(({ words }) => phraseMatch(words, line, undefined).quality >= SCATTERED).length / this.small.length;
  }
}

/** Part of neighbouring slots that stand side by side in the line too. */
function inOrder(found: readonly Found[]): number {
  if (found.length < 2) return 0;
  const pairs = found.slice(1).filter((next, index) => {
    const before = found[index];
    return before !== undefined && before.quality > 0 && next.quality > 0 && next.at === before.at + before.used;
  });
  return pairs.length / (found.length - 1);
}

/** Part of the line that the query speaks of: a short title that is all about it comes before a long one. */
const filledPart = (found: readonly Found[], line: readonly Word[]) =>
  Math.min(1, found.reduce((sum, { used, quality }) => sum + used * quality, 0) / Math.max(1, line.length));
