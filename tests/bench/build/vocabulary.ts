import { readContent } from '../../../src/build/content-files.ts';
import { type Random } from './random.ts';

/** Words of the real articles with the words that follow them there, so that generated text compresses like real text. */
export interface Vocabulary {
  /** Up to `most` characters of one sentence, with its full stop. */
  sentence: (random: Random, most?: number) => string;
  /** A phrase without closing mark, for titles and headings. */
  phrase: (random: Random, most: number) => string;
  /** Ids that generated articles cite. */
  topics: readonly string[];
  legal: readonly string[];
  glossary: readonly { id: string; term: string }[];
}

const LONGEST_SENTENCE = 160;
const SENTENCE_END = /[.?!…]$/;
/** No digits (they could look like a telephone number) and nothing Markdown or MDX reads as a sign. */
const PLAIN_WORD = /^[“]?[\p{L}]+(?:-[\p{L}]+)*[”]?[,.?!…;]?$/u;
const MARKUP = /<[^>]*>|^#+ .*$|^\s*(?:[-*]|\d+\.)\s+|[*_`]/gm;

/** Reads the vocabulary from `<root>/content`. Throws when there are too few articles to learn from. */
export async function readVocabulary(root: string): Promise<Vocabulary> {
  const { entries } = await readContent(root);
  const of = (collection: string) => entries.filter((entry) => entry.collection === collection);
  const starts: string[] = [];
  const following = new Map<string, string[]>();
  for (const { body } of of('articles')) {
    for (const line of body.replace(MARKUP, '').split('\n')) {
      let previous: string | undefined;
      for (const word of line.split(/\s+/)) {
        if (!PLAIN_WORD.test(word)) {
          previous = undefined;
          continue;
        }
        if (previous === undefined || SENTENCE_END.test(previous)) {
          if (/^\p{Lu}/u.test(word)) starts.push(word);
        } else {
          const known = following.get(previous);
          if (known) known.push(word);
          else following.set(previous, [word]);
        }
        previous = word;
      }
    }
  }
  if (starts.length < 100) throw new Error(`content/articles gave ${starts.length} sentence starts, expected 100 or more: too few articles to learn from.`);

  const words = (random: Random, most: number) => {
    const chosen = [random.pick(starts)];
    for (let length = chosen.join(' ').length; ; ) {
      const last = chosen.at(-1) ?? '';
      const next = following.get(last);
      if (SENTENCE_END.test(last) || !next) return chosen;
      const word = random.pick(next);
      length += word.length + 1;
      if (length >= most) return chosen;
      chosen.push(word);
    }
  };
  const bare = (text: string) => text.replace(/[“”]/g, '').replace(/[,;.?!…]+$/, '');
  return {
    sentence: (random, most = LONGEST_SENTENCE) => `${bare(words(random, most - 1).join(' '))}.`,
    phrase: (random, most) => {
      // One word is no title; a start that leads nowhere is tried again.
      for (let attempt = 0; attempt < 50; attempt += 1) {
        const chosen = words(random, most);
        if (chosen.length >= 3) return bare(chosen.join(' '));
      }
      throw new Error(`No phrase of three words within ${most} characters after 50 attempts.`);
    },
    topics: of('topics').map(({ id }) => id),
    legal: of('legal').map(({ id }) => id),
    glossary: of('glossary').map(({ id, data }) => ({ id, term: String(data.term).toLowerCase() })),
  };
}
