import { describe, expect, test } from 'vitest';
import { isStranger, isWhatItsNameSays, isWholePage } from '../../../src/offline/genuine.ts';

const OURS = '<!doctype html><html><head><meta charset="utf-8"><meta name="lc-offline" content="never"></head><body></body></html>';
const html = (body: BodyInit, status = 200) => new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('a page that came with 200', () => {
  test('is ours when it says what is kept of it', async () => {
    expect(await isStranger(html(OURS))).toBe(false);
  });

  test('is ours also when it comes in small pieces, and can still be read', async () => {
    const pieces = [...new TextEncoder().encode(OURS)].map((byte) => new Uint8Array([byte]));
    const response = html(new ReadableStream({ pull: (out) => { const next = pieces.shift(); if (next) out.enqueue(next); else out.close(); } }));
    expect(await isStranger(response)).toBe(false);
    expect(await response.text()).toBe(OURS);
  });

  test.each([['a sign-in page', '<html><form action="/login">Wi-Fi</form></html>'], ['empty', ''], ['a long page without the mark', `<html>${'x'.repeat(20_000)}${OURS}`]])('is somebody else’s when it is %s', async (_, body) => {
    expect(await isStranger(html(body))).toBe(true);
  });

  test('is not asked about when it is no page, or says itself that something is wrong', async () => {
    expect(await isStranger(new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }))).toBe(false);
    expect(await isStranger(html('Không có', 404))).toBe(false);
  });
});

test('only a page that came to its end is stored', () => {
  expect(isWholePage(OURS)).toBe(true);
  expect(isWholePage(`${OURS}\n`)).toBe(true);
  expect(isWholePage(OURS.slice(0, -4))).toBe(false);
  expect(isWholePage('<html><body>Wi-Fi</body></html>')).toBe(false);
});

test.each([
  ['/_astro/a.js', 'text/javascript', 200, true],
  ['/_astro/a.js', 'application/javascript; charset=utf-8', 200, true],
  ['/_astro/a.js', 'text/html', 200, false],
  ['/_astro/a.js', 'text/javascript', 404, false],
  ['/_astro/a.svg', 'image/svg+xml', 200, true],
  ['/_astro/a.svg', 'text/html; charset=utf-8', 200, false],
  ['/tai-lieu/tep/a.pdf', 'application/pdf', 200, true],
])('%s that comes as %s with %s is what its name says: %s', (address, type, status, expected) => {
  const response = new Response('', { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: `https://vi-du.example${address}` });
  expect(isWhatItsNameSays(response)).toBe(expected);
});
