import { decodeTelex, decodeVni } from '../text/typing.ts';
import { letterSlips, soundSlips } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isBarred, type Word, wordOf } from './word.ts';

/** What may be a syllable: "qazwsx" is not raw typing. */
const SYLLABLE = /^(?:[bcdghklmnprstvx]|[cgknpt]h|ngh?|gi|qu|tr)?[aeiouy]{1,3}(?:[cmnpt]|[cn]h|ng)?$/;

/** Marks were typed as keys and the word is heard as one that is known: a slip as well. */
const soundsKnown = (word: Word, vocabulary: Vocabulary) => word.marked && SYLLABLE.test(word.folded) && [...soundSlips(word.folded, isBarred(word))].some((folded) => vocabulary.hasFolded(folded));

/** Raw typing put together: each word that the texts do not know is tried as Telex and as VNI. `null` when nothing changed. */
export function decodeTyping(words: readonly Word[], vocabulary: Vocabulary): Word[] | null {
  let changed = false;
  const decoded = words.map((word) => {
    if (vocabulary.has(word)) return word;
    for (const text of [decodeTelex(word.text), decodeVni(word.text)]) {
      if (text === null) continue;
      const tried = wordOf(text);
      if (!vocabulary.hasFolded(tried.folded) && !soundsKnown(tried, vocabulary)) continue;
      changed = true;
      if (!vocabulary.hasFolded(tried.folded)) return tried;
      // Half-typed marks ("duối") are not meant: when the texts lack them, the bare letters are looked for.
      return vocabulary.has(tried) ? tried : wordOf(tried.folded);
    }
    return word;
  });
  return changed ? decoded : null;
}

const LONGEST_SYLLABLE = 7;
/** Shorter than this, two syllables glued are too like one syllable mistyped. */
const SHORTEST_GLUED = 4;
/** Price of two syllables that the texts never have side by side, beside 1 for each syllable. */
const UNKNOWN_SEAM = 1.5;

/** "duoinuoc" → duoi + nuoc: the fewest known syllables, neighbours of the texts, or of the words `before` and `after`, where that can be. */
function split(word: Word, { before: left, after: right }: { before: Word | undefined; after: Word | undefined }, vocabulary: Vocabulary): Word[] | null {
  interface Way { cost: number; parts: string[] }
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= word.folded.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const way = ways[start];
      const part = word.folded.slice(start, end);
      if (!way || part.length < 2 || !vocabulary.hasFolded(part)) continue;
      const before = way.parts.at(-1);
      const seam = before === undefined || vocabulary.hasFoldedPair(before, part) ? 0 : UNKNOWN_SEAM;
      const cost = way.cost + 1 + seam;
      const known = ways[end];
      if (!known || cost < known.cost) ways[end] = { cost, parts: [...way.parts, part] };
    }
  }
  const whole = ways[word.folded.length];
  const beside = [left?.folded, ...(whole?.parts ?? []), right?.folded];
  const paired = whole && whole.parts.length > 1 && beside.some((part, at) => part !== undefined && vocabulary.hasFoldedPair(part, beside[at + 1] ?? ''));
  return whole && paired ? whole.parts.map(wordOf) : null;
}

/** Words glued together are taken apart, letters torn apart are joined. `null` when nothing changed. */
export function mendSpaces(words: readonly Word[], vocabulary: Vocabulary): Word[] | null {
  const mended: Word[] = [];
  let changed = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) continue;
    const joined = next && wordOf(word.text + next.text);
    if (joined && next && (!vocabulary.has(word) || !vocabulary.has(next)) && vocabulary.has(joined)) {
      mended.push(joined);
      at += 1;
      changed = true;
      continue;
    }
    const parts = !vocabulary.hasFolded(word.folded) && word.folded.length >= SHORTEST_GLUED && /^\p{L}+$/u.test(word.text) ? split(word, { before: mended.at(-1), after: next }, vocabulary) : null;
    if (parts) changed = true;
    mended.push(...(parts ?? [word]));
  }
  return changed ? mended : null;
}

/**
 * What a slip costs in a word that the texts do not know, and in one that they do: a known word is rarely a slip. Who types marks types
 * those of what they hear: "lém" is heard for "ném", not for "lên", and hỏi for ngã before any other tone.
 */
const COST = {
  unknown: { hoiNga: 0.3, tone: 0.6, marks: 0.8, sound: 1, letter: 1.6 },
  known: { hoiNga: 1, tone: 2.2, marks: 2.7, sound: 2, letter: 6 },
} as const;
/** Added where a slip of sound or letter has other marks than those that were typed. */
const OTHER_MARKS = 1.5;
/** A word that nothing like is known of. */
const LOST = 3;
/** A neighbour that the texts know is worth more than any slip costs. */
const PAIR_WORTH = 2.5;

