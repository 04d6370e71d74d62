import type { Edit } from '../../blocks/write.ts';

type Range = readonly [number, number];

/** The whole lines that a selection touches. */
function linesOf(text: string, [from, to]: Range): Range {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return [start, end < 0 ? text.length : end];
}

/** Changes each line with `change`; the caret stays behind the same letter, a selection becomes the changed lines. */
function changeLines(text: string, range: Range, change: (line: string, index: number) => string): Edit {
  const [start, end] = linesOf(text, range);
  const old = text.slice(start, end);
  const put = old.split('\n').map(change).join('\n');
  const [from, to] = range;
  const caret = Math.max(start, from + put.length - old.length);
  return { start, end, put, select: from === to ? [caret, caret] : [start, start + put.length] };
}

const HEADING = /^#{1,6} +/;
const ITEM = /^(\s*)(?:[-*+]|\d+[.)]) +/;

/** Makes the line a heading, or a plain line again. */
export function heading(text: string, range: Range): Edit {
  const [start, end] = linesOf(text, range);
  const all = text.slice(start, end).split('\n').every((line) => line.startsWith('## '));
  return changeLines(text, range, (line) => (all ? line.replace(HEADING, '') : `## ${line.replace(HEADING, '')}`));
}

/** Makes the lines items of a list with bullets or numbers, or plain lines again. Empty lines between stay as they are. */
export function list(text: string, range: Range, kind: 'bullets' | 'numbers'): Edit {
  const [start, end] = linesOf(text, range);
  const lines = text.slice(start, end).split('\n');
  const only = lines.length === 1;
  const is = kind === 'bullets' ? /^\s*- / : /^\s*\d+\. /;
  const all = lines.every((line) => is.test(line) || (!only && line.trim() === ''));
  let number = 0;
  return changeLines(text, range, (line) => {
    if (line.trim() === '' && !only) return line;
    if (all) return line.replace(ITEM, '$1');
    number += 1;
    const marker = kind === 'bullets' ? '- ' : `${number}. `;
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    return indent + marker + line.replace(ITEM, '$1').trimStart();
  });
}

/** Makes the selection bold, or plain when it is bold. Spaces at its edges stay outside; without a selection the marks wait for text. */
export function bold(text: string, [from, to]: Range): Edit {
  const chosen = text.slice(from, to);
  const inner = chosen.trim();
  const start = from + chosen.indexOf(inner);
  const end = start + inner.length;
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**') {
    return { start: start - 2, end: end + 2, put: inner, select: [start - 2, end - 2] };
  }
  if (/^\*\*[\s\S]+\*\*$/.test(inner)) return { start, end, put: inner.slice(2, -2), select: [start, end - 4] };
  return { start, end, put: `**${inner}**`, select: [start + 2, start + 2 + inner.length] };
}

/** A link to a page of the site. Square brackets in its text are escaped. */
export function link(range: Range, label: string, address: string): Edit {
  const put = `[${label.trim().replace(/[[\]]/g, '\\$&')}](${address})`;
  return { start: range[0], end: range[1], put, select: [range[0] + put.length, range[0] + put.length] };
}
