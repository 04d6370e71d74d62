import type { IndexedText } from './plain-index.ts';

/** Words of an excerpt; Pagefind is asked for as many on the site. */
const MOST_WORDS = 24;
/** Words before the first one that was found. */
const BEFORE = 4;

const WORD_HERE = /[\p{L}\p{N}]+/uy;
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

/** The words around most of those found: escaped text with `<mark>` around what was found. */
export function excerptOf({ content, starts }: IndexedText, marks: readonly number[]): string {
  const found = new Set(marks);
  const start = densest(marks, starts.length);
  let excerpt = '';
  let read = starts[start] ?? 0;
  for (let at = start; at < Math.min(start + MOST_WORDS, starts.length); at += 1) {
    const here = starts[at] ?? 0;
    WORD_HERE.lastIndex = here;
    const word = WORD_HERE.exec(content)?.[0] ?? '';
    excerpt += escape(content.slice(read, here)) + (found.has(at) ? `<mark>${escape(word)}</mark>` : escape(word));
    read = here + word.length;
  }
  return excerpt;
}
