import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { errorsOf } from '../../src/editorial/report/text.ts';
import { checkSchema } from '../../src/editorial/rules/schema.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { PROJECT, REAL } from '../helpers/real-content.ts';

test('every file of content can be read', () => {
  expect(REAL.issues).toEqual([]);
});

test('nothing in content is wrong, by any rule and on any day', async () => {
  for (const day of ['2026-11-22', '2099-12-31']) expect(errorsOf(await checkContent(PROJECT, day))).toEqual([]);
});

test.each(COLLECTION_NAMES)('the collection %s is alive', (name) => {
  expect(REAL.entries.some(({ collection }) => collection === name)).toBe(true);
});

describe('every entry fits its schema:', () => {
  test.each(REAL.entries.map((entry) => [entry.file, entry] as const))('%s', (_, entry) => {
    expect(checkSchema(entry, COLLECTIONS[entry.collection as CollectionName].schema)).toEqual([]);
  });
});

test('all text of content is NFC', () => {
  const written = REAL.entries.map(({ file, data, body }) => ({ file, text: JSON.stringify(data) + body }));
  expect(written.filter(({ text }) => text !== text.normalize('NFC')).map(({ file }) => file)).toEqual([]);
});
