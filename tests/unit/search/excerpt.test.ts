import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const BULLIED = 'Trên mạng. Bạn bị bắt nạt trên mạng thì kể. Nạt nộ không bắt được cá.';
const LONG = `${'Bữa cơm, giấc ngủ, sân chơi. '.repeat(60)}Có nước mát.`;

test('the words around what was found are shown, and it is marked', () => {
  expect(excerptOf(BULLIED, '"bắt nạt"')).toBe('Trên mạng. Bạn bị <mark>bắt</mark> <mark>nạt</mark> trên mạng thì kể. Nạt nộ không bắt được cá');
  expect(excerptOf(LONG, 'mát')).toMatch(/^\S+ .* <mark>mát<\/mark>$/);
  expect(excerptOf(LONG, 'mát').split(' ').length).toBeLessThanOrEqual(24);
});

test('words are found whatever their marks; đ is a letter of its own', () => {
  expect(excerptOf('Dây điện. Đây nữa.', 'day')).toBe('<mark>Dây</mark> điện. Đây nữa');
  expect(excerptOf('Dây điện. Đây nữa.', 'ĐÂY')).toBe('Dây điện. <mark>Đây</mark> nữa');
});

test('what stands nowhere marks nothing: the text is shown from its beginning', () => {
  expect(excerptOf('Con bò ăn cỏ.', '"cỏ bò"')).toBe('Con bò ăn cỏ');
  expect(excerptOf('', 'cỏ')).toBe('');
});

test('a text never becomes markup', () => {
  expect(excerptOf('A. x <img src=1> & nước <b>', 'nước')).toBe('A. x &lt;img src=1&gt; &amp; <mark>nước</mark> &lt;b');
});

test('letters are counted as they are written, composed or taken apart', () => {
  expect(excerptOf('Đuối nước. Bé rơi xuống ao.'.normalize('NFD'), 'ao')).toBe('Đuối nước. Bé rơi xuống <mark>ao</mark>');
});
