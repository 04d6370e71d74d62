import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readSchema, type Field } from '../../../cms/derive/read-zod.ts';
import { fieldsOf, toCollection, wordsOf } from '../../../cms/derive/to-collection.ts';
import { toDecapFields } from '../../../cms/derive/to-decap.ts';
import type { CollectionUi } from '../../../cms/collections/define.ts';
import { COLLECTION_UI } from '../../../cms/collections/index.ts';
import type { FieldsUi, FieldUi } from '../../../cms/field-ui.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/schemas/collections.ts';
import type { glossaryWord } from '../../../src/schemas/glossary.ts';

interface Pair { path: string; field: Field; ui: FieldUi | undefined }

/** Every field of a schema, at any depth, beside what the CMS says about it. */
function pairs(fields: Readonly<Record<string, Field>>, ui: Readonly<Record<string, FieldUi>>, path: string): Pair[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const words = ui[name];
    const group = field.kind === 'list' ? field.element : field;
    const here = { path: `${path}.${name}`, field, ui: words };
    if (group.kind === 'variants') {
      return [here, ...Object.entries(group.variants).flatMap(([kind, own]) => pairs(own, words?.types?.[kind]?.fields ?? {}, `${here.path}.${kind}`))];
    }
    return group.kind === 'group' ? [here, ...pairs(group.fields, words?.fields ?? {}, here.path)] : [here];
  });
}

const fieldNames = (ui: Readonly<Record<string, FieldUi>>, path: string): string[] =>
  Object.entries(ui).flatMap(([name, { fields, types }]) => [
    `${path}.${name}`, ...fieldNames(fields ?? {}, `${path}.${name}`),
    ...Object.entries(types ?? {}).flatMap(([kind, own]) => fieldNames(own.fields, `${path}.${name}.${kind}`)),
  ]);

describe.each(COLLECTION_NAMES)('%s', (name) => {
  const all = pairs(readSchema(COLLECTIONS[name].schema, name), wordsOf(name).fields, name);

  test('speaks of every field of the schema and of no other', () => {
    expect(all.map(({ path }) => path).toSorted()).toEqual(fieldNames(wordsOf(name).fields, name).toSorted());
  });
  test('gives every field a label and a hint with an example', () => {
    const poor = all.filter(({ ui }) => !ui?.label || !/ví dụ|ghi năm trước/i.test(ui.hint)).map(({ path }) => path);
    expect(poor).toEqual([]);
  });
  test('labels every value of every choice, and no other', () => {
    for (const { path, field, ui } of all) {
      const chosen = field.kind === 'list' ? field.element : field;
      if (chosen.kind !== 'choice') continue;
      expect(Object.keys(ui?.options ?? {}).toSorted(), path).toEqual([...chosen.values].toSorted());
    }
  });
  test('becomes a collection of Decap', () => {
    expect(toCollection(name)).toMatchObject({ name, label: wordsOf(name).label });
    expect(fieldsOf(name).length).toBeGreaterThan(2);
  });
});

test('the sidebar shows every collection once', () => {
  expect(Object.keys(COLLECTION_UI).toSorted()).toEqual([...COLLECTION_NAMES].toSorted());
});

describe('the type of the words follows the schema', () => {
  type Words = FieldsUi<z.output<typeof glossaryWord>>;
  const words = { label: 'Từ', hint: 'Ví dụ: dụ dỗ.' };
  test('a forgotten field is a type error', () => {
    // @ts-expect-error `plain` is missing
    const forgotten: Words = { term: words, useInstead: words };
    expect(() => toDecapFields(readSchema(COLLECTIONS.glossary.schema, 'glossary'), forgotten, { path: 'glossary', loose: false })).toThrow('says nothing about plain');
  });
  test('a stale field is a type error', () => {
    // @ts-expect-error `old` is not in the schema
    const stale: Words = { term: words, plain: words, useInstead: words, old: words };
    expect(() => toDecapFields(readSchema(COLLECTIONS.glossary.schema, 'glossary'), stale, { path: 'glossary', loose: false })).toThrow('"glossary.old" is not in the schema');
  });
  test('a value without a label is a type error', () => {
    // @ts-expect-error the label of `mo-hinh` is missing
    const kind: CollectionUi<'news'>['fields']['kind'] = { ...words, options: { 'thong-bao': 'Thông báo', 'hoat-dong': 'Hoạt động' } };
    expect(kind.label).toBe('Từ');
  });
});

describe('what Zod says is what the form asks for', () => {
  const field = (name: 'articles' | 'lessons' | 'quizzes' | 'campaigns', key: string) => fieldsOf(name).find((candidate) => candidate.name === key) as unknown as Record<string, unknown>;
  test('limits of lists and required fields', () => {
    expect(field('articles', 'keyPoints')).toMatchObject({ widget: 'lc-lines', min: 2, max: 5, longest: 160, required: true });
    expect(field('articles', 'ageBand')).toMatchObject({ widget: 'select', required: false });
  });
  test('a day stays a day in the file', () => {
    expect(field('articles', 'reviewBy')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  });
  test('a reference is chosen by name and stored by file name', () => {
    expect(field('articles', 'topic')).toMatchObject({ widget: 'relation', collection: 'topics', value_field: '{{slug}}', display_fields: ['name'] });
    expect(field('articles', 'contacts')).toMatchObject({ multiple: true, default: ['111'], required: false });
  });
  test('grades are chosen, not typed', () => {
    expect(field('lessons', 'grades')).toMatchObject({ widget: 'select', multiple: true, min: 1 });
    expect((field('lessons', 'grades').options as unknown[])[3]).toEqual({ value: 4, label: 'Lớp 4' });
  });
  test('inside a group that may be left out nothing is required', () => {
    const required = (field('campaigns', 'yearly').fields as { required: boolean }[]).map((inner) => inner.required);
    expect(required).toEqual([false, false]);
  });
  test('a limit of the schema is told to the field that counts', () => {
    expect(field('articles', 'title')).toMatchObject({ widget: 'string', longest: 90 });
    expect(field('articles', 'summary')).toMatchObject({ widget: 'text', longest: 200 });
  });
  test('the text of an entry is a plain box with tools', () => {
    expect(field('articles', 'body')).toMatchObject({ widget: 'lc-body', templates: 'articles', required: true });
    expect(field('quizzes', 'body')).toBeUndefined();
  });
});

test('the texts of a quiz count the syllables of their sentences, as the rule does; addresses, sources and other collections count characters', () => {
  const marked = (fields: readonly object[], path = ''): string[] => (fields as { name: string; sentences?: true; fields?: object[]; types?: object[] }[]).flatMap(({ name, sentences, fields: inner = [], types = [] }) => [
    ...(sentences ? [`${path}${name}`] : []), ...marked([...inner, ...types], `${path}${name}.`),
  ]);
  const found = marked(fieldsOf('quizzes'));
  expect(found).toEqual(expect.arrayContaining(['title', 'summary', 'ending', 'questions.mot-lua-chon.prompt', 'questions.mot-lua-chon.choices.reason', 'questions.man-hinh-chat.chat.messages.text']));
  expect(found.filter((path) => /^(?:sources|nextStep|exceptions)|\.(?:alt|picture|to|id)$/.test(path))).toEqual([]);
  expect(marked(fieldsOf('articles'))).toEqual([]);
});
