import type { CmsCollection, CmsField, ViewFilter } from 'decap-cms-core';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { COLLECTION_UI } from '../collections/index.ts';
import type { FieldUi } from '../field-ui.ts';
import { BODY_KEY, SLUG_KEY } from '../format/carried.ts';
import { FORMATS } from '../format/entry-file.ts';
import { MODES } from '../previews/modes.ts';
import { BODY_WIDGET } from '../widgets/names.ts';
import { readSchema } from './read-zod.ts';
import { markSentences } from './sentences.ts';
import { toDecapFields } from './to-decap.ts';

interface Words {
  label: string;
  labelSingular: string;
  description: string;
  create: boolean;
  remove: boolean;
  body?: { label: string; hint: string; required: boolean };
  fields: Readonly<Record<string, FieldUi>>;
  /** Absent for a fixed file. */
  title?: string;
  summary?: string;
  sortable?: readonly string[];
  filters?: readonly string[];
  /** Present for a fixed file only. */
  file?: string;
}

/** The words of a collection without the types that hold them to their schema. */
export const wordsOf = (name: CollectionName): Words => COLLECTION_UI[name];

/** Decap's fields of one collection: front matter from the schema, then the text. */
export function fieldsOf(name: CollectionName): CmsField[] {
  const words = wordsOf(name);
  const fields = markSentences(name, toDecapFields(readSchema(COLLECTIONS[name].schema, name), words.fields, { path: name, loose: false }));
  if (COLLECTIONS[name].extension !== 'mdx') return fields;
  if (!words.body) throw new Error(`cms/collections: "${name}" has a text and says nothing about it`);
  // A plain box with tools, not Decap's Markdown editor: its text is never parsed and written anew, so it cannot be lost,
  // Vietnamese input methods work, and its label is read out (decap#7895, #7158, slate#5918).
  return [...fields, { name: BODY_KEY, widget: BODY_WIDGET, templates: name, ...words.body } as CmsField];
}

const filtersOf = (words: Words): ViewFilter[] =>
  (words.filters ?? []).flatMap((name) => {
    const field = words.fields[name];
    return Object.entries(field?.options ?? {}).map(([value, label]) => ({ label: `${field?.label ?? name}: ${label}`, field: name, pattern: `^${value}$` }));
  });

/** One collection of the CMS: a folder of `content/`, or a file of it that always exists. */
export function toCollection(name: CollectionName): CmsCollection {
  const words = wordsOf(name);
  const { extension } = COLLECTIONS[name];
  const shared = { name, label: words.label, label_singular: words.labelSingular, description: words.description, format: FORMATS[extension], delete: words.remove, editor: { preview: MODES[name].length > 0 } };
  if (words.file !== undefined) {
    return { ...shared, files: [{ name: words.file, label: words.label, file: `content/${name}/${words.file}.${extension}`, fields: fieldsOf(name) }] };
  }
  return {
    ...shared,
    folder: `content/${name}`,
    extension,
    create: words.create,
    ...(words.title !== undefined && { identifier_field: words.title }),
    // Made by cms/save from our own `src/text/slug.ts`: Decap's keeps "_" and breaks on NFD.
    slug: `{{fields.${SLUG_KEY}}}`,
    ...(words.summary !== undefined && { summary: words.summary }),
    sortable_fields: (words.sortable ?? []).map((field) => ({ field, label: words.fields[field]?.label ?? field })),
    ...(words.filters && { view_filters: filtersOf(words) }),
    fields: fieldsOf(name),
  };
}
