import { describe, expect, test } from 'vitest';
import { isFile, isPage, leavesOut } from '../../../../src/build/usb/selection.ts';
import type { TitleRecord } from '../../../../src/search/title-list.ts';

const record = (kind: TitleRecord['kind'], id: string, topic?: string): TitleRecord => ({ kind, address: kind === 'trang' ? `/${id}/` : `/${kind}/${id}/`, title: id, ...(topic !== undefined && { topic }) });
const RECORDS = [record('trang', 'can-giup-ngay'), record('bai-viet', 'boi', 'nuoc'), record('bai-viet', 'mang', 'mang'), record('bai-viet', 'so-cuu', 'mang'), record('trac-nghiem', 'do-mang', 'mang'), record('bai-giang', 'lop-boi', 'nuoc'), record('van-ban', 'luat', 'mang')];

describe('one topic', () => {
  const leaves = leavesOut({ topic: 'nuoc', materials: true }, RECORDS, new Set(['/bai-viet/so-cuu/']));

  test.each([
    '/', '/can-giup-ngay/', '/bai-viet/boi/', '/bai-giang/lop-boi/', '/tai-lieu/', '/chu-de/', '/chu-de/nuoc/', '/chu-de/nuoc/2/', '/van-ban/luat/', '/icon.svg', '/tai-lieu/tep/bai-giang/lop-boi/a.pdf', '/tai-lieu/tep/chu-de/nuoc/a.zip', '/tai-lieu/tep/chung/the/a.pdf',
    // First aid is for every reader.
    '/bai-viet/so-cuu/',
  ])('keeps %s', (pathname) => {
    expect(leaves(pathname)).toBe(false);
  });

  test.each(['/bai-viet/mang/', '/trac-nghiem/do-mang/', '/trac-nghiem/do-mang/lop/', '/chu-de/mang/', '/chu-de/mang/2/', '/tai-lieu/tep/trac-nghiem/do-mang/a.pdf', '/tai-lieu/tep/chu-de/mang/a.zip'])('leaves out %s', (pathname) => {
    expect(leaves(pathname)).toBe(true);
  });
});

test('the newsroom stays on the network, whatever is wanted', () => {
  expect(leavesOut({ materials: true }, RECORDS, new Set())('/quan-tri/')).toBe(true);
});

test('without materials the files go and their pages stay', () => {
  const leaves = leavesOut({ materials: false }, RECORDS, new Set());
  expect(leaves('/tai-lieu/tep/bai-giang/lop-boi/a.pdf')).toBe(true);
  expect(['/tai-lieu/tep/bai-giang/lop-boi/a-pdf.webp', '/tai-lieu/', '/bai-giang/lop-boi/', '/bai-viet/mang/', '/lich.ics'].filter(leaves)).toEqual([]);
});

test('what needs a server is neither a page nor a file of the edition', () => {
  expect(['/404.html', '/ngoai-tuyen/'].filter(isPage)).toEqual([]);
  expect(['/sw.js', '/_headers', '/rss.xml', '/manifest.webmanifest', '/pagefind/pagefind.js', '/tim/muc.json', '/quan-tri/index.html', '/sitemap-0.xml', '/anh/teal/a.png'].filter(isFile)).toEqual([]);
  expect(['/icon.svg', '/lich.ics', '/_astro/fonts/a.woff2', '/tai-lieu/tep/chung/the/a.pdf'].filter(isFile)).toHaveLength(4);
});