interface Guess {
  word: Word;
  cost: number;
}

const toneOf = ({ toned }: Word) => /\d$/.exec(toned)?.[0] ?? '0';
/** Hỏi (3) and ngã (4) are one tone in half of the country. */
export const sameTone = (a: Word, b: Word) => toneOf(a) === toneOf(b) || [toneOf(a), toneOf(b)].every((tone) => tone === '3' || tone === '4');

/** Words of the texts with the letters of `word`, each with what its marks cost. */
function markGuesses(word: Word, vocabulary: Vocabulary, cost: (typeof COST)['known' | 'unknown']): Guess[] {
  return vocabulary.forms(word.folded).map((form) => {
    if (form.toned === word.toned) return { word, cost: 0 };
    if (form.letters !== word.letters) return { word: form, cost: cost.marks };
    return { word: form, cost: sameTone(form, word) ? cost.hoiNga : cost.tone };
  });
}

/** Words of the texts one slip away; those with the marks that were typed before others. */
function slipGuesses(word: Word, slips: Iterable<string>, kept: ReadonlySet<string>, price: number, vocabulary: Vocabulary): Guess[] {
  return [...slips].flatMap((folded): Guess[] => {
    if (!vocabulary.hasFolded(folded)) return [];
    if (!word.marked) return [{ word: wordOf(folded), cost: price }];
    const alike = vocabulary.forms(folded).filter((form) => kept.has(form.letters) && sameTone(form, word));
    return alike.length > 0 ? alike.map((form) => ({ word: form, cost: price })) : [{ word: wordOf(folded), cost: price + OTHER_MARKS }];
  });
}

function guesses(word: Word, vocabulary: Vocabulary): Guess[] {
  const cost = vocabulary.has(word) ? COST.known : COST.unknown;
  const own = word.marked ? markGuesses(word, vocabulary, cost) : vocabulary.hasFolded(word.folded) ? [{ word, cost: 0 }] : [];
  const sounds = slipGuesses(word, soundSlips(word.folded, isBarred(word)), soundSlips(word.letters, isBarred(word)), cost.sound, vocabulary);
  const letters = word.folded.length > 2 ? slipGuesses(word, letterSlips(word.folded), letterSlips(word.letters), cost.letter, vocabulary) : [];
  return [...own, ...sounds, ...letters];
}

/**
 * The most likely meant words, by slips of tone, sound and letter, chosen by their neighbours (Viterbi over at most two dozen
 * guesses a word). `null` when nothing better is known. Numbers are never changed, nor words that are `sure`.
 */
export function mendSlips(words: readonly Word[], vocabulary: Vocabulary, sure: ReadonlySet<Word> = new Set()): Word[] | null {
  interface Way { gain: number; path: Word[] }
  let ways: Way[] = [{ gain: 0, path: [] }];
  for (const word of words) {
    const options = sure.has(word) || /^\d+$/.test(word.text) ? [{ word, cost: 0 }] : guesses(word, vocabulary);
    if (options.length === 0) options.push({ word, cost: LOST });
    const best = options.sort((a, b) => a.cost - b.cost || vocabulary.rank(a.word.folded) - vocabulary.rank(b.word.folded)).slice(0, 24);
    ways = best.map((guess) => {
      const candidates = ways.map(({ gain, path }) => {
        const before = path.at(-1);
        const pair = before && vocabulary.hasPair(before, guess.word) ? PAIR_WORTH : 0;
        return { gain: gain + pair - guess.cost, path: [...path, guess.word] };
      });
      return candidates.reduce((a, b) => (b.gain > a.gain ? b : a));
    });
  }
  const [first, ...rest] = ways;
  if (!first) return null;
  const { path } = rest.reduce((a, b) => (b.gain > a.gain ? b : a), first);
  return path.every((word, at) => word.toned === words[at]?.toned) ? null : path;
}

/** Words as a person would write them, with the tones the texts use. */
export function spelled(words: readonly Word[], vocabulary: Vocabulary): string {
  const texts: string[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const pair = next && !word.marked ? vocabulary.spellPair(word.folded, next.folded) : undefined;
    const before = words[at - 1];
    const paired = before && !word.marked ? vocabulary.spellPair(before.folded, word.folded) : undefined;
    texts.push(word.marked ? word.text : (paired?.split(' ')[1] ?? pair?.split(' ')[0] ?? vocabulary.spell(word.folded)));
  });
  return texts.join(' ');
}
