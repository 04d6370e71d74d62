import type { Audience } from '../schemas/shared/audience.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { means, says, typedKeys } from './alike.ts';
import type { Kind } from './title-list.ts';
import { contains, onlyReading, type Slot, standsAt } from './slot.ts';
import { type Word, wordsOf } from './word.ts';

/** Phrases of one meaning. */
interface Group {
  phrases: readonly (readonly Word[])[];
  best: readonly string[];
}

/** Words of a query and the pages that answer them best. */
export interface Named {
  words: readonly Word[];
  best: readonly string[];
}

/** A known phrase says more than a word, words without a topic less. */
const KNOWN = 1.1;
const SMALL = 0.9;
/** A small word between the words of a known phrase. */
const BETWEEN = 0.5;
const MOST_BETWEEN = 2;

/** A slot and how many words of the query it takes. */
interface Piece {
  slot: Slot;
  span: number;
}

/** What search knows of meaning, ready to use. Built once from `content/search/words.yml`. */
export class Meanings {
  /** Known phrases by their first word. */
  private readonly byFirst = new Map<string, { phrase: readonly Word[]; group: Group }[]>();
  private readonly kinds: readonly { kind: Kind; phrases: readonly (readonly Word[])[] }[];
  private readonly stops: readonly (readonly Word[])[];
  private readonly small: readonly (readonly Word[])[];
  private readonly plain: ReadonlySet<string>;
  private readonly smallWords: ReadonlySet<string>;
  private readonly speakers: readonly { audience: Audience; phrases: readonly (readonly Word[])[] }[];
  private readonly distress: readonly (readonly Word[])[];
  readonly examples: readonly string[];
  /** Every phrase of the table as it is written. */
  readonly phrases: readonly string[];

