import { keysOf, wordKey } from './plain-words.ts';
import { placesIn, type TextPlaces } from './text-places.ts';
import { wordOf } from './word.ts';

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
function marksOf(places: TextPlaces, query: string): number[] {
  const wanted = keysOf(query);
  const holds = (at: number, key: string | undefined) => key !== undefined && wordKey(places.words[at]?.text ?? '') === key;
  const placesOf = (key: string) => places.atFolded(wordOf(key).folded).filter((at) => holds(at, key));
  if (!query.startsWith('"')) return [...new Set(wanted)].flatMap(placesOf).sort((a, b) => a - b);
  const [first = ''] = wanted;
  return placesOf(first).flatMap((at) => (wanted.every((key, offset) => holds(at + offset, key)) ? wanted.map((_, offset) => at + offset) : []));
}

/** The words of a text around most of those that the engine was asked for: escaped text with `<mark>` around what was found. */
export function excerptOf(text: string, query: string): string {
  const places = placesIn(text);
  const marks = marksOf(places, query);
  const found = new Set(marks);
  const start = densest(marks, places.words.length);
  const end = Math.min(start + MOST_WORDS, places.words.length);
  let excerpt = '';
  let read = places.writtenAt(start).start;
  for (let at = start; at < end; at += 1) {
    const word = places.writtenAt(at);
    excerpt += escape(places.text.slice(read, word.start)) + (found.has(at) ? `<mark>${escape(word.text)}</mark>` : escape(word.text));
    read = word.start + word.text.length;
  }
  return excerpt;
}
