import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CACHES, MOST_PAGES_READ } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { VI } from '../../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { SENSITIVE } from '../../helpers/entries.ts';
import { isSampled } from '../../helpers/sample.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { open } = useBrowser();
const site = useStoppableSite();

const NORMAL = template('article');
/** Of the sensitive pages of a family one in so many is read. */
const EACH = 6;

const DISCREET = template('article-sensitive');

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  await site.start();
  context = await open({ serviceWorkers: 'allow', viewport: PHONE });
  page = await context.newPage();
  await page.goto(site.at('/'));
  await workerReady(page);
});
afterEach(() => context.close());

const heading = () => page.locator('h1').innerText();

/** Reads a page while there is a server; resolves to its heading. */
async function read(address: string): Promise<string> {
  await page.goto(site.at(address));
  return heading();
}

/** Resolves when the worker has put the page away, which it does after the reader has it. */
const storedIn = (cache: string, address: string) =>
  expect.poll(() => page.evaluate(async ([name, key]) => (await (await caches.open(name)).match(key)) !== undefined, [cache, address] as const)).toBe(true);

describe('a page that was read', () => {
  test('can be read again without a server', async () => {
    const title = await read(NORMAL);
    await storedIn(CACHES.read, NORMAL);
    await site.stop();
    expect(await read('/')).toBe(VI.homePage.title);
    expect(await read(NORMAL)).toBe(title);
  });

  test('takes the place of the oldest when as many are stored as may be', async () => {
    await page.evaluate(
      async ([name, most]) => {
        const cache = await caches.open(name);
        for (let number = 0; number < most; number += 1) await cache.put(`/cu-${number}/`, new Response(''));
      },
      [CACHES.read, MOST_PAGES_READ] as const,
    );
    await read(NORMAL);
    const addresses = () => page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), CACHES.read);
    await expect.poll(addresses).not.toContain('/cu-0/');
    const stored = await addresses();
    expect(stored).toHaveLength(MOST_PAGES_READ);
    expect(stored.at(0)).toBe('/cu-1/');
    expect(stored.at(-1)).toBe(NORMAL);
  });

  test('stands in for a server that fails', async () => {
    const title = await read(NORMAL);
    await storedIn(CACHES.read, NORMAL);
    await site.fail(500);
    expect(await read(NORMAL)).toBe(title);
    expect(await read(ADDRESS.help)).not.toBe('500');
    expect(await read('/van-ban/luat-tre-em-2016/')).toBe(VI.offlinePage.title);
  });

  test('stands in for a server that never answers', async () => {
    const title = await read(NORMAL);
    await storedIn(CACHES.read, NORMAL);
    await site.fail(0);
    expect(await read(NORMAL)).toBe(title);
  });
});

describe('a sensitive page', () => {
  test('that was read is in no cache, nor is any other, and cannot be opened without a server', async () => {
    // That each of them asks for it is read from its HTML in discretion.test.ts.
    for (const [index, { address }] of SENSITIVE.entries()) if (isSampled(address, index, EACH)) await read(address);
    // A normal page read last: when it is stored, the worker is done with those before it.
    await read(NORMAL);
    await storedIn(CACHES.read, NORMAL);
    const stored = await everythingStored(page);
    expect(stored.map(({ pathname }) => pathname).filter((pathname) => SENSITIVE.some(({ address }) => address === pathname))).toEqual([]);
    expect(stored.filter(({ text }) => text.includes('<meta name="lc-offline" content="never"')).map(({ pathname }) => pathname)).toEqual([]);
    await site.stop();
    expect(await read(DISCREET)).toBe(VI.offlinePage.title);
  });

  test('can be read without a server after the reader has asked to keep it', async () => {
    const title = await read(DISCREET);
    expect(await page.getByText(VI.offlineReading.saveWarning).isVisible()).toBe(true);
    await page.getByRole('button', { name: VI.offlineReading.save }).click();
    await expect.poll(() => page.locator('lc-save-offline [role="status"]').textContent()).toBe(VI.offlineReading.saved);
    await site.stop();
    expect(await read('/')).toBe(VI.homePage.title);
    expect(await read(DISCREET)).toBe(title);
  });

  test('says so when it could not be kept', async () => {
    await read(DISCREET);
    await site.stop();
    await page.getByRole('button', { name: VI.offlineReading.save }).click();
    await expect.poll(() => page.locator('lc-save-offline [role="status"]').textContent()).toBe(VI.offlineReading.saveFailed);
  });
});

describe('names of what is stored', () => {
  test('tell nothing of what was read', async () => {
    await read(NORMAL);
    await storedIn(CACHES.read, NORMAL);
    const names = await page.evaluate(() => caches.keys());
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !/^lc-[a-z]+(-http.*)?$/.test(name))).toEqual([]);
  });
});
