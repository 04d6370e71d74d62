import { describe, expect, test, vi } from 'vitest';

// The element's class stands in the same file; Node has no HTMLElement to derive it from.
vi.stubGlobal('HTMLElement', Object);
const { sentencesOf } = await import('../../../src/components/listen/listen-button.ts');

const LONGEST = 200;
const letters = (text: string) => text.replace(/\s+/g, '');

describe('a text is read aloud', () => {
  test.each([
    ['Em gọi to. Em chờ! Ai nghe?', ['Em gọi to.', 'Em chờ!', 'Ai nghe?']],
    ['Nhớ: gọi 111; chờ… rồi kể.', ['Nhớ:', 'gọi 111;', 'chờ…', 'rồi kể.']],
    ['Tiêu đề\nĐoạn một\n\nĐoạn hai', ['Tiêu đề', 'Đoạn một', 'Đoạn hai']],
    ['Ngày 22.11 lúc 7.30', ['Ngày 22.11 lúc 7.30']],
    ['  ', []],
    ['', []],
  ])('sentence by sentence: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('in pieces that no engine cuts off, between words, with nothing left out', () => {
    const long = Array.from({ length: 150 }, (_, index) => `tiếng${index}`).join(' ');
    const pieces = sentencesOf(`${long}. ${long}`);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.every((piece) => piece.length <= LONGEST)).toBe(true);
    expect(pieces.join(' ')).toBe(`${long}. ${long}`);
  });

  test('to the last letter also where a word is longer than a piece', () => {
    const address = `https://x.vn/${'a'.repeat(500)}`;
    expect(letters(sentencesOf(`Xem ${address} nhé.`).join(''))).toBe(letters(`Xem ${address} nhé.`));
  });
});