  constructor({ meanings, stopWords, speakers, kinds, distress, examples }: SearchWords) {
    this.phrases = [...[...meanings, ...speakers, ...kinds].flatMap(({ words }) => words), ...distress, ...stopWords];
    this.plain = new Set(this.phrases.flatMap(wordsOf).flatMap(({ text, marked }) => (marked ? [] : [text])));
    for (const { words, best } of meanings) {
      const group: Group = { phrases: words.map(wordsOf), best };
      for (const phrase of group.phrases) {
        for (const key of phrase[0] ? typedKeys(phrase[0]) : []) this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), { phrase, group }]);
      }
    }
    this.kinds = kinds.map(({ kind, words }) => ({ kind, phrases: words.map(wordsOf) }));
    this.stops = stopWords.map(wordsOf);
    // Words that name a kind of page say what is wanted, not what it is about.
    this.small = [...this.kinds.flatMap(({ phrases }) => phrases), ...this.stops];
    this.smallWords = new Set(this.stops.flatMap((stop) => (stop.length === 1 ? stop.flatMap(({ toned, folded }) => [toned, `~${folded}`]) : [])));
    this.speakers = speakers.map(({ audience, words }) => ({ audience, phrases: words.map(wordsOf) }));
    this.distress = distress.map(wordsOf);
    this.examples = examples;
  }

  /** Whether the table writes a word just so, without marks. */
  writesPlain(word: Word): boolean {
    return this.plain.has(word.text);
  }

  /** Whether a word without marks is a small word just as it is ("cho"). */
  isSmall({ text, toned }: Word): boolean {
    return this.smallWords.has(toned) && this.plain.has(text);
  }

  /** Words of danger or of wanting to die. Says only that, never which. */
  isDistress(words: readonly Word[]): boolean {
    return this.distress.some((phrase) => words.some((_, at) => this.placesOf(phrase, words, at) !== undefined));
  }

  /** Who seems to be asking, or nobody in particular. */
  speaker(words: readonly Word[]): Audience | undefined {
    // "trẻ em" and "em bé" are no "em".
    const spoken: Word[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const longer = this.stops.find((stop) => stop.length > 1 && standsAt(words, at, stop));
      const word = words[at];
      if (longer) at += longer.length - 1;
      else if (word) spoken.push(word);
    }
    return this.speakers.find(({ phrases }) => phrases.some((phrase) => (phrase.length > 1 ? says(words, phrase) : contains(spoken, phrase))))?.audience;
  }

  /** Kind of page the reader names ("giáo án", "luật") and the words for it, or none. A number of a document counts as naming the law. */
  kind(words: readonly Word[]): { kind: Kind; named: readonly Word[] } | undefined {
    const found = this.kinds.flatMap(({ kind, phrases }) => phrases.filter((phrase) => contains(words, phrase)).map((named) => ({ kind, named })));
    return found[0];
  }

  /**
   * The query as slots: known phrases, words that carry no topic, and single words between them. Of all ways to cut it the one with the
   * longest phrases: "nói không thiết sống" holds "không thiết sống", not "nói không".
   */
  slots(words: readonly Word[]): Slot[] {
    interface Way { worth: number; slots: Slot[] }
    const ways: Way[] = [{ worth: 0, slots: [] }];
    words.forEach((_, at) => {
      const before = ways[at];
      if (!before) return;
      for (const { slot, span } of this.piecesAt(words, at)) {
        const worth = before.worth + slot.words.length ** 2 * (slot.meant ? KNOWN : slot.stop ? SMALL : 1) + (span - slot.words.length) * BETWEEN;
        const known = ways[at + span];
        if (!known || worth > known.worth) ways[at + span] = { worth, slots: [...before.slots, slot] };
      }
    });
    return ways[words.length]?.slots ?? [];
  }

  /** Pages that the editors have named for phrases of the query, which may overlap; a phrase inside a longer one is that one. */
  named(words: readonly Word[]): Named[] {
    const all = words.flatMap((word, at) => (this.byFirst.get(word.folded) ?? []).flatMap(({ phrase, group: { best } }) => {
      const places = this.meantAt(phrase, words, at);
      return places ? [{ places, best }] : [];
    }));
    const inside = (places: readonly number[], longer: readonly number[]) => longer.length > places.length && places.every((place) => longer.includes(place));
    return all
      .filter(({ places, best }) => best.length > 0 && !all.some((other) => inside(places, other.places)))
      .map(({ places, best }) => ({ words: places.flatMap((place) => words[place] ?? []), best }));
  }

  /** What may stand at a place: known phrases of each length, else words that carry no topic, else the word. */
  private piecesAt(words: readonly Word[], at: number): Piece[] {
    const found = new Map<string, { typed: readonly Word[]; span: number; entries: { phrase: readonly Word[]; group: Group }[] }>();
    for (const entry of this.byFirst.get(words[at]?.folded ?? '') ?? []) {
      const places = this.meantAt(entry.phrase, words, at);
      if (!places) continue;
      const key = places.join(' ');
      const same = found.get(key) ?? { typed: places.flatMap((place) => words[place] ?? []), span: (places.at(-1) ?? at) - at + 1, entries: [] };
      same.entries.push(entry);
      found.set(key, same);
    }
    const phrases = [...found.values()].map(({ typed, span, entries }): Piece => {
      const meant = entries.map(({ phrase }) => phrase);
      return {
        span,
        slot: {
          words: onlyReading(typed, meant) ?? typed,
          others: entries.flatMap(({ phrase, group }) => group.phrases.filter((other) => other !== phrase)),
          meant,
          stop: false,
        },
      };
    });
    const small = this.small.filter((phrase) => standsAt(words, at, phrase)).map(({ length }): Piece => ({ span: length, slot: { words: words.slice(at, at + length), others: [], stop: true } }));
    const alone = [...phrases, ...small].some(({ span }) => span === 1) ? [] : [{ span: 1, slot: { words: words.slice(at, at + 1), others: [], stop: false } }];
    return [...phrases, ...small, ...alone];
  }

  /**
   * Where a known phrase is meant from `at` on. Words without marks mean one with marks only side by side ("nha co tre" is no "nhà trẻ"),
   * not when they are small words just as they are ("cho con" is no "chở con"), and not one syllable among others ("bao ve" is no "bão").
   */
  private meantAt(phrase: readonly Word[], words: readonly Word[], at: number): number[] | undefined {
    const places = this.placesOf(phrase, words, at);
    const typed = places?.flatMap((place) => words[place] ?? []) ?? [];
    if (!places || !phrase.some(({ marked }) => marked) || typed.some(({ marked }) => marked)) return places;
    const [first = at, last = at] = [places[0], places.at(-1)];
    const apart = phrase.length === 2 && last - first > 1;
    const small = typed.every((word) => this.isSmall(word));
    return apart || (phrase.length === 1 ? words.length > 1 : small) ? undefined : places;
  }

  /** Where the words of a known phrase stand from `at` on, in their order; small words between them make no other phrase. */
  private placesOf(phrase: readonly Word[], words: readonly Word[], at: number): number[] | undefined {
    const places: number[] = [];
    let place = at;
    for (const known of phrase) {
      let word = words[place];
      for (let skipped = 0; places.length > 0 && word && !means(word, known); skipped += 1) {
        if (skipped === MOST_BETWEEN || !this.smallWords.has(word.marked ? word.toned : `~${word.folded}`)) return undefined;
        place += 1;
        word = words[place];
      }
      if (!word || !means(word, known)) return undefined;
      places.push(place);
      place += 1;
    }
    return places;
  }
}
