import { describe, expect, test } from 'vitest';
import { usbFile, usbWay } from '../../../src/offline/usb-edition.ts';

test.each([
  ['/', 'mo-trang.html'],
  ['/can-giup-ngay/', 'trang/can-giup-ngay/index.html'],
  ['/trac-nghiem/ba-lo/lop/', 'trang/trac-nghiem/ba-lo/lop/index.html'],
  ['/icon.svg', 'trang/icon.svg'],
])('%s lies in %s', (address, file) => {
  expect(usbFile(address)).toBe(file);
});

describe('the way from a file to another', () => {
  const FILES = ['mo-trang.html', 'trang/icon.svg', 'trang/lich/index.html', 'trang/bai-viet/a/index.html', 'trang/bai-viet/b/index.html', 'trang/trac-nghiem/ba-lo/lop/index.html'];

  test.each(FILES.flatMap((from) => FILES.map((to) => ({ from, to }))))('from $from leads to $to, as a browser follows it', ({ from, to }) => {
    const root = 'file:///E:/mot%20thu%20muc/';
    expect(new URL(usbWay(from, to), root + from).href).toBe(root + to);
    expect(usbWay(from, to)).not.toMatch(/^\/|^\.\/|:/);
  });
});
