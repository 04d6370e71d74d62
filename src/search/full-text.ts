import type { Engine, Hit } from './engine.ts';
import type { Slot } from './slot.ts';
import { barsOf, type Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** At most this many words of a phrase get both readings d/đ: 2² queries are quick. */
const MOST_AMBIGUOUS = 2;
/** Slots asked for, the rarest; a longer question has said enough by then. */
const MOST_SLOTS = 7;
const MOST_SYNONYMS = 4;
/** The same where the words of the phrase stand on many pages, but apart. */
const FEW_SYNONYMS = 2;
const MOST_COMPLETIONS = 3;
const SYNONYM = 0.85;
/** Words of a phrase that stand apart. */
const SCATTERED = 0.6;
/** Part of a slot's worth that a page gets for holding it at all; the rest is the engine's own ranking: which texts are read depends on it. */
const PRESENCE = 0.2;
/** What two neighbouring words side by side weigh beside a word that is as rare. */
const PAIR = 0.5;
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
function likelyReadings(words: readonly Word[], meant: Slot['meant'], vocabulary: Vocabulary | undefined): string[] {
  const all = readings(words);
  if (all.length === 1 || !vocabulary) return all;
  const asMeant = (meant ?? []).map((phrase) => phrase.map(({ text }) => text).join(' '));
  const folded = words.map((word) => word.folded);
  const likely = all.filter((reading) => {
    const texts = reading.split(' ');
    if (asMeant.some((phrase) => barsOf(phrase) === barsOf(reading))) return true;
    if (words.length === 1) return vocabulary.hasBars(folded.join(' '), reading);
    return texts.every((text, at) => at === 0 || vocabulary.hasBars(folded.slice(at - 1, at + 1).join(' '), `${texts[at - 1] ?? ''} ${text}`));
  });
  return likely.length > 0 ? likely : all;
}

interface Scored {
  hit: Hit;
  /** 0 … 1 within the slot. */
  score: number;
}
type Found = Map<string, Scored>;

const keepBest = (into: Found, { hit, score }: Scored) => {
  if (score > (into.get(hit.id)?.score ?? 0)) into.set(hit.id, { hit, score });
};

/** The engine only tells that a phrase is there, with the same score for each page; how much a page is about it, its words tell. */
function asItsWords(phrase: Found, words: readonly (Found | undefined)[]): Found {
  return new Map([...phrase].map(([id, { hit, score }]) => {
    const scores = words.flatMap((found) => found?.get(id)?.score ?? []);
    return [id, { hit, score: scores.length > 0 ? scores.reduce((sum, each) => sum + each, 0) / scores.length : score }];
  }));
}

/** What is known of the texts before any of them is fetched. */
interface Known {
  /** Number of pages of the site. */
  pages: number;
  vocabulary: Vocabulary | undefined;
  /** Somebody speaks of a child, or as one: a part of what was said is enough. */
  spoken?: boolean;
}

/** Asks the engine about words and phrases of one query, each only once. */
class Asker {
  private readonly engine: Engine;
  private readonly vocabulary: Vocabulary | undefined;
  private readonly asked = new Map<string, Promise<Hit[]>>();

  constructor(engine: Engine, { vocabulary }: Known) {
    this.engine = engine;
    this.vocabulary = vocabulary;
  }

  private async ask(text: string): Promise<Hit[]> {
    const known = this.asked.get(text) ?? this.engine.search(text);
    this.asked.set(text, known);
    return known;
  }

  private async best(texts: readonly string[]): Promise<Found> {
    const found: Found = new Map();
    for (const hits of await Promise.all(texts.map((text) => this.ask(text)))) {
      for (const hit of hits) keepBest(found, { hit, score: PRESENCE + (1 - PRESENCE) * hit.score });
    }
    return found;
  }

  /** Words side by side. */
  async together(words: readonly Word[], meant?: Slot['meant']): Promise<Found> {
    return this.best(likelyReadings(words, meant, this.vocabulary).map((text) => (text.includes(' ') ? `"${text}"` : text)));
  }

  /** One word; one that the texts lack may not be finished. */
  private async word(word: Word, unfinished: boolean, reading?: string): Promise<Found> {
    const more = unfinished && this.vocabulary?.hasFolded(word.folded) === false ? this.vocabulary.completions(word, MOST_COMPLETIONS) : [];
    return this.best(more.length > 0 ? more : [reading ?? word.text]);
  }

  private async apart(words: readonly Word[], meant: Slot['meant'], unfinished: boolean): Promise<Found> {
    const all: Found = new Map();
    for (const reading of likelyReadings(words, meant, this.vocabulary)) {
      const texts = reading.split(' ');
      const [first, ...more] = await Promise.all(words.map((word, at) => this.word(word, unfinished && at === words.length - 1, texts[at])));
      for (const [id, { hit, score }] of first ?? []) {
        const others = more.map((found) => found.get(id)?.score);
        if (others.includes(undefined)) continue;
        keepBest(all, { hit, score: (score + others.reduce<number>((sum, other) => sum + (other ?? 0), 0)) / words.length });
      }
    }
    return all;
  }

  /** Pages for a slot: its own words, side by side or apart; phrases of the same meaning when those find few. */
  async slot({ words, meant, others }: Slot, unfinished: boolean): Promise<Found> {
    const found = await this.apart(words, meant, unfinished);
    let whole = found.size;
    if (words.length > 1) {
      const together = asItsWords(await this.together(words, meant), [found]);
      for (const scored of found.values()) scored.score *= SCATTERED;
      for (const scored of together.values()) keepBest(found, scored);
      whole = together.size;
    }
    if (whole >= PLENTY) return found;
    const most = found.size >= PLENTY ? FEW_SYNONYMS : MOST_SYNONYMS;
    for (const same of await Promise.all(others.slice(0, most).map((other) => this.together(other)))) {
      for (const { hit, score } of same.values()) keepBest(found, { hit, score: SYNONYM * score });
    }
    return found;
  }
}

/** The slots that tell most, in their order; what no text has tells nothing. */
function rarest(slots: readonly Slot[], vocabulary: Vocabulary | undefined): Slot[] {
  if (slots.length <= MOST_SLOTS) return [...slots];
  const rank = ({ words }: Slot) => Math.max(...words.map(({ folded }) => (vocabulary?.hasFolded(folded) ? vocabulary.rank(folded) : -1)));
  const kept = new Set(slots.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_SLOTS));
  return slots.filter((slot) => kept.has(slot));
}

