import { Asked, phrasesOf, slotMatch } from './line-match.ts';
import type { Slot } from './slot.ts';
import { wordsOf } from './word.ts';

/**
 * Stands in the indexed text of a page before each line of `asked` (schemas/shared/asked.ts). A character for private use: no keyboard
 * types it, no text of ours holds it, and Pagefind keeps it without counting it as a word.
 */
const MARK = '\uE000';

/** The lines as they are put behind the text of their page for the index. */
export const askedText = (lines: readonly string[]): string => lines.map((line) => `${MARK} ${line}`).join(' ');

/** An indexed text as what the page shows, and how readers ask for it. */
export function splitAsked(content: string): { text: string; asked: string[] } {
  const [text = '', ...asked] = content.split(MARK);
  return { text: text.trimEnd(), asked: asked.map((line) => line.trim()).filter((line) => line !== '') };
}

/** What a line is worth that holds the query among much else, beside one that says nothing else. */
const AMONG_ELSE = 0.45;
/** The last words that are missing cost most. */
const WHOLE = 1.25;
/** What the order of the words, a line that says nothing else, and the small words add. */
const IN_ORDER = 0.2;
const FILLED = 0.3;
const SMALL_WORDS = 0.3;

/** A line of a page for another reader counts only so much, unless the query says most of what it says. */
const OF_OTHERS = 0.5;
const MOST = 0.8;

/**
 * How near the nearest of the lines comes to a query, 0 … about 1.5; `rarity` says what each slot weighs, `forOthers` that the page is
 * for another reader than the one who seems to ask.
 */
export function askedMatch(lines: readonly string[], slots: readonly Slot[], { rarity, forOthers }: { rarity: (slot: Slot) => number; forOthers: boolean }): number {
  const asked = new Asked(slots, rarity);
  const last = slots.at(-1)?.words.at(-1);
  const phrases = asked.wanted.map((slot) => phrasesOf(slot, last));
  return Math.max(0, ...lines.map((line) => {
    const words = wordsOf(line);
    const answer = asked.answer(phrases.map((each) => slotMatch(each, words)), words);
    if (!answer) return 0;
    const { covered, inOrder, filled, small } = answer;
    const near = covered ** WHOLE * (AMONG_ELSE + (1 - AMONG_ELSE) * Math.sqrt(filled)) + IN_ORDER * inOrder + FILLED * filled + SMALL_WORDS * small;
    return forOthers && filled < MOST ? near * OF_OTHERS : near;
  }));
}
