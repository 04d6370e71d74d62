import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { vi } from '../../../cms/locale/vi.ts';

interface Phrases { [key: string]: string | Phrases }

// The package's own entry wants a window.
const file = createRequire(import.meta.url).resolve('decap-cms-locales/dist/esm/en/index.js');
const { default: en } = (await import(pathToFileURL(file).href)) as { default: Phrases };

const flat = (phrases: Phrases, path: string[] = []): [string, string][] =>
  Object.entries(phrases).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[[...path, key].join('.'), value]] : flat(value, [...path, key])));

const english = new Map(flat(en));
const vietnamese = new Map(flat(vi));

/** Names of products and keys, which stay as they are. */
const SAME = new Set(['Netlify', 'Identity', 'Azure', 'Bitbucket', 'GitHub', 'GitLab', 'Gitea', 'Forgejo', 'Ctrl', 'Enter']);

const words = (text: string) => text.replace(/%\{\w+\}/g, ' ').match(/[A-Za-z]{3,}/g) ?? [];
const englishWords = new Set([...english.values()].flatMap(words).map((word) => word.toLowerCase()));

describe('the CMS speaks Vietnamese', () => {
  test('every phrase of Decap has ours, and none of ours is left over', () => {
    expect([...vietnamese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });
  test('no phrase is left in English', () => {
    const left = [...vietnamese].filter(([, text]) => words(text).some((word) => !SAME.has(word) && englishWords.has(word.toLowerCase())));
    expect(left).toEqual([]);
  });
  test('a phrase uses only the blanks that Decap fills', () => {
    const blanks = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name);
    for (const [key, text] of vietnamese) expect(blanks(english.get(key) ?? ''), key).toEqual(expect.arrayContaining(blanks(text)));
  });
  test('the newsroom has its own words', () => {
    const { draft, inReview, ready, publish, unpublish } = vi.editor.editorToolbar;
    expect([draft, inReview, ready, publish, unpublish]).toEqual(['Bản nháp', 'Chờ duyệt', 'Đã duyệt', 'Xuất bản', 'Gỡ bài']);
  });
  test('all is NFC', () => {
    expect([...vietnamese.values()].filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
