import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepingOf } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { VI } from '../../../src/ui/vi.ts';
import { DESK, PHONE, useBrowser } from '../../helpers/browser.ts';
import { PAGES, pageAt } from '../../helpers/dist.ts';
import { pagesOf, SENSITIVE } from '../../helpers/entries.ts';
import { textOf } from '../../helpers/html.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';

const { open } = useBrowser();
const site = useStoppableSite();

const kept = PAGES.filter(({ html }) => keepingOf(html) === 'always').map(({ address }) => address);
const headingOf = (address: string) => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(pageAt(address).html)?.[1] ?? '').trim();

const mayBeStored = PAGES.filter(({ html }) => keepingOf(html) !== 'never').map(({ html }) => textOf(html));

/** The first longer sentence of a text that stands on no page that may be stored. */
const secretOf = (body: string) =>
  [...textOf(body).matchAll(/[^.!?<>\n#*]{50,}[.!?]/g)].map(([sentence]) => sentence.trim()).filter((sentence) => !mayBeStored.some((text) => text.includes(sentence))).slice(0, 1);

describe('after one visit of the home page, with the server’s process killed', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await open({ serviceWorkers: 'allow', viewport: PHONE });
    page = await context.newPage();
    await page.goto(site.at('/'));
    await workerReady(page);
    await site.stop();
  });

  test('nobody answers any more', async () => {
    await expect(fetch(site.at('/'))).rejects.toThrow('fetch failed');
  });

  test('help, first aid, the doors, search, wiping and the neutral page are among the pages kept', () => {
    const firstAid = pagesOf('articles').filter(({ data }) => data.keepOffline === true).map(({ address }) => address);
    expect(firstAid.length).toBeGreaterThan(0);
    const wanted = [ADDRESS.home, ADDRESS.help, ADDRESS.hotline, ADDRESS.search, ADDRESS.offlineReading, ADDRESS.wipe, ADDRESS.neutral, '/phu-huynh/', '/giao-vien/', '/tre-em/', '/can-bo/', ...firstAid];
    expect(wanted.filter((address) => !kept.includes(address))).toEqual([]);
  });

  test.each(kept)('%s can be read, with its pictures', async (address) => {
    const response = await page.goto(site.at(address));
    expect(response?.status()).toBe(200);
    expect((await page.locator('h1').innerText()).trim()).toBe(headingOf(address));
    const broken = await page.locator('img').evaluateAll(async (pictures) => {
      const bad: string[] = [];
      for (const picture of pictures as HTMLImageElement[]) {
        picture.loading = 'eager';
        await picture.decode().catch(() => bad.push(picture.src));
      }
      return bad;
    });
    expect(broken).toEqual([]);
  });

  test('the search page finds help for drowning, typed without marks', async () => {
    await page.goto(site.at(ADDRESS.search));
    await page.getByRole('searchbox').fill('duoi nuoc');
    const first = page.locator('.search-results li a').first();
    await first.waitFor();
    expect(new URL(await first.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe('/bai-viet/cuu-tre-duoi-nuoc/');
    await first.click();
    await page.waitForURL(site.at('/bai-viet/cuu-tre-duoi-nuoc/'));
    expect(await page.locator('h1').innerText()).toBe(headingOf('/bai-viet/cuu-tre-duoi-nuoc/'));
  });

  test('the box in the header of a desk finds it too', async () => {
    await page.setViewportSize(DESK);
    await page.goto(site.at('/'));
    await page.getByRole('searchbox').fill('đuối nước');
    await page.locator('.search-results li a').first().waitFor();
    await page.setViewportSize(PHONE);
  });

  test('a page that was never kept becomes the offline page, which has 111 and the pages that can be read', async () => {
    for (const address of ['/van-ban/luat-tre-em-2016/', '/khong-co-trang-nay/', SENSITIVE.find(({ collection }) => collection === 'articles')?.address ?? '']) {
      await page.goto(site.at(address));
      expect(await page.locator('h1').innerText()).toBe(VI.offlinePage.title);
      expect(await page.locator('main a[href="tel:111"]').isVisible()).toBe(true);
      expect(await page.locator(`main a[href="${ADDRESS.help}"]`).isVisible()).toBe(true);
    }
  });

  test('the quick exit leads to the neutral page', async () => {
    await page.goto(site.at(ADDRESS.help));
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await page.getByRole('link', { name: VI.quickExit.label, exact: true }).click();
    await page.waitForURL(site.at(ADDRESS.neutral));
    expect(await page.locator('h1').innerText()).toBe(VI.neutralPage.title);
  });

  test('nothing of a sensitive text is stored, not even as a search excerpt', async () => {
    await page.goto(site.at('/'));
    const stored = await everythingStored(page);
    expect(stored.length).toBeGreaterThan(kept.length);
    const secrets = SENSITIVE.flatMap(({ address, body }) => secretOf(body).map((sentence) => ({ address, sentence })));
    expect(secrets.length).toBeGreaterThan(5);
    const leaks = secrets.flatMap(({ address, sentence }) => stored.filter(({ pathname, text }) => pathname === address || text.includes(sentence)).map(({ cache, pathname }) => `${address} in ${cache} ${pathname}`));
    expect(leaks).toEqual([]);
  });
});
