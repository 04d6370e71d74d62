import { wholeSentencesIn } from '../../text/sentences.ts';
import { syllables } from '../../text/syllables.ts';
import { say, UNSPEAKABLE } from './say.ts';

/** Loudspeakers read slowly: about 150 syllables a minute (needs.md §3). */
export const SYLLABLES_A_MINUTE = 150;

/** A sentence that is heard once, outdoors, has at most so many syllables (needs.md §3). */
export const LONGEST_SENTENCE = 20;

/** The slots a loudspeaker programme has, in seconds. */
export const SLOTS = [60, 90, 180] as const;
export type Slot = (typeof SLOTS)[number];

export interface ScriptText {
  /** Said first, in every slot. */
  opening: string[];
  /** The most important first; a slot takes as many as fit. */
  body: string[];
  /** Said before the body is repeated, when there is time left. */
  again: string;
  /** Said last, in every slot: the help line. */
  closing: string[];
}

export interface Script {
  slot: Slot;
  sentences: string[];
  syllables: number;
  /** What it takes at `SYLLABLES_A_MINUTE`. */
  seconds: number;
}

const lengthOf = (sentences: readonly string[]) => syllables(sentences.join(' ')).length;

/** A sentence that starts with a number starts with a capital once the number is a word; until then this sign stands before it. */
const CAPITAL = '\u{E000}';
const NUMBER_FIRST = /(^|[.!?…][”"’)]*\s+)(?=\d)/g;
const spoken = (paragraph: string): string => say(paragraph.replace(NUMBER_FIRST, `$1${CAPITAL}`)).replace(/\u{E000}(.?)/gu, (_, letter: string) => letter.toUpperCase());

/** Text → sentences that can be read out; those that are too long or cannot be said, and pieces of a list, are left out. */
export const speakable = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .flatMap((paragraph) => wholeSentencesIn(spoken(paragraph)))
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence.replace(/[,–-]$/, '')}.`))
    .filter((sentence) => syllables(sentence).length <= LONGEST_SENTENCE && syllables(sentence).length >= 3 && /^\p{Lu}/u.test(sentence) && !UNSPEAKABLE.test(sentence));

/** "Bà con nhớ ba việc." promises what follows, so it is never the last one heard. */
const ANNOUNCES = /(?:hai|ba|bốn|năm|sáu) (?:việc|điều|bước|câu|cách|ý)(?!\p{L})/u;

/** The sentences from the front that fit into `room` syllables. */
function fitting(sentences: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let left = room;
  for (const sentence of sentences) {
    const length = syllables(sentence).length;
    if (length > left) break;
    left -= length;
    taken.push(sentence);
  }
  while (taken.length < sentences.length && ANNOUNCES.test(taken.at(-1) ?? '')) taken.pop();
  return taken;
}

/**
 * A script for one slot: opening, as much of the body as fits, the start of the body again when a tenth of the time is left,
 * closing. Throws when a fixed sentence cannot be said, or when not even two sentences of the body fit.
 */
export function scriptFor(slot: Slot, { opening, body, again, closing }: ScriptText): Script {
  for (const sentence of [...opening, ...closing, again]) {
    if (UNSPEAKABLE.test(sentence) || syllables(sentence).length > LONGEST_SENTENCE) throw new Error(`Bài phát thanh: câu "${sentence}" không đọc được qua loa – viết chữ thay số, nhiều nhất ${LONGEST_SENTENCE} tiếng.`);
  }
  const room = Math.floor((slot / 60) * SYLLABLES_A_MINUTE) - lengthOf([...opening, ...closing]);
  const first = fitting(body, room);
  if (first.length < 2) throw new Error(`Bài phát thanh ${slot} giây: không đủ hai câu đọc được qua loa – viết câu ngắn hơn (nhiều nhất ${LONGEST_SENTENCE} tiếng).`);
  const left = room - lengthOf(first) - lengthOf([again]);
  const repeated = first.length === body.length ? fitting(body, left) : [];
  const sentences = [...opening, ...first, ...(repeated.length > 1 ? [again, ...repeated] : []), ...closing];
  const count = lengthOf(sentences);
  return { slot, sentences, syllables: count, seconds: Math.round((count / SYLLABLES_A_MINUTE) * 60) };
}
