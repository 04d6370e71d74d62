import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../../cms/derive/read-zod.ts';
import { fieldsOf } from '../../../cms/derive/to-collection.ts';
import { RAW_KEY } from '../../../cms/format/carried.ts';
import { ENTRY_FORMATS } from '../../../cms/format/entry-file.ts';
import { beforeSave } from '../../../cms/save/before-save.ts';
import { tidy } from '../../../cms/save/tidy.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/schemas/collections.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');

const entries = COLLECTION_NAMES.flatMap((collection) =>
  readdirSync(path.join(CONTENT, collection)).sort().map((file) => ({ collection, file, raw: readFileSync(path.join(CONTENT, collection, file), 'utf8') })),
);

describe.each(entries)('content/$collection/$file', ({ collection, file, raw }) => {
  const { extension, schema } = COLLECTIONS[collection];
  const format = ENTRY_FORMATS[extension];
  const data = format.fromFile(raw);
  const order = fieldsOf(collection).map(({ name }) => name);

  test('opened and saved without an edit keeps every byte', () => {
    const outcome = beforeSave({ collection, id: path.parse(file).name, raw, data });
    expect('problems' in outcome ? outcome.problems : []).toEqual([]);
    if ('data' in outcome) expect(format.toFile(outcome.data, order)).toBe(raw);
  });

  test('with one word of its text changed differs in that word alone', () => {
    const { body } = data;
    if (typeof body !== 'string') return;
    const word = /\p{L}{3,}/u.exec(body)?.[0];
    if (word === undefined) throw new Error(`${file} has a text without a word`);
    const changed = { ...data, body: body.replace(word, 'ĐÃ-SỬA'), [RAW_KEY]: raw };
    const start = raw.length - body.length - (raw.length - raw.trimEnd().length);
    expect(format.toFile(changed, order)).toBe(raw.slice(0, start) + raw.slice(start).replace(word, 'ĐÃ-SỬA'));
  });

  test('is described in full: tidying takes nothing away', () => {
    const { body, ...fields } = data;
    expect(tidy(fields, readSchema(schema, collection))).toEqual(fields);
    expect(typeof body).toBe(extension === 'mdx' ? 'string' : 'undefined');
  });

  test('written from nothing it still says the same', () => {
    expect(format.fromFile(format.toFile({ ...data, [RAW_KEY]: '' }, order))).toEqual(data);
  });
});
