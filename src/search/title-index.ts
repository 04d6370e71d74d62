import type { Slot } from './meanings.ts';
import type { TitleRecord } from './title-list.ts';
import { isStart, likeness, UNMARKED_SAME, type Word, wordsOf } from './word.ts';

interface Entry {
  record: TitleRecord;
  words: Word[];
  /** Words of the other names. */
  alias: Word[];
}

/** How much of a query a title answers. */
export interface TitleMatch {
  record: TitleRecord;
  /** 0 … about 1.3. */
  score: number;
  /** Part of the query that the title holds, 0 … 1. */
  covered: number;
}

/** A phrase of the same meaning counts a little less than the words that were typed. */
const SYNONYM = 0.85;
/** Words of a phrase found apart from each other. */
const SCATTERED = 0.55;
/** The word being typed may be the start of one. */
const PREFIX = 0.8;
/** Words of the official name behind a short title. */
const ALIAS = 0.5;
/** Places in the other name come after any place in a title. */
const ALIAS_PLACE = 1000;
/** Below this part of its slots a page does not answer a query of several words. */
const ENOUGH = 0.5;

/** All titles in memory: answers at once, without fetching anything. */
export class TitleIndex {
  readonly records: readonly TitleRecord[];
  private readonly entries: readonly Entry[];
  /** Rows by folded key, so that only titles that share a syllable are looked at. */
  private readonly rows = new Map<string, Set<number>>();
  private readonly plain: ReadonlySet<string>;
  private readonly byAddress: ReadonlyMap<string, TitleRecord>;

  constructor(records: readonly TitleRecord[]) {
    this.records = records;
    this.byAddress = new Map(records.map((record) => [record.address, record]));
    this.entries = records.map((record) => ({ record, words: wordsOf(record.title), alias: wordsOf(record.alias ?? '') }));
    this.plain = new Set(this.entries.flatMap(({ words }) => words.flatMap(({ text, marked }) => (marked ? [] : [text]))));
    this.entries.forEach(({ words, alias }, row) => {
      for (const { folded } of [...words, ...alias]) {
        const rows = this.rows.get(folded);
        if (rows) rows.add(row);
        else this.rows.set(folded, new Set([row]));
      }
    });
  }

  /** Titles and other names, as they are written. */
  get names(): string[] {
    return this.records.flatMap(({ title, alias }) => (alias === undefined ? [title] : [title, alias]));
  }

  /** Whether a title writes a word just so, without marks. */
  writesPlain(word: Word): boolean {
    return this.plain.has(word.text);
  }

  recordAt(address: string): TitleRecord | undefined {
    return this.byAddress.get(address);
  }

  /** Titles that answer `slots`, best first. `typing`: the last word may be unfinished. */
  find(slots: readonly Slot[], typing: boolean): TitleMatch[] {
    const meant = slots.filter(({ stop }) => !stop);
    const wanted = meant.length > 0 ? meant : slots;
    const small = meant.length > 0 ? slots.filter(({ stop }) => stop) : [];
    if (wanted.length === 0) return [];
    const last = typing ? slots.at(-1)?.words.at(-1) : undefined;
    const weights = wanted.map((slot) => this.weight(slot, last));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    // What is found with marks is found without: there the same title counts this much less.
    const allowance = wanted.every(({ words }) => words.every(({ marked }) => !marked)) ? UNMARKED_SAME : 1;
    const matches: TitleMatch[] = [];
    const holders = wanted.map((slot) => this.holders(slot, last));
    for (const row of new Set(holders.flatMap((phrases) => phrases.flatMap(({ rows }) => [...rows])))) {
      const entry = this.entries[row];
      if (!entry) continue;
      const found = holders.map((phrases) => {
        const here = phrases.filter(({ rows }) => rows.has(row));
        return here.length === 0 ? NOTHING : better(slotMatch(here, entry.words), aliasMatch(here, entry.alias));
      });
      const covered = found.reduce((sum, { quality }, index) => sum + quality * (weights[index] ?? 0), 0) / total;
      if (!answers(found, covered, allowance)) continue;
      matches.push({ record: entry.record, covered, score: covered + 0.15 * inOrder(found) + 0.12 * filled(found, entry.words) + 0.15 * smallWords(small, entry.words) });
    }
    return matches.sort((a, b) => b.score - a.score || a.record.address.localeCompare(b.record.address));
  }

  /** Rare words tell more than common ones; a phrase tells more than a word. */
  private weight({ words }: Slot, last: Word | undefined): number {
    const fewest = Math.min(...words.map((word) => this.rows.get(word.folded)?.size ?? 0));
    if (fewest === 0 && words.at(-1) === last) return 1;
    return Math.log(1 + this.entries.length / (1 + fewest)) * (1 + 0.25 * (words.length - 1));
  }

  /** The phrases of a slot, each with the titles that hold all its words: only those are looked at closely. */
  private holders({ words, others }: Slot, last: Word | undefined): Holder[] {
    return [
      { words, last, worth: 1, rows: this.rowsOf(words, last) },
      ...others.map((other) => ({ words: other, last: undefined, worth: SYNONYM, rows: this.rowsOf(other, undefined) })),
    ].filter(({ rows }) => rows.size > 0);
  }

