import { decodeTyping, mendSlips, mendSpaces, sameTone, spelled } from './corrections.ts';
import { standsInText } from './exact-words.ts';
import type { Slot } from './slot.ts';
import type { Sources } from './sources.ts';
import { soundSlips } from './slips.ts';
import type { TitleMatch } from './title-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isBarred, queryWords, type Word } from './word.ts';

/** A title that holds this much of the query shows that the words are right. */
const WELL_COVERED = 0.75;

/** A query put right, and what the titles say to it. */
export interface Understood {
  words: Word[];
  slots: Slot[];
  suggestion?: string;
  /** What the titles answer to `slots`. */
  matches: TitleMatch[];
  /** It speaks of something that the site does not speak of. */
  lost?: boolean;
}

const meantWords = (slots: readonly Slot[]) => slots.filter(({ stop }) => !stop).flatMap(({ words }) => [...words]);

/** Whether the texts hold the query as it stands: each meant word beside one of its neighbours, where it has some, or in a known phrase. */
function isKnown(slots: readonly Slot[], words: readonly Word[], vocabulary: Vocabulary): boolean {
  const meant = new Set(meantWords(slots.filter((slot) => slot.meant === undefined)));
  return words.every((word, at) => {
    if (!meant.has(word)) return true;
    const [previous, next] = [words[at - 1], words[at + 1]];
    const beside = meant.size < 2 || (previous !== undefined && vocabulary.hasPair(previous, word)) || (next !== undefined && vocabulary.hasPair(word, next));
    return beside && vocabulary.has(word);
  });
}

/** What a correction has left open. */
interface Doubts {
  /** Words that were put in the place of others, when for one of them at least no neighbour speaks. */
  changed: ReadonlySet<Word>;
  /** Words without such a neighbour that only have the letters of what was typed, under other tones: another word, as "bắc" is not "bác". */
  otherTones: ReadonlySet<Word>;
}

/** Half of what was meant is in no text of the site, or some of it and the rest never stands together: it is about something else. */
function isLost(slots: readonly Slot[], { changed, otherTones }: Doubts, vocabulary: Vocabulary): boolean {
  const meant = slots.filter(({ stop }) => !stop);
  if (meant.length === 0 || meant.some((slot) => slot.meant !== undefined)) return false;
  const words = meantWords(slots);
  const isHeld = (word: Word, at: number) => vocabulary.hasFolded(word.folded) || (at === words.length - 1 && vocabulary.hasPrefix(word.folded));
  const held = words.filter(isHeld);
  if (held.filter((word) => !changed.has(word)).length * 2 <= words.length) return true;
  const together = words.some((word, at) => {
    const next = words[at + 1];
    return next !== undefined && vocabulary.hasFoldedPair(word.folded, next.folded);
  });
  return held.filter((word) => !otherTones.has(word)).length < words.length && !together;
}

/** Hỏi and ngã, one tone in half of the country: no guess. */
const isHeardAlike = (typed: Word | undefined, meant: Word) => typed !== undefined && typed.letters === meant.letters && sameTone(typed, meant);

/** Words of `after` that were changed and that the texts know beside no word that was not: a guess that nothing speaks for. */
function unprovenWords(before: readonly Word[], after: readonly Word[], vocabulary: Vocabulary): Set<Word> {
  const kept = (place: number) => (after[place]?.toned === before[place]?.toned ? after[place] : undefined);
  return new Set(after.filter((word, at) => {
    if (word.toned === before[at]?.toned || isHeardAlike(before[at], word)) return false;
    const [previous, next] = [kept(at - 1), kept(at + 1)];
    return !(previous && vocabulary.hasFoldedPair(previous.folded, word.folded)) && !(next && vocabulary.hasFoldedPair(word.folded, next.folded));
  }));
}

/** Whether a guess may stand: nothing beside an unproven word was left as it was, so it must be heard as the same sound, or stand alone. */
const isBetter = (before: readonly Word[], after: readonly Word[], unproven: ReadonlySet<Word>) =>
  after.length === 1 || after.every((word, at) => {
    const typed = before[at];
    return !unproven.has(word) || (typed !== undefined && (soundSlips(typed.folded, isBarred(typed)).has(word.folded) || typed.folded === word.folded));
  });

/**
 * Who types marks means the words without marks as well: beside "nhà" and "bé" a "cho" is no "chở" or "chó". Not inside a known phrase,
 * which the words with marks speak for: "bạn danh em" is "bạn đánh em"; a small word beside only one other is itself even there.
 */
