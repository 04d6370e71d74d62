import { expect, test } from 'vitest';
import { placesIn, TextPlaces } from '../../../src/search/text-places.ts';
import { wordsOf } from '../../../src/search/word.ts';

const TEXT = 'Bé rơi xuống ao. Áo của bé ướt, bé lạnh.';

test('a phrase is found where its words stand side by side, the more alike the better', () => {
  const text = new TextPlaces(TEXT);
  expect(text.of(wordsOf('bé'))).toEqual([{ at: 0, same: 1 }, { at: 6, same: 1 }, { at: 8, same: 1 }]);
  expect(text.of(wordsOf('xuống ao')).map(({ at }) => at)).toEqual([2]);
  expect(text.of(wordsOf('ao xuống'))).toEqual([]);
  const [pond, shirt] = text.of(wordsOf('ao'));
  expect(pond).toEqual({ at: 3, same: 1 });
  expect(shirt?.at).toBe(4);
  expect(shirt?.same).toBeLessThan(1);
  expect(text.of([])).toEqual([]);
});

test('each word is known as it is written, and where', () => {
  const text = new TextPlaces(`— ${TEXT}`.normalize('NFD'));
  expect(text.writtenAt(0)).toEqual({ text: 'Bé', start: 2 });
  expect(text.writtenAt(4)).toEqual({ text: 'Áo', start: text.text.indexOf('Áo') });
  expect(text.writtenAt(10)).toEqual({ text: '', start: text.text.length });
});

test('a text read a moment ago is not read again, and of many the oldest are let go', () => {
  const first = placesIn(TEXT);
  expect(placesIn(TEXT)).toBe(first);
  for (let other = 0; other < 400; other += 1) placesIn(`Trang ${other}`);
  expect(placesIn(TEXT)).not.toBe(first);
});
