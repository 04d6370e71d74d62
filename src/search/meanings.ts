import type { Audience } from '../schemas/shared/audience.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Kind } from './title-list.ts';
import { type Word, wordsOf } from './word.ts';

/** A part of the query that is looked for as a whole: one word, or a phrase that is known, with what means the same. */
export interface Slot {
  words: readonly Word[];
  /** Other phrases of the same meaning; empty for a plain word. */
  others: readonly (readonly Word[])[];
  /** The known phrases that the words stand for, as the table spells them. */
  meant?: readonly (readonly Word[])[];
  /** Carries no topic ("tôi", "phải làm gì"). */
  stop: boolean;
  /** Pages the editors have named as the best answer. */
  best?: readonly string[];
}

/** A query word stands for a known word: tones that were typed must agree. */
export const stands = (query: Word, known: Word) => (query.marked ? query.toned === known.toned : query.folded === known.folded);

function standsAt(words: readonly Word[], start: number, phrase: readonly Word[]): boolean {
  return phrase.every((known, offset) => {
    const word = words[start + offset];
    return word !== undefined && stands(word, known);
  });
}

/**
 * The one known phrase that words without marks stand for: "duoi nuoc" is asked as "đuối nước" is, not as "dưới nước" too.
 * Only for phrases: a single syllable without marks may be many words.
 */
function onlyReading(typed: readonly Word[], meant: readonly (readonly Word[])[]): readonly Word[] | undefined {
  const [phrase, ...more] = meant;
  if (!phrase || typed.length < 2 || typed.some(({ marked }) => marked)) return undefined;
  const reading = (words: readonly Word[]) => words.map(({ toned }) => toned).join(' ');
  return reading(phrase) !== reading(typed) && more.every((other) => reading(other) === reading(phrase)) ? phrase : undefined;
}

const contains = (words: readonly Word[], phrase: readonly Word[]) => words.some((_, start) => standsAt(words, start, phrase));

/** What search knows of meaning, ready to use. Built once from `content/search/words.yml`. */
export class Meanings {
  private readonly groups: readonly { phrases: readonly (readonly Word[])[]; best: readonly string[] }[];
  private readonly kinds: readonly { kind: Kind; phrases: readonly (readonly Word[])[] }[];
  private readonly stops: readonly (readonly Word[])[];
  private readonly speakers: readonly { audience: Audience; phrases: readonly (readonly Word[])[] }[];
  private readonly distress: readonly (readonly Word[])[];
  readonly examples: readonly string[];

  constructor({ meanings, stopWords, speakers, kinds, distress, examples }: SearchWords) {
    this.groups = meanings.map(({ words, best }) => ({ phrases: words.map(wordsOf), best }));
    this.kinds = kinds.map(({ kind, words }) => ({ kind, phrases: words.map(wordsOf) }));
    this.stops = stopWords.map(wordsOf);
    this.speakers = speakers.map(({ audience, words }) => ({ audience, phrases: words.map(wordsOf) }));
    this.distress = distress.map(wordsOf);
    this.examples = examples;
  }

  /** Words of danger or of wanting to die. Says only that, never which. */
  isDistress(words: readonly Word[]): boolean {
    return this.distress.some((phrase) => contains(words, phrase));
  }

  /** Who seems to be asking, or nobody in particular. */
  speaker(words: readonly Word[]): Audience | undefined {
    return this.speakers.find(({ phrases }) => phrases.some((phrase) => contains(words, phrase)))?.audience;
  }

  /** Kind of page the reader names ("giáo án", "luật"), or none. A number of a document counts as naming the law. */
  kind(words: readonly Word[]): Kind | undefined {
    return this.kinds.find(({ phrases }) => phrases.some((phrase) => contains(words, phrase)))?.kind;
  }

  /** The query as slots: longest known phrases first, then single words; stop words are marked, never inside a phrase. */
  slots(words: readonly Word[]): Slot[] {
    const slots: Slot[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = this.phraseAt(words, at);
      const stop = phrase ? undefined : this.stopAt(words, at);
      const length = phrase?.words.length ?? stop ?? 1;
      slots.push(phrase ?? { words: words.slice(at, at + length), others: [], stop: stop !== undefined });
      at += length;
    }
    return slots;
  }

  private phraseAt(words: readonly Word[], at: number): Slot | undefined {
    let longest = 0;
    let others: (readonly Word[])[] = [];
    let best: string[] = [];
    let meant: (readonly Word[])[] = [];
    for (const group of this.groups) {
      for (const phrase of group.phrases) {
        if (phrase.length < longest || !standsAt(words, at, phrase)) continue;
        if (phrase.length > longest) [others, best, meant] = [[], [], []];
        longest = phrase.length;
        others.push(...group.phrases.filter((other) => other !== phrase));
        best.push(...group.best);
        meant.push(phrase);
      }
    }
    if (longest === 0) return undefined;
    const typed = words.slice(at, at + longest);
    const known = onlyReading(typed, meant);
    return { words: known ?? typed, others, meant, stop: false, best };
  }

  /** Words that name a kind of page say what is wanted, not what it is about. */
  private stopAt(words: readonly Word[], at: number): number | undefined {
    const kinds = this.kinds.flatMap(({ phrases }) => phrases);
    return [...kinds, ...this.stops].find((phrase) => standsAt(words, at, phrase))?.length;
  }
}
