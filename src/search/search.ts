import type { Audience } from '../schemas/shared/audience.ts';
import { foldedKey, tonedKey } from '../text/tones.ts';
import { syllables } from '../text/syllables.ts';
import { decodeTyping, mendSlips, mendSpaces, spelled } from './corrections.ts';
import { soundSlips } from './slips.ts';
import type { Engine, Hit, Page } from './engine.ts';
import { fullText } from './full-text.ts';
import type { Meanings, Slot } from './meanings.ts';
import type { TitleIndex, TitleMatch } from './title-index.ts';
import type { TitleRecord } from './title-list.ts';
import type { Vocabulary } from './vocabulary.ts';
import { queryWords, type Word } from './word.ts';

/** Everything a search needs, injected: tests bring their own. */
export interface Sources {
  titles: TitleIndex;
  meanings: Meanings;
  /** Fetched when a word is not in any title. */
  vocabulary: () => Promise<Vocabulary>;
  engine: () => Promise<Engine>;
}

export interface Result {
  address: string;
  title: string;
  record?: TitleRecord;
  /** Text of the page around the words found; escaped, with `<mark>`. */
  excerpt?: string;
  score: number;
}

export interface Answer {
  results: Result[];
  /** What was looked for instead, as a person would write it. */
  suggestion?: string;
  /** The help box comes first. */
  distress: boolean;
  /** Results that exist but could not be read, for example without network. */
  unreadable: number;
  /** `titles` came without any fetch; `full` is complete; `titles-only` says that the full text cannot be reached. */
  stage: 'titles' | 'full' | 'titles-only';
}

export interface Ask {
  query: string;
  /** Audience the reader has chosen, if any. */
  audience?: Audience;
  limit: number;
  signal?: AbortSignal;
}

/** A title that holds this much of the query shows that the words are right. */
const WELL_COVERED = 0.75;
const FULL_TEXT_WORTH = 0.7;
/** Guidance before news; help pages a little before all. */
const KIND_WORTH: Readonly<Record<TitleRecord['kind'], number>> = { trang: 0.2, 'bai-viet': 0.2, 'bai-giang': 0.1, 'trac-nghiem': 0.1, 'van-ban': 0, 'tin-tuc': 0 };
const AUDIENCE_WORTH = 0.25;
/** What is left of a page that holds the letters but not the tones that were typed. */
const OTHER_TONES = 0.25;
/** The kind of page the reader names: "giáo án", "luật". */
const NAMED_KIND_WORTH = 0.8;
/** A page the editors have named for what is asked. */
const BEST_WORTH = 0.45;

interface Understood {
  words: Word[];
  slots: Slot[];
  suggestion?: string;
  /** What the titles answer to `slots`. */
  matches: TitleMatch[];
  /** There when it had to be fetched; the full text uses it then. */
  vocabulary?: Vocabulary;
}

const meantWords = (slots: readonly Slot[]) => slots.filter(({ stop }) => !stop).flatMap(({ words }) => [...words]);

/** Whether the texts hold the query as it stands: every meant word, and where there are several, some two of them side by side. */
function isKnown(slots: readonly Slot[], words: readonly Word[], vocabulary: Vocabulary): boolean {
  const meant = meantWords(slots);
  if (!meant.every((word) => vocabulary.has(word))) return false;
  return meant.length < 2 || words.some((word, at) => {
    const next = words[at + 1];
    return next !== undefined && vocabulary.hasPair(word, next);
  });
}

/** Half of what was meant is in no text of the site, and nothing else is a known phrase: it is about something else. */
const isLost = (slots: readonly Slot[], vocabulary: Vocabulary) => {
  const meant = slots.filter(({ stop }) => !stop);
  if (meant.length === 0 || meant.some(({ words }) => words.length > 1)) return false;
  const lost = meantWords(slots).filter((word, at, all) => !vocabulary.hasFolded(word.folded) && !(at === all.length - 1 && vocabulary.hasPrefix(word.folded)));
  return lost.length * 2 >= meant.length;
};

/** Every word that was changed stands beside one that was not and that the texts know it beside. */
const isBetter = (before: readonly Word[], after: readonly Word[], vocabulary: Vocabulary) =>
  after.every((word, at) => {
    if (word.toned === before[at]?.toned) return true;
    const kept = (place: number) => (after[place]?.toned === before[place]?.toned ? after[place] : undefined);
    const [previous, next] = [kept(at - 1), kept(at + 1)];
    if (previous && vocabulary.hasFoldedPair(previous.folded, word.folded)) return true;
    if (next && vocabulary.hasFoldedPair(word.folded, next.folded)) return true;
    // Nothing beside it was left as it was: two slips side by side must be heard as sounds, or the word stands alone.
    return after.length === 1 || soundSlips(before[at]?.folded ?? '').has(word.folded) || before[at]?.folded === word.folded;
  });

/** Puts right what was typed; the query itself when the texts hold its exact words. */
async function understand(query: string, { titles, meanings, vocabulary }: Sources, typing: boolean): Promise<Understood> {
  const words = queryWords(query);
  const slots = meanings.slots(words);
  const asTyped = { words, slots, matches: titles.find(slots, typing) };
  if ((asTyped.matches[0]?.covered ?? 0) >= WELL_COVERED) return asTyped;
  const known = await vocabulary();
  if (isKnown(slots, words, known)) return { ...asTyped, vocabulary: known };
  const decoded = decodeTyping(words, known) ?? words;
  const spaced = mendSpaces(decoded, known) ?? decoded;
  const spacedSlots = meanings.slots(spaced);
  const mended = isKnown(spacedSlots, spaced, known) ? spaced : (mendSlips(spaced, known) ?? spaced);
  // A guess that still holds words nobody knows is no better than what was typed.
  const final = mended === spaced || isBetter(spaced, mended, known) ? mended : spaced;
  if (final === words) return { ...asTyped, vocabulary: known };
  const finalSlots = meanings.slots(final);
  return { words: final, slots: finalSlots, matches: titles.find(finalSlots, typing), suggestion: spelled(final, known), vocabulary: known };
}

