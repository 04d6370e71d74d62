import { Asked, type Found, NOTHING, type Phrase, phrasesOf, slotMatch } from './line-match.ts';
import type { Slot } from './slot.ts';
import type { TitleRecord } from './title-list.ts';
import { type Word, wordsOf } from './word.ts';

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

/** What the order of the words, a title that says nothing else, and the small words add to what is covered. */
const IN_ORDER = 0.15;
const FILLED = 0.12;
const SMALL_WORDS = 0.15;
/** Words of the official name behind a short title. */
const ALIAS = 0.6;
/** Places in the other name come after any place in a title. */
const ALIAS_PLACE = 1000;

/** One phrase of a slot, and the titles that may hold it. */
interface Holder extends Phrase {
  rows: ReadonlySet<number>;
}

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
    const last = typing ? slots.at(-1)?.words.at(-1) : undefined;
    const asked = new Asked(slots, (slot) => this.weight(slot, last));
    // What starts no word of a title is no unfinished word but a rare one, and the rest alone is no answer: "đau" to "đau bụng".
    const finished = last && this.rowsWith(last, last).size === 0 ? new Asked(slots, (slot) => this.weight(slot, undefined)) : undefined;
    const matches: TitleMatch[] = [];
    const holders = asked.wanted.map((slot) => this.holders(slot, last));
    for (const row of new Set(holders.flatMap((phrases) => phrases.flatMap(({ rows }) => [...rows])))) {
      const entry = this.entries[row];
      if (!entry) continue;
      const found = holders.map((phrases) => {
        const here = phrases.filter(({ rows }) => rows.has(row));
        return here.length === 0 ? NOTHING : better(slotMatch(here, entry.words), aliasMatch(here, entry.alias));
      });
      const answer = asked.answer(found, entry.words);
      if (!answer || (finished && !finished.answer(found, entry.words))) continue;
      const { covered, inOrder, filled, small } = answer;
      matches.push({ record: entry.record, covered, score: covered + IN_ORDER * inOrder + FILLED * filled + SMALL_WORDS * small });
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
  private holders(slot: Slot, last: Word | undefined): Holder[] {
    return phrasesOf(slot, last).map((phrase) => ({ ...phrase, rows: this.rowsOf(phrase.words, phrase.last) })).filter(({ rows }) => rows.size > 0);
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

const better = (a: Found, b: Found) => (b.quality > a.quality ? b : a);

/** Another name counts less than the title, but a number of a document is as good as its name. */
function aliasMatch(phrases: readonly Phrase[], alias: readonly Word[]): Found {
  const { quality, at, used } = alias.length > 0 ? slotMatch(phrases, alias) : NOTHING;
  const number = phrases.some(({ words, worth }) => worth === 1 && words.every(({ text }) => /^\d+$/.test(text)));
  return { quality: number ? quality : quality * ALIAS, at: at < 0 ? at : at + ALIAS_PLACE, used };
}
