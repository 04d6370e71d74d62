import type { Root } from 'mdast';
import { beyondParser } from '../../../src/editorial/rules/parse-limits.ts';
import { sayParseError, type ParseFailure } from './parse-error.ts';
import { parseMarkdown } from './parse.ts';

/** A body with the sentences that stand in the place of what could not be read. */
export interface ReadBody {
  root: Root;
  /** By number; a paragraph that holds `placeOf(number)` alone is where it stands. */
  problems: readonly string[];
}

/** Private-use signs around a number: nobody types them, and Markdown leaves them alone. */
const MARK = /^\u{E000}(\d+)\u{E001}$/u;
const markOf = (number: number) => `\u{E000}${number}\u{E001}`;

/** Number of the problem that a text stands for. */
export const problemAt = (text: string): number | undefined => {
  const [, number] = MARK.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** More faults than this in one body are one: it is not Markdown at all. */
const MOST_PROBLEMS = 12;

const isEmpty = (line: string | undefined) => line === undefined || line.trim() === '';

/** Puts a mark in the place of the paragraph around `line` (from 1); other lines keep their numbers. False when it is one already. */
function cutOut(lines: string[], line: number, mark: string): boolean {
  let first = Math.min(Math.max(line, 1), lines.length) - 1;
  while (first > 0 && isEmpty(lines[first])) first -= 1;
  if (problemAt(lines[first] ?? '') !== undefined) return false;
  while (first > 0 && !isEmpty(lines[first - 1])) first -= 1;
  let last = first;
  while (!isEmpty(lines[last + 1])) last += 1;
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0] ?? '';
  lines.fill('', first, last + 1);
  lines[first] = indent + mark;
  return true;
}

/**
 * Reads a body that may be half written. A paragraph or block that cannot be read leaves a sentence in its place; all others are
 * there. Lines count from 1 in `body`.
 */
export function readBody(body: string): ReadBody {
  const beyond = beyondParser(body);
  if (beyond) return { root: parseMarkdown(markOf(0)), problems: [beyond.message] };
  const lines = body.split('\n');
  const problems: string[] = [];
  for (;;) {
    try {
      return { root: parseMarkdown(lines.join('\n')), problems };
    } catch (error) {
      const { line, sentence } = sayParseError(error as ParseFailure, lines);
      const placed = problems.length < MOST_PROBLEMS && cutOut(lines, line, markOf(problems.length));
      problems.push(sentence);
      if (!placed) return { root: parseMarkdown(problems.map((_, number) => markOf(number)).join('\n\n')), problems };
    }
  }
}
