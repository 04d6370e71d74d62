import { hasMarks } from '../text/fold.ts';
import { syllables } from '../text/syllables.ts';
import { foldedKey, takeTone, tonedKey } from '../text/tones.ts';

/** One syllable of a query or a title under its two keys. */
export interface Word {
  /** As written, lower case, NFC. */
  readonly text: string;
  /** Key with tones; spellings of the same syllable meet here. */
  readonly toned: string;
  /** Letters without the tone, with their marks. */
  readonly letters: string;
  /** Key without tones and đ. */
  readonly folded: string;
  /** Whether the writer typed marks; then they are meant. */
  readonly marked: boolean;
}

/** Texts are made of the same few thousand syllables, and taking one apart is what a search spends most of its time with. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

/** The word of a text in lower case; the same object each time. */
export function wordOf(text: string): Word {
  const before = known.get(text);
  if (before) return before;
  const word = { text, toned: tonedKey(text), letters: takeTone(text).letters, folded: foldedKey(text), marked: hasMarks(text) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

/** Typed with đ; without it a d may still be meant for one. */
export const isBarred = ({ letters }: Word) => letters.startsWith('đ');

/** Words of any text, in order. */
export const wordsOf = (text: string): Word[] => syllables(text.toLowerCase()).map(wordOf);

/** How documents are called in short when a number follows. */
const LAW_SHORT: Readonly<Record<string, string>> = { nd: 'nghị định', nđ: 'nghị định', qd: 'quyết định', qđ: 'quyết định', tt: 'thông tư', ct: 'chỉ thị', nq: 'nghị quyết' };

/** "20-CT/TW", "56/2017/NĐ-CP": the short name comes after the number, with who has issued it. */
const NUMBERED = /(\d+(?:\s*\/\s*\d{4})?)\s*[/-]\s*(nđ|nd|qđ|qd|tt|ct|nq)(?:[-/](?:cp|ttg|tw|hđtp|bgdđt|bytt?|\p{L}+))?(?!\p{L})/gu;

/** Words of a query: "ND56/2017" and "56/2017/NĐ-CP" are read as "nghị định 56 2017". */
export function queryWords(query: string): Word[] {
  const spaced = query
    .normalize('NFC')
    .toLowerCase()
    .replace(NUMBERED, (_, number: string, short: string) => `${LAW_SHORT[short] ?? short} ${number}`)
    .replace(/\b(nd|nđ|qd|qđ|tt|ct|nq)(?=[\s.\-/]*\d)/gu, (short) => `${LAW_SHORT[short] ?? short} `)
    // "tongdai111": three digits at the end are a number, fewer may be VNI marks.
    .replace(/(?<=\p{L}{2})(?=\d{3}(?!\d*\p{L}))/gu, ' ')
    .replace(/(?<=\d)[/.-](?=\d)/g, ' ')
    .replace(/(?<=\d)\s*[/-]\s*(?:nđ|nd|qđ|qd|tt|ct|nq|qh)\d*(?:[-/](?:cp|ttg|tw|hđtp|bgdđt|bytt?|\p{L}+))?/gu, ' ');
  return wordsOf(spaced);
}

/** How well a word of a title answers a word of the query: 1 the same, less when tones were meant and differ, 0 another word. */
export function likeness(query: Word, other: Word): number {
  if (query.toned === other.toned) return 1;
  if (query.folded !== other.folded) return 0;
  return query.marked ? TONES_DIFFER : UNMARKED_SAME;
}

/** Whether the word being typed may become `other`: the marks typed so far must agree, the tone may still change. */
export const isStart = (typed: Word, other: Word) => (typed.marked ? other.letters.startsWith(typed.letters) : other.folded.startsWith(typed.folded));

/** "đường" is not "dương": tones that were typed and differ leave little. */
const TONES_DIFFER = 0.15;
/** Without marks a word may be any of its tones; a word written without marks is a little nearer. */
export const UNMARKED_SAME = 0.98;
