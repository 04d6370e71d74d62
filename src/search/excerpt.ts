import { keysOf, WORD, wordKey } from './plain-words.ts';

/** Words of an excerpt. */
const MOST_WORDS = 24;
/** Words before the first one that was found. */
const BEFORE = 4;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** First word of the stretch that holds most of the marked ones. `marks`: places of words, in order. */
function densest(marks: readonly number[], words: number): number {
  let best = { start: 0, count: 0 };
  for (let first = 0, last = 0; first < marks.length; first += 1) {
    const start = marks[first] ?? 0;
    while ((marks[last] ?? Infinity) < start + MOST_WORDS - BEFORE) last += 1;
    if (last - first > best.count) best = { start, count: last - first };
  }
  return Math.max(0, Math.min(best.start - BEFORE, words - MOST_WORDS));
}

/** Places of the words that were asked for, in order; of a phrase in quotation marks only where they stand side by side. */
function marksOf(keys: readonly string[], query: string): number[] {
  const wanted = keysOf(query);
  if (!query.startsWith('"')) {
    const all = new Set(wanted);
    return keys.flatMap((key, at) => (all.has(key) ? [at] : []));
  }
  return keys.flatMap((_, at) => (wanted.every((key, offset) => keys[at + offset] === key) ? wanted.map((_, offset) => at + offset) : []));
}

/** The words of a text around most of those that the engine was asked for: escaped text with `<mark>` around what was found. */
export function excerptOf(text: string, query: string): string {
  const content = text.normalize('NFC');
  const words = [...content.matchAll(WORD)];
  const marks = marksOf(words.map(([word]) => wordKey(word)), query);
  const found = new Set(marks);
  const start = densest(marks, words.length);
  let excerpt = '';
  let read = words[start]?.index ?? 0;
  words.slice(start, start + MOST_WORDS).forEach(({ 0: word, index }, offset) => {
    excerpt += escape(content.slice(read, index)) + (found.has(start + offset) ? `<mark>${escape(word)}</mark>` : escape(word));
    read = index + word.length;
  });
  return excerpt;
}
