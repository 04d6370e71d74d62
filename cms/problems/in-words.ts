import type { Issue } from '../../src/editorial/issue.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { wordsOf } from '../derive/to-collection.ts';
import type { FieldUi } from '../field-ui.ts';
import { BODY_KEY } from '../format/carried.ts';
import type { Problem } from './problem.ts';

/** Fields of the items of a list; those of all kinds when items differ, since a path does not say the kind. */
const itemFields = ({ fields, types }: FieldUi): Readonly<Record<string, FieldUi>> => fields ?? Object.assign({}, ...Object.values(types ?? {}).map((type) => type.fields)) as Readonly<Record<string, FieldUi>>;

/** "sources.0.url" → "Nguồn › nguồn 1 › Địa chỉ". Unknown parts stay as they are. */
function pathInWords(fields: Readonly<Record<string, FieldUi>>, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const ui = fields[key];
  if (!ui) return [key, ...rest];
  const [next, ...deeper] = rest;
  if (next !== undefined && /^\d+$/.test(next)) return [ui.label, `${ui.item ?? 'mục'} ${Number(next) + 1}`, ...pathInWords(itemFields(ui), deeper)];
  return [ui.label, ...pathInWords(ui.fields ?? {}, rest)];
}

/** The rules speak of a field by its path; the form calls it by its label. */
function withoutPath(message: string, path: string, label: string): string {
  const prefix = `"${path}": `;
  const rest = message.startsWith(prefix) ? message.slice(prefix.length) : message;
  return rest.replaceAll(`"${path}"`, `“${label}”`);
}

/** An issue of the build in the words of the form. */
export function inWords(collection: CollectionName, { field, line, message: found, rule }: Issue): Problem {
  const words = wordsOf(collection);
  // What a parser says in brackets is English.
  const message = rule === 'doc-duoc' && line !== undefined ? found.replace(/ \([\s\S]*\)$/, '') : found;
  if (field === undefined) {
    return line === undefined ? { label: '', message, rule } : { label: `${words.body?.label ?? 'Nội dung'}, dòng ${line}`, message, rule, line, field: BODY_KEY };
  }
  const path = field.split('.');
  const names = pathInWords(words.fields, path);
  return { label: names.join(' › '), message: withoutPath(message, field, names.at(-1) ?? field), rule, ...(path[0] !== undefined && { field: path[0] }) };
}