function settleMarks(words: Word[], { titles, meanings }: Pick<Sources, 'titles' | 'meanings'>): Word[] {
  if (!words.some(({ marked }) => marked)) return words;
  const phrases = meanings.slots(words).filter(({ meant, words: own }) => meant && own.length > 1 && own.some(({ marked }) => marked));
  const lengths = new Map(phrases.flatMap(({ words: own }) => own.map((word) => [word, own.length] as const)));
  const isMeant = (word: Word) => {
    const length = lengths.get(word);
    if (length === undefined) return titles.writesPlain(word) || meanings.writesPlain(word);
    return length === 2 && meanings.isSmall(word);
  };
  return words.map((word) => (!word.marked && isMeant(word) ? { ...word, marked: true } : word));
}

/** Corrects what was typed wrongly; `null` when nothing is to be corrected. */
function correct(words: readonly Word[], known: Vocabulary, { meanings, titles }: Sources): Understood | null {
  const raw = decodeTyping(words, known);
  const decoded = raw ? settleMarks(raw, { meanings, titles }) : words;
  const spaced = mendSpaces(decoded, known) ?? decoded;
  const before = meanings.slots(spaced);
  // What the table writes just so is no slip, whatever else in the query is one.
  const sure = new Set(before.filter(({ meant, words: own }) => meant && own.every(({ marked }) => marked)).flatMap(({ words: own }) => own));
  const mended = isKnown(before, spaced, known) ? spaced : (mendSlips(spaced, known, sure) ?? spaced);
  // A guess that still holds words nobody knows is no better than what was typed.
  const unproven = unprovenWords(spaced, mended, known);
  const final = mended === spaced || isBetter(spaced, mended, unproven) ? mended : spaced;
  const slots = meanings.slots(final);
  // A word that stands alone has no neighbour to speak for it.
  const doubtful = final.length > 1 ? final.filter((word) => unproven.has(word)) : [];
  const changed = doubtful.length > 0 ? final.filter((word, at) => word.toned !== spaced[at]?.toned) : [];
  const otherTones = new Set(doubtful.filter((word) => word.folded === spaced[final.indexOf(word)]?.folded));
  if (meanings.speaker(words) === undefined && isLost(slots, { changed: new Set(changed), otherTones }, known)) return { words: [...final], slots, matches: [], lost: true };
  return final === words ? null : { words: [...final], slots, matches: titles.find(slots, true), suggestion: spelled(final, known) };
}

/**
 * Puts right what was typed; the query itself when the texts hold its exact words. Where only a text can say that, what the titles
 * answer to the query as it stands comes first.
 */
export async function* understand(query: string, sources: Sources): AsyncGenerator<Understood> {
  const { titles, meanings, vocabulary, engine } = sources;
  const words = settleMarks(queryWords(query), sources);
  const slots = meanings.slots(words);
  const asTyped: Understood = { words, slots, matches: titles.find(slots, true) };
  if ((asTyped.matches[0]?.covered ?? 0) >= WELL_COVERED) return yield asTyped;
  const known = await vocabulary().catch(() => undefined);
  if (!known || isKnown(slots, words, known)) return yield asTyped;
  const corrected = correct(words, known, sources);
  if (!corrected) return yield asTyped;
  const meant = meantWords(slots);
  if (meant.length > 1 && meant.every((word) => known.has(word))) {
    if (asTyped.matches.length > 0) yield asTyped;
    const changed = words.flatMap((word, at) => (word.toned === corrected.words[at]?.toned ? [] : [at]));
    if (await standsInText(engine, words, changed)) return yield asTyped;
  }
  yield corrected;
}

/** A query that finds nothing, as it may have been heard: slips of tone and sound only. `undefined` when it says nothing else. */
export async function asHeard({ words }: Understood, { titles, meanings, vocabulary }: Sources): Promise<Understood | undefined> {
  const known = await vocabulary().catch(() => undefined);
  const mended = known && mendSlips(words, known);
  if (!known || !mended) return undefined;
  const alike = mended.every((word, at) => {
    const typed = words[at];
    return typed !== undefined && (typed.toned === word.toned || isHeardAlike(typed, word) || soundSlips(typed.folded, isBarred(typed)).has(word.folded));
  });
  if (!alike) return undefined;
  const slots = meanings.slots(mended);
  return { words: mended, slots, matches: titles.find(slots, true), suggestion: spelled(mended, known) };
}
