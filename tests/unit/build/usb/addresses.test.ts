import { describe, expect, test } from 'vitest';
import { Turner, type Shelf } from '../../../../src/build/usb/addresses.ts';
import { readPage, writePage } from '../../../../src/build/usb/document.ts';

const HELD = new Set(['/', '/lich/', '/bai-viet/a/', '/bai-viet/b/', '/trac-nghiem/q/lop/', '/icon.svg', '/_astro/h-1.webp', '/_astro/h-2.webp', '/_astro/fonts/f.woff2', '/tai-lieu/tep/x/một tệp.pdf', '/bang-cuu-chuong/']);
const shelf: Shelf = { origin: 'https://trang.vn', has: (pathname) => HELD.has(pathname), leftOut: (pathname) => pathname.startsWith('/bai-viet/khac/') || pathname.endsWith('.docx') };

function turned(html: string, file = 'trang/bai-viet/a/index.html'): string {
  const page = readPage(html, file);
  new Turner(file, shelf).page(page);
  return writePage(page);
}

describe('addresses of a page', () => {
  test.each([
    ['mo-trang.html', 'trang/bai-viet/b/index.html'],
    ['trang/lich/index.html', '../bai-viet/b/index.html'],
    ['trang/bai-viet/a/index.html', '../b/index.html'],
    ['trang/trac-nghiem/q/lop/index.html', '../../../bai-viet/b/index.html'],
  ])('lead from %s, whatever its depth', (file, way) => {
    expect(turned('<a href="/bai-viet/b/">b</a>', file)).toBe(`<a href="${way}">b</a>`);
  });

  test.each([
    ['the home page', '<a href="/">x</a>', '<a href="../../../mo-trang.html">x</a>'],
    ['a place on another page', '<a href="/lich/#thang-6">x</a>', '<a href="../../lich/index.html#thang-6">x</a>'],
    ['an address with a question, which a file has not', '<a href="/lich/?nam=1#x">x</a>', '<a href="../../lich/index.html#x">x</a>'],
    ['a place on the page itself', '<a href="#noi-dung">x</a>', '<a href="#noi-dung">x</a>'],
    ['the telephone', '<a href="tel:111">x</a>', '<a href="tel:111">x</a>'],
    ['another site', '<a href="https://x.vn/">x</a>', '<a href="https://x.vn/">x</a>'],
    ['a picture in several sizes', '<img srcset="/_astro/h-1.webp 320w, /_astro/h-2.webp 640w" src="/_astro/h-1.webp">', '<img srcset="../../_astro/h-1.webp 320w, ../../_astro/h-2.webp 640w" src="../../_astro/h-1.webp">'],
    ['a font', '<style>@font-face{src:url("/_astro/fonts/f.woff2") format("woff2");font-display:optional}a{fill:url(#g)}</style>', '<style>@font-face{src:url("../../_astro/fonts/f.woff2") format("woff2");font-display:block}a{fill:url(#g)}</style>'],
    ['a picture in a style attribute', '<p style="background:url(/icon.svg)">x</p>', '<p style="background:url(../../icon.svg)">x</p>'],
    ['what an element reads', '<lc-quick-exit data-neutral="/bang-cuu-chuong/" data-key="/">x</lc-quick-exit>', '<lc-quick-exit data-neutral="../../bang-cuu-chuong/index.html" data-key="../../../mo-trang.html">x</lc-quick-exit>'],
    ['what only scripts show', '<template><a href="/lich/">x</a></template>', '<template><a href="../../lich/index.html">x</a></template>'],
    ['what only pages without scripts show', '<noscript><a href="/lich/">x</a></noscript>', '<noscript><a href="../../lich/index.html">x</a></noscript>'],
    ['a name with blanks and marks', '<a href="/tai-lieu/tep/x/m%E1%BB%99t%20t%E1%BB%87p.pdf">x</a>', '<a href="../../tai-lieu/tep/x/m%E1%BB%99t%20t%E1%BB%87p.pdf">x</a>'],
    ['text that looks like an address', '<kbd aria-keyshortcuts="/">/lich/</kbd>', '<kbd aria-keyshortcuts="/">/lich/</kbd>'],
  ])('%s', (_, html, wanted) => {
    expect(turned(html)).toBe(wanted);
  });

  test('that were left out on purpose lead to the site, say so, and are no download', () => {
    expect(turned('<a href="/bai-viet/khac/x/#y">x</a>')).toBe('<a href="https://trang.vn/bai-viet/khac/x/#y">x <small data-lc-away="">(cần mạng)</small></a>');
    expect(turned('<a href="/a.docx" download="">x</a>')).toBe('<a href="https://trang.vn/a.docx">x <small data-lc-away="">(cần mạng)</small></a>');
  });

  test.each([
    ['<a href="/khong-co/">x</a>', '<a href="/khong-co/">'],
    ['<img src="/mat.svg">', '<img src="/mat.svg">'],
    ['<img src="/bai-viet/khac/a.png">', '<img src="/bai-viet/khac/a.png">'],
    ['<img srcset="/mat.webp 2x">', '/mat.webp'],
    ['<style>a{background:url(/mat.svg)}</style>', 'url(/mat.svg)'],
  ])('that lead to nothing stop the edition: %s', (html, named) => {
    expect(() => turned(html)).toThrow(`trang/bai-viet/a/index.html: ${named} leads to nothing that the USB edition holds.`);
  });

  test('are remembered, so that what a page needs goes with it', () => {
    const turner = new Turner('mo-trang.html', shelf);
    turner.page(readPage('<a href="/lich/#x">x</a><img src="/icon.svg"><a href="tel:1">y</a>', 'mo-trang.html'));
    expect([...turner.needed]).toEqual(['/lich/', '/icon.svg']);
  });
});

test('a page that the parser would not give back whole is not taken', () => {
  expect(() => readPage(`<p title='a "b"'>x</p>`, 'a.html')).toThrow('a.html: the page does not come back as it was read');
  expect(() => readPage('<p data-a=1>x</p>', 'a.html')).toThrow('a.html');
});
