import { decodeTelex, decodeVni } from '../text/typing.ts';
import { letterSlips, soundSlips } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isBarred, type Word, wordOf } from './word.ts';

/** Raw typing put together: each word that the texts do not know is tried as Telex and as VNI. `null` when nothing changed. */
export function decodeTyping(words: readonly Word[], vocabulary: Vocabulary): Word[] | null {
  let changed = false;
  const decoded = words.map((word) => {
    if (vocabulary.has(word)) return word;
    for (const text of [decodeTelex(word.text), decodeVni(word.text)]) {
      if (text === null) continue;
      const tried = wordOf(text);
      if (!vocabulary.hasFolded(tried.folded)) continue;
      changed = true;
      // Half-typed marks ("duối") are not meant: when the texts lack them, the bare letters are looked for.
      return vocabulary.has(tried) ? tried : wordOf(tried.folded);
    }
    return word;
  });
  return changed ? decoded : null;
}

const LONGEST_SYLLABLE = 7;
/** Shorter than this, two syllables glued are too like one syllable mistyped. */
const SHORTEST_GLUED = 6;

/** "duoinuoc" → duoi + nuoc: the fewest known syllables whose neighbours the texts know. */
function split(word: Word, vocabulary: Vocabulary): Word[] | null {
  interface Way { cost: number; parts: string[] }
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= word.folded.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const way = ways[start];
      const part = word.folded.slice(start, end);
      if (!way || part.length < 2 || !vocabulary.hasFolded(part)) continue;
      const before = way.parts.at(-1);
      if (before !== undefined && !vocabulary.hasFoldedPair(before, part)) continue;
      const cost = way.cost + 1;
      const known = ways[end];
      if (!known || cost < known.cost) ways[end] = { cost, parts: [...way.parts, part] };
    }
  }
  const whole = ways[word.folded.length];
  return whole && whole.parts.length > 1 ? whole.parts.map(wordOf) : null;
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
    const parts = !vocabulary.hasFolded(word.folded) && word.folded.length >= SHORTEST_GLUED && /^\p{L}+$/u.test(word.text) ? split(word, vocabulary) : null;
    if (parts) changed = true;
    mended.push(...(parts ?? [word]));
  }
  return changed ? mended : null;
}

/** What a slip costs in a word that the texts do not know, and in one that they do: a known word is rarely a slip. */
const COST = {
  unknown: { tone: 0.3, sound: 1, letter: 1.6 },
  known: { tone: 0, sound: 2, letter: 6 },
} as const;
/** A word that nothing like is known of. */
const LOST = 3;
/** A neighbour that the texts know is worth more than any slip costs. */
const PAIR_WORTH = 2.5;

interface Guess {
  folded: string;
  cost: number;
}

function guesses(word: Word, vocabulary: Vocabulary): Guess[] {
  const known = (slips: Iterable<string>, price: number) => [...slips].filter((folded) => vocabulary.hasFolded(folded)).map((folded) => ({ folded, cost: price }));
  const cost = vocabulary.has(word) ? COST.known : COST.unknown;
  const own = vocabulary.hasFolded(word.folded) ? [{ folded: word.folded, cost: cost.tone }] : [];
  const sounds = known(soundSlips(word.folded, isBarred(word)), cost.sound);
  const letters = word.folded.length > 2 ? known(letterSlips(word.folded), cost.letter) : [];
  return [...own, ...sounds, ...letters];
}

/**
 * The most likely meant words, by slips of tone, sound and letter, chosen by their neighbours (Viterbi over at most a dozen
 * guesses a word). `null` when nothing better is known. Numbers are never changed.
 */
export function mendSlips(words: readonly Word[], vocabulary: Vocabulary): Word[] | null {
  interface Way { gain: number; path: Guess[] }
  let ways: Way[] = [{ gain: 0, path: [] }];
  for (const word of words) {
    const options = /^\d+$/.test(word.text) ? [{ folded: word.folded, cost: 0 }] : guesses(word, vocabulary);
    if (options.length === 0) options.push({ folded: word.folded, cost: LOST });
    const best = options.sort((a, b) => a.cost - b.cost || vocabulary.rank(a.folded) - vocabulary.rank(b.folded)).slice(0, 24);
    ways = best.map((guess) => {
      const candidates = ways.map(({ gain, path }) => {
        const before = path.at(-1);
        const pair = before && vocabulary.hasFoldedPair(before.folded, guess.folded) ? PAIR_WORTH : 0;
        return { gain: gain + pair - guess.cost, path: [...path, guess] };
      });
      return candidates.reduce((a, b) => (b.gain > a.gain ? b : a));
    });
  }
  const [first, ...rest] = ways;
  if (!first) return null;
  const { path } = rest.reduce((a, b) => (b.gain > a.gain ? b : a), first);
  const mended = path.map(({ folded }, at) => {
    const word = words[at];
    return word && word.folded === folded && vocabulary.has(word) ? word : wordOf(folded);
  });
  return mended.every((word, at) => word.toned === words[at]?.toned) ? null : mended;
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
