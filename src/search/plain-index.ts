import { splitAsked } from './asked-lines.ts';
import { keysOf, WORD, wordKey } from './plain-words.ts';

/** A page's text as the build's own index holds it. */
export interface PlainText {
  address: string;
  title: string;
  /** Plain text of the page, its title included, and behind it how readers ask for it. */
  content: string;
}

/** One text as its words. */
export interface IndexedText {
  text: PlainText;
  /** Words in their order, as numbers; `GAP` before each of the lines behind the text. */
  words: Uint32Array;
  title: ReadonlySet<number>;
}

/** No word has this number, so no phrase reaches from one line into the next. */
const GAP = 0xffffffff;
/** What a word of an asked line counts beside one of the text. */
const ASKED = 4;

/** Every word of the texts under a number, and who holds it how often. */
export class PlainIndex {
  readonly texts: readonly IndexedText[];
  /** Mean length of a text, in words. */
  readonly usualLength: number;
  private readonly numbers = new Map<string, number>();
  private readonly holders = new Map<number, Map<IndexedText, number>>();

  constructor(texts: readonly PlainText[]) {
    const known = new Map<string, number>();
    const numberOf = (word: string) => {
      const seen = known.get(word);
      if (seen !== undefined) return seen;
      const number = this.numberFor(wordKey(word));
      known.set(word, number);
      return number;
    };
    this.texts = texts.map((text) => this.read(text, numberOf));
    this.usualLength = this.texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(texts.length, 1);
  }

  private numberFor(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    return number;
  }

  private read(page: PlainText, numberOf: (word: string) => number): IndexedText {
    const { text, asked } = splitAsked(page.content);
    const numbersIn = (line: string) => Array.from(line.normalize('NFC').matchAll(WORD), ([word]) => numberOf(word));
    const own = numbersIn(text);
    const lines = asked.map(numbersIn);
    const read = { text: page, words: Uint32Array.from([...own, ...lines.flatMap((line) => [GAP, ...line])]), title: new Set(keysOf(page.title).map((key) => this.numberFor(key))) };
    for (const [words, worth] of [[own, 1], [lines.flat(), ASKED]] as const) {
      for (const word of words) {
        const list = this.holders.get(word) ?? new Map<IndexedText, number>();
        this.holders.set(word, list.set(read, (list.get(read) ?? 0) + worth));
      }
    }
    return read;
  }

  /** The number of a folded word of a query; -1 when no text has it. */
  find(key: string): number {
    return this.numbers.get(key) ?? -1;
  }

  /** The texts that hold a word, and how often. */
  holding(word: number): ReadonlyMap<IndexedText, number> {
    return this.holders.get(word) ?? new Map();
  }
}
