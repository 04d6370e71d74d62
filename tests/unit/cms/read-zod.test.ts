import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { patternOf } from '../../../cms/derive/patterns.ts';
import { readField, readSchema } from '../../../cms/derive/read-zod.ts';
import { article } from '../../../src/schemas/article.ts';
import { lesson } from '../../../src/schemas/lesson.ts';
import { settings } from '../../../src/schemas/settings.ts';

const fields = readSchema(article, 'articles');

describe('a schema is read into plain descriptions', () => {
  test('required text with its length', () => {
    expect(fields.title).toEqual({ kind: 'text', min: 1, max: 90, required: true, nullable: false });
  });
  test('a reference, an optional choice, a day, a nullable text', () => {
    expect(fields.topic).toEqual({ kind: 'reference', collection: 'topics', required: true, nullable: false });
    expect(fields.ageBand).toEqual({ kind: 'choice', values: ['6-8', '9-11', '12-15', '16-17'], required: false, nullable: false });
    expect(fields.publishedOn).toEqual({ kind: 'day', required: true, nullable: false });
    expect(fields.reviewedBy).toMatchObject({ kind: 'text', required: false, nullable: true });
  });
  test('a default makes a field optional and is kept', () => {
    expect(fields.keepOffline).toEqual({ kind: 'boolean', required: false, nullable: false, default: false });
    expect(fields.contacts).toMatchObject({ kind: 'list', min: 1, required: false, default: ['111'], element: { kind: 'reference', collection: 'contacts' } });
  });
  test('lists carry their number of items, groups their fields', () => {
    expect(fields.keyPoints).toMatchObject({ kind: 'list', min: 2, max: 5, element: { kind: 'text', max: 160 } });
    expect(fields.sources).toMatchObject({ kind: 'list', min: 1, element: { kind: 'group', fields: { url: { format: 'url', required: false } } } });
    expect(readSchema(lesson, 'lessons').activities).toMatchObject({ element: { fields: { steps: { min: 4, max: 4 } } } });
    expect(readSchema(lesson, 'lessons').grades).toMatchObject({ element: { kind: 'number', whole: true, min: 1, max: 12 } });
  });
  test('a pattern brings its own message', () => {
    expect(readSchema(settings, 'settings').siteUrl).toMatchObject({ format: 'url', pattern: { message: 'bỏ dấu "/" ở cuối địa chỉ' } });
  });
});

test.each([
  ['a record', z.record(z.string(), z.string())],
  ['a union', z.union([z.string(), z.number()])],
  ['a date object', z.date()],
])('%s is not guessed at: reading throws and names the field', (_, schema) => {
  expect(() => readField(z.strictObject({ strange: schema }), 'articles')).toThrow(/field "articles\.strange" is a Zod/);
});

describe('one Decap pattern holds all rules of a text', () => {
  const matches = (rules: Parameters<typeof patternOf>[0], text: string) => new RegExp(patternOf(rules)?.[0] ?? '').test(text);
  test('length counts without the spaces around', () => {
    expect(matches({ max: 5 }, 'năm ă')).toBe(true);
    expect(matches({ max: 5 }, '  năm ă  ')).toBe(true);
    expect(matches({ max: 5 }, 'sáu chữ')).toBe(false);
  });
  test('shape and length are both asked for', () => {
    const rules = { max: 6, pattern: { source: '^[0-9]+$' } };
    expect(matches(rules, '123456')).toBe(true);
    expect(matches(rules, '1234567')).toBe(false);
    expect(matches(rules, '12a')).toBe(false);
  });
  test('a pattern without ^ or $ stays open on that side', () => {
    expect(matches({ pattern: { source: '[^/]$' } }, 'https://a.vn')).toBe(true);
    expect(matches({ pattern: { source: '[^/]$' } }, 'https://a.vn/')).toBe(false);
  });
  test('the message says what to do', () => {
    expect(patternOf({ max: 90 })?.[1]).toBe('viết gọn còn tối đa 90 ký tự');
    expect(patternOf({ format: 'url', pattern: { source: '^https?://' } })?.[1]).toBe('ghi địa chỉ đầy đủ, bắt đầu bằng https://');
  });
});