  private rowsOf(words: readonly Word[], last: Word | undefined): ReadonlySet<number> {
    const [fewest, ...more] = words.map((word) => this.rowsWith(word, last)).sort((a, b) => a.size - b.size);
    if (!fewest || more.length === 0) return fewest ?? new Set();
    return new Set([...fewest].filter((row) => more.every((rows) => rows.has(row))));
  }

  private rowsWith(word: Word, last: Word | undefined): ReadonlySet<number> {
    if (word !== last) return this.rows.get(word.folded) ?? new Set();
    const rows = new Set<number>();
    for (const [folded, held] of this.rows) if (folded.startsWith(word.folded)) for (const row of held) rows.add(row);
    return rows;
  }
}

/** One phrase of a slot, what finding it is worth, and the titles that may hold it. */
interface Holder extends Phrase {
  rows: ReadonlySet<number>;
}

interface Phrase {
  words: readonly Word[];
  /** The word being typed. */
  last: Word | undefined;
  worth: number;
}

interface Found {
  quality: number;
  /** Place of the first word in the title, or -1. */
  at: number;
  /** Words of the title that were used. */
  used: number;
}

const NOTHING: Found = { quality: 0, at: -1, used: 0 };

function wordMatch(word: Word, title: readonly Word[], last: Word | undefined): Found {
  let best = NOTHING;
  title.forEach((other, at) => {
    const same = likeness(word, other);
    const quality = same > 0 ? same : word === last && isStart(word, other) ? PREFIX : 0;
    if (quality > best.quality) best = { quality, at, used: 1 };
  });
  return best;
}

/** The phrase as it stands, side by side; else its words apart. */
function phraseMatch(phrase: readonly Word[], title: readonly Word[], last: Word | undefined): Found {
  if (phrase.length === 1) return phrase[0] ? wordMatch(phrase[0], title, last) : NOTHING;
  let best = NOTHING;
  for (let start = 0; start + phrase.length <= title.length; start += 1) {
    const qualities = phrase.map((word, offset) => {
      const other = title[start + offset];
      if (!other) return 0;
      return likeness(word, other) || (word === last && isStart(word, other) ? PREFIX : 0);
    });
    const quality = Math.min(...qualities);
    if (quality > best.quality) best = { quality, at: start, used: phrase.length };
  }
  if (best.quality >= SCATTERED) return best;
  const apart = phrase.map((word) => wordMatch(word, title, last));
  const quality = Math.min(...apart.map((found) => found.quality)) * SCATTERED;
  return quality > best.quality ? { quality, at: apart[0]?.at ?? -1, used: phrase.length } : best;
}

/** The best of the phrases; the earliest of those that are equally good. */
function slotMatch(phrases: readonly Phrase[], title: readonly Word[]): Found {
  let best = NOTHING;
  for (const { words, last, worth } of phrases) {
    const found = phraseMatch(words, title, last);
    if (found.quality * worth > best.quality) best = { ...found, quality: found.quality * worth };
  }
  return best;
}

const better = (a: Found, b: Found) => (b.quality > a.quality ? b : a);

/** Another name counts less than the title, but a number of a document is as good as its name. */
function aliasMatch(phrases: readonly Phrase[], alias: readonly Word[]): Found {
  const { quality, at, used } = alias.length > 0 ? slotMatch(phrases, alias) : NOTHING;
  const number = phrases.some(({ words, worth }) => worth === 1 && words.every(({ text }) => /^\d+$/.test(text)));
  return { quality: number ? quality : quality * ALIAS, at: at < 0 ? at : at + ALIAS_PLACE, used };
}

/** One word of several is not an answer: "công thức nấu phở" must not find every "công an". */
function answers(found: readonly Found[], covered: number, allowance: number): boolean {
  const least = SCATTERED * allowance;
  const hits = found.filter(({ quality }) => quality >= least);
  if (hits.length === 0) return false;
  if (found.length === 1) return true;
  const sideBySide = found.some(({ at, used, quality }, index) => {
    const next = found[index + 1];
    return quality >= least && next !== undefined && next.quality >= least && next.at === at + used;
  });
  return covered >= ENOUGH * allowance || sideBySide || hits.some(({ used }) => used > 1);
}

/** Part of the small words that the title holds too: "khi con kể …" is nearer than "khi học sinh kể …" to who types the former. */
const smallWords = (small: readonly Slot[], title: readonly Word[]) =>
  small.length === 0 ? 0 : small.filter(({ words }) => phraseMatch(words, title, undefined).quality >= SCATTERED).length / small.length;

/** Part of neighbouring slots that stand side by side in the title too. */
function inOrder(found: readonly Found[]): number {
  if (found.length < 2) return 0;
  const pairs = found.slice(1).filter((next, index) => {
    const before = found[index];
    return before !== undefined && before.quality > 0 && next.quality > 0 && next.at === before.at + before.used;
  });
  return pairs.length / (found.length - 1);
}

/** Part of the title that the query speaks of: a short title that is all about it comes before a long one. */
const filled = (found: readonly Found[], title: readonly Word[]) =>
  Math.min(1, found.reduce((sum, { used, quality }) => sum + used * quality, 0) / Math.max(1, title.length));
