import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Handler } from '../../tools/serve/site-server.ts';
import { useBrowser } from '../helpers/browser.ts';
import { distBytes } from '../helpers/dist.ts';
import { useSite } from '../helpers/site.ts';
import { template } from '../helpers/templates.ts';
import { marksOf, recordMarks, settled } from '../helpers/watch.ts';

/** All letters of Vietnamese, small and capital, and the marks our texts use. */
const LETTERS =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
const EVERYTHING = `${LETTERS}${LETTERS.toUpperCase()}0123456789.,;:!?()/%+-–—“”‘’…•·×°&@#*="'`;

/** The server's answer to font requests waits for this. */
let fontsMayGo: Promise<unknown> = Promise.resolve();
const fontHandler: Handler = (request, response) => {
  void fontsMayGo.then(async () => {
    response.writeHead(200, { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' });
    response.end(await distBytes(request.url ?? ''));
  });
};

const { open } = useBrowser();
const { at } = useSite({ also: { '/_astro/fonts/': fontHandler } });

let context: BrowserContext;
afterEach(async () => {
  fontsMayGo = Promise.resolve();
  await context.close();
});

async function newPage(): Promise<{ page: Page; asked: string[] }> {
  context = await open();
  await recordMarks(context);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(new URL(request.url()).pathname));
  return { page, asked };
}

/** Fonts that Chromium really drew the element with: the share of glyphs from a web font. */
async function webGlyphs(page: Page, selector: string): Promise<{ web: number; other: number }> {
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  const count = (custom: boolean) => fonts.filter(({ isCustomFont }) => isCustomFont === custom).reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  return { web: count(true), other: count(false) };
}

/** Opens an article whose fonts are in the browser's cache already: the second view of every reader. */
async function secondView(): Promise<Page> {
  const { page } = await newPage();
  await page.goto(at(template('article')));
  await settled(page);
  await page.evaluate(async () => {
    const addresses = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap((rule) => (rule instanceof CSSFontFaceRule ? (/url\("([^"]+)"\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? []) : []));
    await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  });
  // `optional` gives a stored font a tenth of a second: on a busy machine one reload may miss it, none of several does.
  for (let reloads = 0; reloads < 8; reloads += 1) {
    await page.reload();
    await settled(page);
    if ((await webGlyphs(page, 'h1')).other === 0 && (await webGlyphs(page, '.prose p')).other === 0) break;
  }
  return page;
}

describe('the web font', () => {
  test('is not fetched when the reader saves data', async () => {
    const { page, asked } = await newPage();
    await context.addInitScript(() => Object.defineProperty(Object.getPrototypeOf(Reflect.get(navigator, 'connection')), 'saveData', { get: () => true }));
    await page.goto(at(template('article')), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    expect((await webGlyphs(page, 'h1')).web).toBe(0);
  });

  test('comes in two files at most', async () => {
    const { page, asked } = await newPage();
    await page.goto(at(template('article')), { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBeLessThanOrEqual(2);
  });

  test('neither holds back the text nor moves it when it comes late', async () => {
    const { promise, resolve } = Promise.withResolvers<true>();
    fontsMayGo = promise;
    const { page, asked } = await newPage();
    await page.goto(at(template('article')), { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForFunction(() => document.querySelector('h1')?.getBoundingClientRect().height);
    expect(asked.length).toBeGreaterThan(0);
    const { web, other } = await webGlyphs(page, 'h1');
    expect(web).toBe(0);
    expect(other).toBeGreaterThan(10);
    const before = await page.locator('main').boundingBox();
    resolve(true);
    await settled(page);
    expect(await page.locator('main').boundingBox()).toEqual(before);
    expect((await webGlyphs(page, 'h1')).web).toBe(0);
    expect((await marksOf(page)).shifts).toEqual([]);
  });

  test('is used as soon as the browser has it', async () => {
    const page = await secondView();
    expect((await webGlyphs(page, 'h1')).other).toBe(0);
    expect((await webGlyphs(page, '.prose p')).other).toBe(0);
    expect((await marksOf(page)).shifts).toEqual([]);
  });

  test.each([{ weight: 'regular', element: 'p' }, { weight: 'bold', element: 'h2' }])('draws every Vietnamese letter in $weight', async ({ element }) => {
    const page = await secondView();
    await page.evaluate(([name, text]) => {
      const probe = document.createElement(name);
      probe.id = 'probe';
      probe.textContent = text;
      document.querySelector('main')?.prepend(probe);
    }, [element, EVERYTHING] as const);
    await settled(page);
    expect(await webGlyphs(page, '#probe')).toEqual({ web: [...EVERYTHING].length, other: 0 });
  });
});
