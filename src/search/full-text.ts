import type { Engine, Hit } from './engine.ts';
import type { Slot } from './meanings.ts';
import { barsOf, type Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** One question to the engine about one slot, and what an answer is worth. */
interface Ask {
  text: string;
  worth: number;
}

/** At most this many words of a slot get both readings d/đ: 2² queries are quick. */
const MOST_AMBIGUOUS = 2;
/** Slots asked for; a longer question has said enough by then. */
const MOST_SLOTS = 7;
const MOST_SYNONYMS = 4;
const SYNONYM = 0.85;
/** Words of a phrase that stand apart. */
const SCATTERED = 0.6;
/** Part of a slot's worth that a page gets for holding it at all; the rest is the engine's own ranking. */
const PRESENCE = 0.55;
/** Two neighbouring words that stand side by side in the page too. */
const SIDE_BY_SIDE = 0.25;
/** A slot whose own words have found so many pages needs no other phrases: each costs a part of the index. */
const PLENTY = 5;

/** The engine folds tone marks but not đ: a word typed without marks is asked with d and with đ. */
export function readings(words: readonly Word[]): string[] {
  const open = words.flatMap((word, at) => (!word.marked && word.folded.startsWith('d') && !/^\d/.test(word.text) ? [at] : [])).slice(0, MOST_AMBIGUOUS);
  return Array.from({ length: 2 ** open.length }, (_, choice) => {
    const reading = words.map(({ text }) => text);
    open.forEach((at, bit) => {
      if (choice & (1 << bit)) reading[at] = `đ${(reading[at] ?? '').slice(1)}`;
    });
    return reading.join(' ');
  });
}

/** The readings that the texts have; each of the others would cost a part of the index and find nothing. */
function likelyReadings({ words, meant = [] }: Slot, vocabulary: Vocabulary | undefined): string[] {
  const all = readings(words);
  if (all.length === 1 || !vocabulary) return all;
  const asMeant = meant.map((phrase) => phrase.map(({ text }) => text).join(' '));
  const likely = all.filter((reading) => {
    const texts = reading.split(' ');
    if (asMeant.some((phrase) => barsOf(phrase) === barsOf(reading))) return true;
    const folded = words.map((word) => word.folded);
    if (words.length === 1) return vocabulary.hasBars(folded.join(' '), reading);
    return texts.every((text, at) => at === 0 || vocabulary.hasBars(folded.slice(at - 1, at + 1).join(' '), `${texts[at - 1] ?? ''} ${text}`));
  });
  return likely.length > 0 ? likely : all;
}

const phrase = (text: string) => (text.includes(' ') ? `"${text}"` : text);

/** The questions about a slot's own words: side by side, and apart. */
const ownAsks = (slot: Slot, vocabulary: Vocabulary | undefined): Ask[] => {
  const { words } = slot;
  const own = likelyReadings(slot, vocabulary);
  return [...own.map((text) => ({ text: phrase(text), worth: 1 })), ...(words.length > 1 ? own.map((text) => ({ text, worth: SCATTERED })) : [])];
};

/** The questions about the phrases of the same meaning. */
const synonymAsks = (others: Slot['others']): Ask[] =>
  others.slice(0, MOST_SYNONYMS).map((other) => ({ text: phrase(other.map(({ text }) => text).join(' ')), worth: SYNONYM }));

interface Scored {
  hit: Hit;
  /** 0 … 1 within the slot. */
  score: number;
}

/** Best answer of each page to `asks`, added to those of earlier ones. */
async function answers(engine: Engine, asks: readonly Ask[], best = new Map<string, Scored>()): Promise<Map<string, Scored>> {
  for (const { worth, hits } of await Promise.all(asks.map(async ({ text, worth }) => ({ worth, hits: await engine.search(text) })))) {
    const top = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const hit of hits) {
      const score = worth * (PRESENCE + (1 - PRESENCE) * (hit.score / top));
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
    }
  }
  return best;
}

/** What is known of the texts before any of them is fetched. */
interface Known {
  /** Number of pages of the site. */
  pages: number;
  vocabulary: Vocabulary | undefined;
}

/**
 * Pages whose text answers `slots`, best first, scores 0 … about 1.2. Each slot is asked for by itself and rare ones weigh more:
 * the engine alone wants every word, and a whole question then finds nothing. A page that holds no more than half of the words is
 * no answer, and its text is not worth a fetch.
 */
export async function fullText(engine: Engine, slots: readonly Slot[], { pages, vocabulary }: Known): Promise<Hit[]> {
  const meant = slots.filter(({ stop }) => !stop);
  const wanted = (meant.length > 0 ? meant : slots).slice(0, MOST_SLOTS);
  const found = await Promise.all(wanted.map(async (slot) => {
    const own = await answers(engine, ownAsks(slot, vocabulary));
    return own.size >= PLENTY ? own : answers(engine, synonymAsks(slot.others), own);
  }));
  const weights = found.map((list) => Math.log(1 + pages / (1 + list.size)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const scores = new Map<string, Scored>();
  const add = (hit: Hit, score: number) => scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + score });
  found.forEach((list, at) => list.forEach(({ hit, score }) => add(hit, (score * (weights[at] ?? 0)) / total)));
  const neighbours = wanted.flatMap(({ words }, at) => {
    const next = wanted[at + 1];
    return words.length === 1 && next?.words.length === 1 ? [[...words, ...next.words]] : [];
  });
  for (const words of neighbours) {
    const together = await answers(engine, readings(words).map((text) => ({ text: phrase(text), worth: 1 })));
    together.forEach(({ hit, score }) => add(hit, (SIDE_BY_SIDE * score) / neighbours.length));
  }
  const size = (which: readonly Slot[]) => which.reduce((sum, { words }) => sum + words.length, 0);
  const holdsEnough = ({ id }: Hit) => size(wanted.filter((_, at) => found[at]?.has(id))) * 2 > size(wanted);
  return [...scores.values()].filter(({ hit }) => holdsEnough(hit)).map(({ hit, score }) => ({ ...hit, score })).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
