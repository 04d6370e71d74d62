import { expect, test } from 'vitest';
import { askedBy } from '../../../tools/usb/options.ts';

test('without words everything is wanted, in the folder usb', () => {
  expect(askedBy([])).toEqual({ materials: true, out: 'usb' });
});

test('a topic, no materials, a folder and a finished build can be asked for', () => {
  expect(askedBy(['--topic', 'nuoc', '--no-materials', '--out', '/tmp/a', '--dist', 'dist'])).toEqual({ topic: 'nuoc', materials: false, out: '/tmp/a', dist: 'dist' });
});

test('words that mean nothing are named, with what to write', () => {
  expect(() => askedBy(['--chu-de', 'nuoc'])).toThrow('Không hiểu "--chu-de nuoc". Viết: npm run usb -- [--topic <mã chủ đề>] [--no-materials] [--out <thư mục>] [--dist <bản dựng có sẵn>]');
});
