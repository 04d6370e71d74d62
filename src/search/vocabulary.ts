import type { Meanings } from './meanings.ts';
import { sentencesOf } from './sentences.ts';
import type { TitleIndex } from './title-index.ts';
import { type WordList, unpackWords } from './word-list.ts';
import { isStart, wordOf, type Word } from './word.ts';

export type { WordList };

/** A word as it was typed: with its tones when some were, else any word of these letters. */
const typedKey = ({ marked, toned, folded }: Word) => (marked ? toned : `~${folded}`);
/** First letters of the words where they are d or đ, else "-". */
export const barsOf = (text: string) => text.split(' ').map((word) => (/^[dđ]/.test(word) ? word.charAt(0) : '-')).join('');
const pairKey = (a: string, b: string) => `${a} ${b}`;

/** What the texts know, from the list that is sent and from what is there already. */
export const vocabularyOf = (list: WordList, titles: TitleIndex, meanings: Meanings) => new Vocabulary(list, [...titles.names, ...meanings.phrases]);

/** Which syllables and which neighbours the site's texts know. Bounded by the language, not by the number of pages. */
export class Vocabulary {
  /** Most used spelling of each folded key, and its rank. */
  private readonly spellings = new Map<string, { text: string; rank: number }>();
  private readonly exact = new Set<string>();
  /** The words of each folded key, most used first. */
  private readonly written = new Map<string, Word[]>();
  private readonly pairs = new Map<string, string>();
  /** Pairs with the tones of both words, and of one of them. */
  private readonly tonedPairs = new Set<string>();
  /** Of syllables and pairs with d or đ: under their folded key, the ways they are written as far as the engine tells them apart. */
  private readonly bars = new Map<string, Set<string>>();

  /** `also`: titles and phrases that are at hand already; the list leaves their pairs out. */
  constructor(list: WordList, also: readonly string[] = []) {
    const { syllables, pairs } = unpackWords(list);
    const sentences = also.flatMap(sentencesOf);
    new Set([...syllables, ...sentences.flat()]).forEach((text) => this.addWord(text));
    for (const words of sentences) words.slice(1).forEach((word, at) => this.addPair(words[at] ?? '', word));
    for (const pair of pairs) {
      const [first = '', second = ''] = pair.split(' ');
      this.addPair(first, second);
    }
  }

  private addWord(text: string): void {
    const word = wordOf(text);
    this.exact.add(word.toned);
    this.addBars(word.folded, text);
    const forms = this.written.get(word.folded);
    if (forms) forms.push(word);
    else this.written.set(word.folded, [word]);
    if (!this.spellings.has(word.folded)) this.spellings.set(word.folded, { text, rank: this.spellings.size });
  }

  private addPair(before: string, after: string): void {
    const [first, second] = [wordOf(before), wordOf(after)];
    const key = pairKey(first.folded, second.folded);
    if (!this.pairs.has(key)) this.pairs.set(key, `${before} ${after}`);
    this.tonedPairs.add(pairKey(first.toned, second.toned)).add(pairKey(first.toned, `~${second.folded}`)).add(pairKey(`~${first.folded}`, second.toned));
    this.addBars(key, `${before} ${after}`);
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

  /** The words of the texts with these letters, most used first. */
  forms(folded: string): readonly Word[] {
    return this.written.get(folded) ?? [];
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