/** How far a page answers: 0 not at all, 1 all that was meant, with the tones that were typed. */
function answersHow(page: Page, slots: readonly Slot[]): number {
  const words = syllables(`${page.title} ${page.content}`.toLowerCase());
  const folded = ` ${words.map(foldedKey).join(' ')} `;
  const toned = new Set(words.map(tonedKey));
  const key = (phrase: readonly Word[]) => phrase.map((word) => word.folded).join(' ');
  const has = (phrase: readonly Word[]) => {
    const [only] = phrase;
    // A word typed with its tones is there with them, or begins one that is.
    if (phrase.length === 1 && only?.marked) return toned.has(only.toned) || words.some((word) => word.startsWith(only.text));
    return folded.includes(phrase.length > 1 ? ` ${key(phrase)} ` : ` ${key(phrase)}`);
  };
  const meant = slots.filter(({ stop }) => !stop);
  const wanted = meant.length > 0 ? meant : slots;
  const held = wanted.filter(({ words: own, others }) => [own, ...others].some(has));
  // Pagefind shortens a query that matches nothing until something does (Pagefind#1246): more than half must really be there,
  // and of several words a known phrase or two side by side.
  const size = (list: readonly Slot[]) => list.reduce((sum, slot) => sum + slot.words.length, 0);
  if (size(held) * 2 <= size(wanted)) return 0;
  const together = held.length === wanted.length || held.some((slot) => slot.words.length > 1) || wanted.some(({ words: own }, at) => has([...own, ...(wanted[at + 1]?.words ?? [])]));
  if (!together) return 0;
  const marked = held.flatMap((slot) => slot.words.filter((word) => word.marked));
  const exact = marked.length === 0 ? 1 : marked.filter((word) => toned.has(word.toned)).length / marked.length;
  return (size(held) / size(wanted)) * (OTHER_TONES + (1 - OTHER_TONES) * exact);
}

/** Answers in two stages: titles at once, then the full text. Stops quietly when `signal` says so. Same query, same order. */
export async function* search(sources: Sources, { query, audience, limit, signal }: Ask): AsyncGenerator<Answer> {
  const { words, slots, matches, suggestion, vocabulary } = await understand(query, sources, true);
  const typed = queryWords(query);
  const distress = sources.meanings.isDistress(typed) || sources.meanings.isDistress(words);
  const reader = audience ?? sources.meanings.speaker(words);
  const kind = sources.meanings.kind(words);
  const best = new Set(slots.flatMap((slot) => slot.best ?? []));
  const worth = (record: TitleRecord | undefined) =>
    record
      ? KIND_WORTH[record.kind] + (reader && record.audience === reader ? AUDIENCE_WORTH : 0) + (record.kind === kind ? NAMED_KIND_WORTH : 0) + (best.has(record.address) ? BEST_WORTH : 0)
      : 0;
  if (vocabulary && isLost(slots, vocabulary)) {
    yield { results: [], distress, unreadable: 0, stage: 'full' };
    return;
  }
  const scores = new Map<string, Result>();
  for (const { record, score } of matches) {
    scores.set(record.address, { address: record.address, title: record.title, record, score: score + worth(record) });
  }
  for (const address of best) {
    const record = sources.titles.recordAt(address);
    if (record && !scores.has(address)) scores.set(address, { address, title: record.title, record, score: worth(record) });
  }
  const ranked = () => [...scores.values()].sort((a, b) => b.score - a.score || a.address.localeCompare(b.address)).slice(0, limit);
  const answer = (stage: Answer['stage'], unreadable = 0): Answer => ({ results: ranked(), ...(suggestion !== undefined && { suggestion }), distress, unreadable, stage });
  if (signal?.aborted) return;
  yield answer('titles');
  const hits = await inFullText(sources, slots);
  if (signal?.aborted) return;
  // Without network and without a stored index the titles are the whole answer.
  if (hits === null) {
    yield answer('titles-only');
    return;
  }
  const { pages, unreadable } = await load(hits, limit);
  if (signal?.aborted) return;
  for (const { page, score } of pages) {
    const how = answersHow(page, slots);
    if (how === 0) continue;
    const known = scores.get(page.address);
    const record = known?.record ?? sources.titles.recordAt(page.address);
    scores.set(page.address, {
      address: page.address,
      title: record?.title ?? page.title,
      ...(record && { record }),
      excerpt: page.excerpt,
      score: (known?.score ?? worth(record)) + FULL_TEXT_WORTH * score * how,
    });
  }
  yield answer('full', unreadable);
  // The next search may need the list of words before its titles; fetched now, it waits for nothing.
  void sources.vocabulary().catch(() => undefined);
}

/** `null` when the engine cannot be reached. */
async function inFullText(sources: Sources, slots: readonly Slot[]): Promise<Hit[] | null> {
  try {
    return await fullText(await sources.engine(), slots, sources.titles.records.length);
  } catch {
    return null;
  }
}

async function load(hits: readonly Hit[], limit: number): Promise<{ pages: { page: Page; score: number }[]; unreadable: number }> {
  const settled = await Promise.allSettled(hits.slice(0, limit).map(async (hit) => ({ page: await hit.load(), score: hit.score })));
  const pages = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { pages, unreadable: settled.length - pages.length };
}
