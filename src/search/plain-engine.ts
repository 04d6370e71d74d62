import { splitAsked } from './asked-lines.ts';
import type { Engine, Hit, Page } from './engine.ts';
import { type IndexedText, PlainIndex, type PlainText } from './plain-index.ts';
import { keysOf } from './plain-words.ts';

/** Measures of BM25 as Pagefind has them: how soon more of a word counts no more, and how much a long page is held back. */
const ENOUGH = 1.4;
const LENGTH = 0.75;
/** What a word of the title is worth, in occurrences: Pagefind gives a first heading as much. */
const IN_TITLE = 7;

const rareness = (holding: number, all: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** Where the words stand side by side, in their order: the place of the first. */
function placesOf({ words }: IndexedText, wanted: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(wanted[0] ?? -1); at >= 0; at = words.indexOf(wanted[0] ?? -1, at + 1)) {
    if (wanted.every((word, offset) => word === words[at + offset])) found.push(at);
  }
  return found;
}

/**
 * Full-text engine without files to fetch and without a worker, for pages opened from a folder: every text is in memory. It answers as
 * Pagefind does: every word is wanted, a phrase in quotation marks side by side.
 */
export function plainEngine(texts: readonly PlainText[]): Engine {
  const index = new PlainIndex(texts);
  const all = index.texts.length;

  /** How often each text holds each of the words; only texts that hold all of them. */
  function countsOf(wanted: readonly number[], asPhrase: boolean): { text: IndexedText; counts: number[] }[] {
    const lists = wanted.map((word) => index.holding(word));
    const [first, ...others] = lists.toSorted((a, b) => a.size - b.size);
    const holding = [...(first?.keys() ?? [])].filter((text) => others.every((list) => list.has(text)));
    const counted = holding.map((text) => ({ text, counts: asPhrase ? [placesOf(text, wanted).length] : lists.map((list) => list.get(text) ?? 0) }));
    return asPhrase ? counted.filter(({ counts: [count] }) => count !== 0) : counted;
  }

  return {
    search: async (query) => {
      const asPhrase = query.startsWith('"');
      const wanted = keysOf(query).map((key) => index.find(key));
      const found = countsOf(wanted, asPhrase);
      const rare = asPhrase ? [rareness(found.length, all)] : wanted.map((word) => rareness(index.holding(word).size, all));
      const titled = (text: IndexedText, word: number) => (text.title.has(word) ? IN_TITLE : 0);
      const hits = found.map(({ text, counts }): Hit => {
        const held = ENOUGH * (1 - LENGTH + (LENGTH * text.words.length) / index.usualLength);
        const bonus = asPhrase ? [Math.min(...wanted.map((word) => titled(text, word)))] : wanted.map((word) => titled(text, word));
        const score = counts.reduce((sum, count, at) => {
          const worth = count + (bonus[at] ?? 0);
          return sum + ((rare[at] ?? 0) * worth * (ENOUGH + 1)) / (worth + held);
        }, 0);
        return { id: text.text.address, query, score, load: async () => pageOf(text.text) };
      });
      const top = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
      return hits.map((hit) => ({ ...hit, score: hit.score / top })).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
    },
  };
}

function pageOf({ address, title, content }: PlainText): Page {
  const { text, asked } = splitAsked(content);
  return { address, title, content: text, asked };
}
