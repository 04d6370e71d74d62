import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../src/editorial/rules/schema.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/schemas/collections.ts';
import { exampleEntry } from '../../helpers/examples.ts';
import { MISTAKES } from '../../helpers/mistakes.ts';

const issuesOf = (collection: (typeof COLLECTION_NAMES)[number], data = {}) =>
  checkSchema(exampleEntry(collection, { data }), COLLECTIONS[collection].schema);

describe('a small valid entry', () => {
  test.each(COLLECTION_NAMES)('of %s passes without a word', (collection) => {
    expect(issuesOf(collection)).toEqual([]);
  });

  test.each(COLLECTION_NAMES)('of %s is refused with a field nobody knows, and with a layout', (collection) => {
    expect(issuesOf(collection, { lạ: 1 }).map(({ message }) => message)).toEqual(['trường lạ "lạ" – xóa, hoặc sửa lại tên trường']);
    expect(issuesOf(collection, { layout: 'x' }).map(({ message }) => message)).toEqual(['không được có trường "layout" – nó chạy mã lạ khi dựng trang; xóa dòng đó']);
  });
});

describe('an officer reads in Vietnamese what is wrong with', () => {
  test.each(MISTAKES)('$collection: $name', ({ collection, data, messages }) => {
    const issues = issuesOf(collection, data);
    expect(issues.map(({ message }) => message)).toEqual(messages);
    expect(issues.every(({ rule, file }) => ['khung-du-lieu', 'nguon', 'loi-ta-hinh'].includes(rule) && file === exampleEntry(collection).file)).toBe(true);
  });
});

test('every collection has at least one mistake in the list', () => {
  expect(new Set(MISTAKES.map(({ collection }) => collection))).toEqual(new Set(COLLECTION_NAMES));
});
