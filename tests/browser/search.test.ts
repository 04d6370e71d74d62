import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/ui/addresses.ts';
import { SEARCH } from '../../src/ui/search-strings.ts';
import { VI } from '../../src/ui/vi.ts';
import { axeViolations } from '../helpers/axe.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { tooWide } from '../helpers/page-problems.ts';
import { useSite } from '../helpers/site.ts';
import { watch, type Watch } from '../helpers/watch.ts';

/** Every place where a reader can search. */
const PLACES = [
  { place: 'the header of a desk', viewport: DESK, address: '/' },
  { place: 'the search page on a phone', viewport: PHONE, address: ADDRESS.search },
  { place: 'the search page on a desk', viewport: DESK, address: ADDRESS.search },
] as const;

const { open } = useBrowser();
const { at } = useSite();

let page: Page;
let watched: Watch;
afterEach(async () => {
  const wrong = watched.taken();
  await page.close();
  expectNone(wrong);
});

const box = () => page.getByRole('searchbox');
const results = () => page.locator('.search-results li a');
const status = () => page.locator('lc-search [role="status"]').textContent();

/** Resolves when the answer is complete: titles, then the text of the pages. */
const answered = () => page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });

async function ask(query: string): Promise<string[]> {
  await box().fill('');
  await page.locator('.search-results:not([aria-busy])').waitFor({ state: 'attached' });
  await box().fill(query);
  await answered();
  return results().evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

const aboutWater = new Set(pagesOf('articles').filter(({ data }) => data.topic === 'an-toan-duoi-nuoc').map(({ address }) => address));

describe.each(PLACES)('in $place', ({ viewport, address }) => {
  // The index is fetched once for all pages of the context.
  let context: BrowserContext;
  beforeAll(async () => {
    context = await open({ viewport });
    return () => context.close();
  });
  beforeEach(async () => {
    page = await context.newPage();
    watched = watch(page, at(''));
    await page.goto(at(address));
  });

  test('words with marks, without, in capitals and taken apart (NFD) find the same pages first', async () => {
    const answers: string[][] = [];
    for (const query of ['đuối nước', 'duoi nuoc', 'DUOI NUOC', 'ĐUỐI NƯỚC', 'đuối nước'.normalize('NFD')]) answers.push((await ask(query)).slice(0, 3));
    const [marked = []] = answers;
    expect(marked).toHaveLength(3);
    expect(aboutWater.has(marked[0] ?? '')).toBe(true);
    expect(marked.filter((address) => aboutWater.has(address)).length).toBeGreaterThanOrEqual(2);
    // Marks that were typed may put an exact title before an official one; the same three they are, and the same one is first.
    expect(answers.map(([first]) => first)).toEqual(answers.map(() => marked[0]));
    expect(answers.map((answer) => answer.toSorted())).toEqual(answers.map(() => marked.toSorted()));
  });

  test('"/" brings the reader to the box, arrows walk the results, Escape leads back, Enter opens', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box().inputValue()).toBe('');
    await page.keyboard.type('duoi nuoc');
    await answered();
    const focused = () => results().evaluateAll((links) => links.findIndex((link) => link === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe(0);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => box().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => results().first().isVisible()).toBe(false);
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    const [first = ''] = await ask('duoi nuoc');
    await page.keyboard.press('Enter');
    await page.waitForURL(at(first));
  });

  test('the number of results is announced', async () => {
    const found = await ask('duoi nuoc');
    expect(found.length).toBeGreaterThan(3);
    expect(await status()).toBe(SEARCH.found(found.length));
    expect(await page.locator('lc-search [role="status"]').evaluate((region) => region.closest('[hidden]'))).toBeNull();
  });

  test('nonsense finds nothing, says so, and offers topics and 111', async () => {
    expect(await ask('xqzwvk')).toEqual([]);
    expect(await status()).toBe(SEARCH.nothing('xqzwvk'));
    expectNone(await axeViolations(page));
    expect(await page.locator(`.search-results a[href="tel:111"]`).isVisible()).toBe(true);
    await page.locator('.search-results').getByRole('link', { name: SEARCH.allTopics }).click();
    await page.waitForURL((url) => url.pathname === ADDRESS.search);
    for (const { address } of pagesOf('topics')) expect(await page.locator(`main a[href="${address}"]`).isVisible()).toBe(true);
  });

  test('what was asked is in no address, no history, no storage and no request', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURI(request.url()), request.postData() ?? ''));
    const before = { length: await page.evaluate(() => history.length), url: page.url() };
    await ask('chuyện khó nói');
    expect({ length: await page.evaluate(() => history.length), url: page.url() }).toEqual(before);
    expect(await page.evaluate(() => [JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join(' '))).toBe('null {} {}');
    expect(asked.filter((text) => /kh[oó].?n[oó]i|chuy[eệ]n/i.test(text.replace(/\/bai-viet\/.*/, '')))).toEqual([]);
  });

  test('open results are accessible, stay on the screen and are kept by the policy', async () => {
    await ask('duoi nuoc');
    expectNone([...(await axeViolations(page)), ...(await tooWide(page))]);
    await ask('xqzwvk');
    expectNone([...(await axeViolations(page)), ...(await tooWide(page))]);
  });

  test('words of need bring the help box with 111, whatever else is found', async () => {
    await ask('em bị xâm hại');
    const call = page.locator('.search-help a[href="tel:111"]');
    expect(await call.isVisible()).toBe(true);
    expectNone(await axeViolations(page));
  });
});

describe('a search that cannot work', () => {
  test('says so and points to the topics when its files do not come', async () => {
    page = await (await open({ viewport: DESK })).newPage();
    watched = { taken: () => [] };
    await page.route(/\/(?:tim|pagefind)\//, (route) => route.abort());
    await page.goto(at(ADDRESS.search));
    await box().fill('duoi nuoc');
    await expect.poll(status).toBe(SEARCH.failed);
    expectNone(await axeViolations(page));
    expect(await page.getByRole('heading', { name: VI.searchPage.everything }).isVisible()).toBe(true);
  });
});
