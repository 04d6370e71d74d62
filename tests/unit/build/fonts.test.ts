import { expect, test } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { vietnameseCharacters } from '../../../src/build/fonts.ts';
import { AGE_NAMES, DOORS, VI } from '../../../src/ui/vi.ts';
import { vietnameseSyllables } from '../../helpers/vietnamese.ts';

const subset = new Set(vietnameseCharacters());
const missing = (text: string) => [...new Set(text.normalize('NFC'))].filter((character) => !subset.has(character) && character !== '\n');

test('the font holds every letter of every Vietnamese syllable, small and capital', () => {
  expect(missing([...vietnameseSyllables()].map(({ written }) => written + written.toUpperCase()).join(''))).toEqual([]);
});

test('the font holds every character of the content', async () => {
  const { entries } = await readContent(process.cwd());
  expect(entries.length).toBeGreaterThan(100);
  const offenders = entries.flatMap(({ file, data, body }) => {
    const characters = missing(JSON.stringify(data) + body);
    return characters.length > 0 ? [`${file}: ${characters.join(' ')}`] : [];
  });
  expect(offenders).toEqual([]);
});

test('the font holds every character of the interface', () => {
  expect(missing(JSON.stringify([VI, DOORS, AGE_NAMES], (_, value: unknown) => (typeof value === 'function' ? String(value) : value)))).toEqual([]);
});

test('the font holds nothing that Vietnamese does not need, so that it stays small', () => {
  expect(subset.size).toBeLessThan(260);
  expect([...'жßñ漢😀'].filter((character) => subset.has(character))).toEqual([]);
});
