import type { Block } from './find.ts';
import { encode } from './tags.ts';
import type { BlockForm } from './words.ts';

/** One replacement in a text, and what is selected after it. Offsets of `select` count in the new text. */
export interface Edit {
  start: number;
  end: number;
  put: string;
  select: readonly [number, number];
}

/** What the form holds: attribute → value, '' when left empty. */
export type Values = Readonly<Record<string, string>>;

/** Values of a block as a form opens with them. */
export const valuesOf = (block: Block): Values => Object.fromEntries((block.form ? block.attributes : []).map(({ name, value }) => [name, value]));

const attribute = (name: string, value: string) => ` ${name}="${encode(value)}"`;

const tagOf = (form: BlockForm, values: Values, end: string) =>
  `<${form.name}${form.fields.map(({ name }) => (values[name]?.trim() ? attribute(name, values[name].trim()) : '')).join('')}${end}`;

/** Puts a new block around `inside`. A flow block stands between blank lines and never cuts a line in two. */
export function insertBlock(text: string, [from, to]: readonly [number, number], form: BlockForm, values: Values, inside: string): Edit {
  const alone = form.inside === undefined;
  if (form.place === 'text') {
    const put = alone ? tagOf(form, values, ' />') : `${tagOf(form, values, '>')}${inside}</${form.name}>`;
    return { start: from, end: to, put, select: [from + put.length, from + put.length] };
  }
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  // A selection goes into the block; without one the block follows the line of the caret.
  const [start, end] = from === to || alone ? [lineEnd, lineEnd] : [lineStart, lineEnd];
  const body = from === to || alone ? inside : text.slice(start, end);
  const [open, close] = alone ? [tagOf(form, values, ' />'), ''] : [`${tagOf(form, values, '>')}\n\n`, `\n\n</${form.name}>`];
  const block = open + (alone ? '' : body) + close;
  const gap = (found: number) => '\n'.repeat(Math.max(0, 2 - found));
  const above = text.slice(0, start);
  const below = text.slice(end);
  const lead = above.trim() === '' ? '' : gap(/\n*$/.exec(above)?.[0].length ?? 0);
  const tail = below.trim() === '' ? '' : gap(/^\n*/.exec(below)?.[0].length ?? 0);
  const at = start + lead.length + (alone ? block.length : open.length);
  return { start, end, put: lead + block + tail, select: [at, alone ? at : at + body.length] };
}

/**
 * Changes the attributes of a block, and its inner text when `inside` is given; every other byte stays.
 * `undefined` when nothing differs. What is unchanged keeps its quotes and spaces; a new attribute goes behind the last one.
 */
export function changeBlock(text: string, block: Block, values: Values, inside?: string): Edit | undefined {
  if (!block.form) return undefined;
  const { tag, form, attributes, inner } = block;
  const edits: { start: number; end: number; put: string }[] = [];
  for (const { name } of form.fields) {
    const value = values[name] ?? '';
    const old = attributes.find((entry) => entry.name === name);
    if (old?.value === value || (!old && value.trim() === '')) continue;
    if (!old) {
      const at = attributes.at(-1)?.end ?? tag.start + 1 + tag.name.length;
      edits.push({ start: at, end: at, put: attribute(name, value.trim()) });
    } else if (value.trim() === '') edits.push({ start: old.start, end: old.end, put: '' });
    else edits.push({ start: old.valueStart - 1, end: old.end, put: `"${encode(value.trim())}"` });
  }
  if (inner && inside !== undefined && text.slice(inner.start, inner.end) !== inside) edits.push({ ...inner, put: inside });
  if (edits.length === 0) return undefined;
  let put = text.slice(block.start, block.end);
  // From the end, so that earlier offsets stay true; of two at one place the later one first.
  for (const edit of edits.toReversed().sort((a, b) => b.start - a.start)) put = put.slice(0, edit.start - block.start) + edit.put + put.slice(edit.end - block.start);
  return { start: block.start, end: block.end, put, select: [block.start + put.length, block.start + put.length] };
}

/** The text after an edit. */
export const applied = (text: string, { start, end, put }: Edit) => text.slice(0, start) + put + text.slice(end);
