import { type WordList, unpackWords } from './word-list.ts';
import { isStart, wordOf, type Word } from './word.ts';

export type { WordList };

/** A word as it was typed: with its tones when some were, else any word of these letters. */
const typedKey = ({ marked, toned, folded }: Word) => (marked ? toned : `~${folded}`);
/** First letters of the words where they are d or đ, else "-". */
export const barsOf = (text: string) => text.split(' ').map((word) => (/^[dđ]/.test(word) ? word.charAt(0) : '-')).join('');
const pairKey = (a: string, b: string) => `${a} ${b}`;

/** Which syllables and which neighbours the site's texts know. Bounded by the language, not by the number of pages. */
export class Vocabulary {
  /** Most used spelling of each folded key, and its rank. */
  private readonly spellings = new Map<string, { text: string; rank: number }>();
  private readonly exact = new Set<string>();
  private readonly pairs = new Map<string, string>();
  /** Pairs with the tones of both words, and of one of them. */
  private readonly tonedPairs = new Set<string>();
  /** Of syllables and pairs with d or đ: under their folded key, the ways they are written as far as the engine tells them apart. */
  private readonly bars = new Map<string, Set<string>>();

  constructor(list: WordList) {
    const { syllables, pairs } = unpackWords(list);
    const known = new Map(syllables.map((text) => [text, wordOf(text)]));
    syllables.forEach((text, rank) => {
      const { folded, toned } = known.get(text) ?? wordOf(text);
      this.exact.add(toned);
      this.addBars(folded, text);
      if (!this.spellings.has(folded)) this.spellings.set(folded, { text, rank });
    });
    for (const pair of pairs) {
      const [first, second] = pair.split(' ').map((text) => known.get(text));
      if (!first || !second) continue;
      const key = pairKey(first.folded, second.folded);
      if (!this.pairs.has(key)) this.pairs.set(key, pair);
      this.tonedPairs.add(pairKey(first.toned, second.toned)).add(pairKey(first.toned, `~${second.folded}`)).add(pairKey(`~${first.folded}`, second.toned));
      this.addBars(key, pair);
    }
  }

  private addBars(key: string, text: string): void {
    if (!/\bd/.test(key)) return;
    const known = this.bars.get(key);
    if (known) known.add(barsOf(text));
    else this.bars.set(key, new Set([barsOf(text)]));
  }

  /** A word the texts hold: with its tones when they were typed. */
  has({ marked, toned, folded }: Word): boolean {
    return marked ? this.exact.has(toned) : this.spellings.has(folded);
  }

  hasFolded(folded: string): boolean {
    return this.spellings.has(folded);
  }

  /** Whether some word of the texts begins so: the last word may be unfinished. */
  hasPrefix(folded: string): boolean {
    for (const known of this.spellings.keys()) if (known.startsWith(folded)) return true;
    return false;
  }

  /** The most used words of the texts that begin as an unfinished one does; the marks typed so far must agree. */
  completions(word: Word, most: number): string[] {
    const longer = [...this.spellings].filter(([folded, { text }]) => folded !== word.folded && folded.startsWith(word.folded) && isStart(word, wordOf(text)));
    return longer.sort(([, a], [, b]) => a.rank - b.rank).slice(0, most).map(([, { text }]) => text);
  }

  /** Two words side by side as the texts hold them. */
  hasPair(a: Word, b: Word): boolean {
    return a.marked || b.marked ? this.tonedPairs.has(pairKey(typedKey(a), typedKey(b))) : this.hasFoldedPair(a.folded, b.folded);
  }

  hasFoldedPair(a: string, b: string): boolean {
    return this.pairs.has(pairKey(a, b));
  }

  /** How a pair is written, with tones; `undefined` when it is not known. */
  spellPair(a: string, b: string): string | undefined {
    return this.pairs.get(pairKey(a, b));
  }

  /** How a syllable is most often written; itself when it is not known. */
  spell(folded: string): string {
    return this.spellings.get(folded)?.text ?? folded;
  }

  /** Smaller for words used more. */
  rank(folded: string): number {
    return this.spellings.get(folded)?.rank ?? Number.MAX_SAFE_INTEGER;
  }

  /** Whether the texts have a word or two words side by side, under their folded key, with these d and đ ("đ-" for "đường nào"). */
  hasBars(folded: string, text: string): boolean {
    return this.bars.get(folded)?.has(barsOf(text)) ?? false;
  }
}
