import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Shelf } from '../../../../src/build/usb/addresses.ts';
import { usbPage } from '../../../../src/build/usb/page.ts';
import { ADDRESS } from '../../../../src/ui/addresses.ts';
import type { UsbEdition } from '../../../../src/ui/usb-strings.ts';

const EDITION: UsbEdition = { made: '2026-11-22', until: '2027-05-22', number: 'abc1234', siteName: 'Trang', origin: 'https://trang.vn', materials: true };
const shelf: Shelf = { origin: 'https://trang.vn', has: () => true, leftOut: () => false };

const GATE = "document.documentElement.classList.add('scripted')";
const HEAD = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><meta name="lc-offline" content="always"><title>x</title>`
  + '<link rel="canonical" href="https://trang.vn/x/"><link rel="icon" href="/icon.svg"><link rel="manifest" href="/manifest.webmanifest"><link rel="alternate" type="application/rss+xml" href="/rss.xml"><meta property="og:title" content="x">'
  + `<script>x.add('webfont'),["/_astro/fonts/a.woff2"]</script><script type="application/ld+json">{"a":"/b"}</script><script>${GATE}</script><style>a{b:c}</style><script type="module" src="/_astro/a.js"></script>`;
const html = (main = '<p>chữ</p>', head = HEAD) => `<!DOCTYPE html><html lang="vi"><head>${head}</head><body><header>y</header><main id="noi-dung">${main}</main></body></html>`;
const made = (address = '/bai-viet/a/', source = html()) => usbPage(address, source, EDITION, shelf).html;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page of the edition', () => {
  const page = made();

  test('has no module, no worker\'s mark, no manifest, no feed, no share card and no font gate', () => {
    expect(page).not.toMatch(/type="module"|lc-offline|manifest|rss|og:|\/_astro\/a\.js|webfont'|ld\+json/);
  });

  test('keeps its own address on the network, its icon and the inline scripts it needs', () => {
    expect(page).toContain('<link rel="canonical" href="https://trang.vn/x/">');
    expect(page).toContain('<link rel="icon" href="../../icon.svg">');
    expect(page).toContain(`<script>${GATE}</script>`);
    expect(page).toContain('<html lang="vi" class="webfont">');
  });

  test('runs exactly its own inline scripts, by their hashes, and what they load; it may fetch, send and frame nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => hash(text));
    expect(scripts).toHaveLength(2);
    const directives = Object.fromEntries(policy.split(';').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
    expect(directives['script-src']?.toSorted()).toEqual([...scripts, "'strict-dynamic'"].toSorted());
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(directives['form-action']).toEqual(["'none'"]);
    expect(Object.keys(directives)).not.toContain('connect-src');
    expect(policy).not.toContain("'self'");
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  });

  test('says which edition it is and until when, before the text, and says 111 first for later', () => {
    expect(page).toContain('<p>Bản USB 22/11/2026, số abc1234. Dùng đến hết ngày 22/5/2027.</p>');
    expect(page).toContain('data-until="2027-05-22"');
    expect(page).toMatch(/data-old(?:="")? hidden(?:="")?><a href="tel:111">Gọi 111 – miễn phí, 24 giờ<\/a> Tài liệu đã cũ: bản USB này hết hạn ngày 22\/5\/2027/);
    expect(page.indexOf('</lc-usb-note>')).toBeLessThan(page.indexOf('<main'));
  });

  test('loads the one script of the edition from where it lies, whatever the depth, and tells when it is not there', () => {
    expect(page).toContain("s.src='../../usb/trang.js'");
    expect(made('/')).toContain("s.src='trang/usb/trang.js'");
    expect(page).toContain('data-lc-missing');
  });

  test('has nothing that stores pages or copies the address of a search', () => {
    expect(made('/a/', html('<lc-save-offline class="x"><button type="button">Lưu</button></lc-save-offline><button type="button" data-copy>Chép</button><p>y</p>'))).toContain('<main id="noi-dung"><p>y</p></main>');
  });

  test('is the neutral page untouched: no line on the edition, no script', () => {
    const neutral = made(ADDRESS.neutral, '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><style>a{b:c}</style></head><body><main>2 × 2</main></body></html>');
    expect(neutral).toContain('<body><main>2 × 2</main></body>');
    expect(neutral).toContain("script-src 'none'");
    expect(neutral).not.toContain('USB');
  });
});

describe('the pages that speak of a browser\'s own store', () => {
  test('say what holds for a folder: reading without network', () => {
    const page = made(ADDRESS.offlineReading, html('<lc-offline-state>cũ</lc-offline-state>'));
    expect(page).not.toContain('lc-offline-state');
    expect(page).toContain('Bạn đang dùng bản USB: mọi bài đã nằm sẵn ở đây, không cần mạng.');
    expect(page).toContain('<a href="https://trang.vn/">https://trang.vn</a>');
  });

  test('do not promise what an edition of one topic has not', () => {
    const page = usbPage(ADDRESS.offlineReading, html(), { ...EDITION, topic: 'Phòng, chống đuối nước' }, shelf).html;
    expect(page).toContain('Bạn đang dùng bản USB về phòng, chống đuối nước, kèm các trang giúp đỡ và sơ cứu. Không cần mạng; bài khác thì cần.');
    expect(page).not.toContain('mọi bài');
  });

  test('say what holds for a folder: leaving no trace', () => {
    const page = made(ADDRESS.wipe, html('<lc-wipe>cũ</lc-wipe>'));
    expect(page).not.toContain('lc-wipe');
    expect(page).toContain('Bản USB không lưu bài bạn đọc vào máy. Trình duyệt và máy thì vẫn có thể ghi lại.');
    expect(page).toContain('href="../dung-chung-dien-thoai/index.html"');
  });
});

test('a page without charset or main stops the edition, named', () => {
  expect(() => made('/a/', html('x', '<title>x</title>'))).toThrow('trang/a/index.html: expected <meta charset="utf-8">, found none.');
  expect(() => made('/a/', '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>x</body></html>')).toThrow('trang/a/index.html: expected a <main>, found none.');
});