export interface FullText {
  /** Best first, scores 0 … 1. */
  hits: Hit[];
  /** What a slot of the query weighs: more when few texts hold it. */
  rarity: (slot: Slot) => number;
}

/**
 * Pages whose text answers `slots`, best first, scores 0 … 1. Each slot is asked for by itself and rare ones weigh more: the engine
 * alone wants every word, and a whole question then finds nothing. Two syllables side by side are most often one word of Vietnamese,
 * so a pair weighs too, by its own rarity. A page that holds no more than half of the words is no answer, and its text is not worth a
 * fetch. Same query, same texts, same order.
 */
export async function fullText(engine: Engine, slots: readonly Slot[], known: Known): Promise<FullText> {
  const meant = slots.filter(({ stop }) => !stop);
  const all = meant.length > 0 ? meant : slots;
  const wanted = rarest(all, known.vocabulary);
  const asker = new Asker(engine, known);
  const found = await Promise.all(wanted.map((slot) => asker.slot(slot, slot === slots.at(-1))));
  const pairs = await Promise.all(wanted.flatMap(({ words }, at) => {
    const next = wanted[at + 1];
    return words.length === 1 && next?.words.length === 1 ? [asker.together([...words, ...next.words]).then((pair) => asItsWords(pair, [found[at], found[at + 1]]))] : [];
  }));
  const rarity = ({ size }: Found) => Math.log(1 + Math.max(known.pages, 1) / (1 + size));
  const weighed = [...found.map((list) => ({ list, weight: rarity(list) })), ...pairs.filter(({ size }) => size > 0).map((list) => ({ list, weight: PAIR * rarity(list) }))];
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scores: Found = new Map();
  for (const { list, weight } of weighed) {
    for (const { hit, score } of list.values()) scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + (score * weight) / total });
  }
  const size = (which: readonly Slot[]) => which.reduce((sum, { words }) => sum + words.length, 0);
  const holdsEnough = ({ id }: Hit) => known.spoken || size(wanted.filter((_, at) => found[at]?.has(id))) * 2 > size(wanted);
  const hits = [...scores.values()].filter(({ hit }) => holdsEnough(hit)).map(({ hit, score }) => ({ ...hit, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const weights = new Map(wanted.map((slot, at) => [slot, rarity(found[at] ?? new Map())]));
  // What was not asked for is common.
  const least = Math.min(...weights.values());
  return { hits, rarity: (slot) => weights.get(slot) ?? least };
}
