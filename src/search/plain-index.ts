/** A page's text as the build's own index holds it. */
export interface PlainText {
  address: string;
  title: string;
  /** Plain text of the page, its title included. */
  content: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** As Pagefind folds: marks and tones go, đ stays; `full-text.ts` asks for both readings of a d. */
const keyOf = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '');

/** Words of a query or a title, folded. */
export const keysOf = (text: string): string[] => (text.normalize('NFC').match(WORD) ?? []).map(keyOf);

/** One text as its words. */
export interface IndexedText {
  text: PlainText;
  /** NFC, as the offsets count. */
  content: string;
  /** Words in their order, as numbers, and where each begins. */
  words: Uint32Array;
  starts: Uint32Array;
  title: ReadonlySet<number>;
}

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
      const number = this.numberFor(keyOf(word));
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

  private read(text: PlainText, numberOf: (word: string) => number): IndexedText {
    const content = text.content.normalize('NFC');
    const words: number[] = [];
    const starts: number[] = [];
    for (const { 0: word, index } of content.matchAll(WORD)) {
      words.push(numberOf(word));
      starts.push(index);
    }
    const read = { text, content, words: Uint32Array.from(words), starts: Uint32Array.from(starts), title: new Set(keysOf(text.title).map((key) => this.numberFor(key))) };
    for (const word of words) {
      const list = this.holders.get(word) ?? new Map<IndexedText, number>();
      this.holders.set(word, list.set(read, (list.get(read) ?? 0) + 1));
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
