import { syllables } from '../text/syllables.ts';
import { likeness, type Word, wordOf } from './word.ts';

/** A place of a phrase in a text. */
interface Place {
  /** Its first word, counted from 0. */
  at: number;
  /** How alike the words there are, more than 0 … 1. */
  same: number;
}

/** Folded keys as numbers: a list of numbers is small, and searched in no time. There are as many as the language has syllables. */
const numbers = new Map<string, number>();

function numberOf(folded: string): number {
  const number = numbers.get(folded) ?? numbers.size;
  numbers.set(folded, number);
  return number;
}

/** The words of a text, and where each of them stands. */
export class TextPlaces {
  /** The text, NFC. */
  readonly text: string;
  readonly words: readonly Word[];
  private readonly written: readonly string[];
  private readonly keys: Uint32Array;
  private starts: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text.normalize('NFC');
    this.written = syllables(this.text);
    this.words = this.written.map((word) => wordOf(word.toLowerCase()));
    this.keys = Uint32Array.from(this.words, ({ folded }) => numberOf(folded));
  }

  /** A word as the text writes it, and where it begins. */
  writtenAt(word: number): { text: string; start: number } {
    this.starts ??= this.findStarts();
    return { text: this.written[word] ?? '', start: this.starts[word] ?? this.text.length };
  }

  private findStarts(): Uint32Array {
    let end = 0;
    // Between two words stands nothing of a word: the next place of its letters is its own.
    return Uint32Array.from(this.written, (word) => {
      const start = this.text.indexOf(word, end);
      end = start + word.length;
      return start;
    });
  }

  /** Places of all words with this key, in order. */
  atFolded(folded: string): number[] {
    const number = numberOf(folded);
    const places: number[] = [];
    for (let at = this.keys.indexOf(number); at >= 0; at = this.keys.indexOf(number, at + 1)) places.push(at);
    return places;
  }

  /** Places of a phrase side by side, in order. */
  of(phrase: readonly Word[]): Place[] {
    const [first] = phrase;
    if (!first) return [];
    return this.atFolded(first.folded).flatMap((at) => {
      const same = Math.min(...phrase.map((own, offset) => {
        const other = this.words[at + offset];
        return other ? likeness(own, other) : 0;
      }));
      return same > 0 ? [{ at, same }] : [];
    });
  }
}

/** The texts read last: the next word of a query most often leads to the same pages. Each is about ten kilobytes. */
const kept = new Map<string, TextPlaces>();
const MOST_KEPT = 300;

/** The places of a text; the same object while the text is among those read last. */
export function placesIn(text: string): TextPlaces {
  const places = kept.get(text) ?? new TextPlaces(text);
  kept.delete(text);
  kept.set(text, places);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return places;
}
