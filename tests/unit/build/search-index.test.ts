import { describe, expect, test } from 'vitest';
import { askedLines } from '../../../src/build/asked-lines.ts';
import { withAsked } from '../../../src/build/search-index.ts';
import { searchPlaces } from '../../../src/build/search-places.ts';
import { fileText, foundationFiles, writeTree } from '../../helpers/content-tree.ts';
import { exampleEntry } from '../../helpers/examples.ts';

describe('the index reads how readers ask', () => {
  test('behind the text of the page, as text', () => {
    const html = withAsked('<html><body><main data-pagefind-body>Chữ</main></body></html>', ['a < b & c']);
    expect(html).toMatch(/^<html><body><main data-pagefind-body>Chữ<\/main><p data-pagefind-body data-pagefind-weight="\d+">.*<\/p><\/body><\/html>$/u);
    expect(html).toContain('a &lt; b &amp; c');
  });

  test('of each kind of page that has such lines or a neutral name, by its address', async () => {
    const files = (['articles', 'lessons', 'quizzes', 'tools'] as const).map((collection) => exampleEntry(collection, { id: 'vi-du', data: { asked: [`hỏi ${collection}`] } }));
    const silent = exampleEntry('quizzes', { id: 'khac' });
    const neutral = exampleEntry('articles', { id: 'kin', data: { asked: undefined, neutralTitle: 'Tên kín' } });
    const root = await writeTree({ ...foundationFiles(), ...Object.fromEntries([...files, silent, neutral].map((entry) => [entry.file, fileText(entry)])) });
    expect(Object.fromEntries(await askedLines(root))).toEqual({
      '/bai-viet/vi-du/': ['hỏi articles'], '/bai-giang/vi-du/': ['hỏi lessons'], '/trac-nghiem/vi-du/': ['hỏi quizzes'], '/cong-cu/vi-du/': ['hỏi tools'],
      '/bai-viet/kin/': ['Tên kín'],
    });
  });
});

test('words of the glossary, rights and figures are found at their place in the page', async () => {
  const entries = (['glossary', 'rights', 'figures'] as const).map((collection) => exampleEntry(collection, { id: 'vi-du' }));
  const places = await searchPlaces(await writeTree({ ...foundationFiles(), ...Object.fromEntries(entries.map((entry) => [entry.file, fileText(entry)])) }));
  expect(places.map(({ address, title }) => [address.replace(/\d+$/, 'N'), title])).toEqual([
    ['/tu-de-hieu/#vi-du', `“${String(entries[0]?.data.term)}” là gì`], ['/so-lieu/#vi-du', entries[2]?.data.title], ['/quyen-cua-em/#dieu-N', expect.stringMatching(/^Điều \d+: /) as unknown],
  ]);
  for (const { content } of places) expect(content.length).toBeGreaterThan(20);
});
