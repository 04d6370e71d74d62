import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { VI } from '../../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { open } = useBrowser();
const site = useStoppableSite();

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  await site.start();
  context = await open({ serviceWorkers: 'allow', viewport: PHONE });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Everything that a browser can keep for a site, by name. */
const left = () =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));

const NOTHING = { caches: [], workers: 0, localStorage: [], sessionStorage: [], databases: [], cookies: '' };

/** A reader who has used everything that stores something. */
async function useEverything(): Promise<void> {
  await page.goto(site.at('/'));
  await workerReady(page);
  await page.goto(site.at(template('article')));
  await page.goto(site.at(template('article-sensitive')));
  await page.getByRole('button', { name: VI.offlineReading.save }).click();
  await expect.poll(() => page.locator('lc-save-offline [role="status"]').textContent()).toBe(VI.offlineReading.saved);
  await page.evaluate(async () => {
    localStorage.setItem('lc-thu', '1');
    sessionStorage.setItem('lc-thu', '1');
    await new Promise<void>((resolve) => {
      indexedDB.open('lc-thu').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      };
    });
  });
}

async function wipe(): Promise<void> {
  await page.goto(site.at(ADDRESS.wipe));
  await page.getByRole('button', { name: VI.wipePage.button }).click();
  await page.getByText(VI.wipePage.done).waitFor();
}

describe('the button that wipes', () => {
  test('leaves nothing in the browser, and says so only then', async () => {
    await useEverything();
    const before = await left();
    expect(before.workers).toBe(1);
    expect(before.caches.length).toBeGreaterThan(2);
    // One that the test made; the site itself keeps no list of what was read beside its caches.
    expect(before.databases).toEqual(['lc-thu']);
    await wipe();
    expect(await left()).toEqual(NOTHING);
  });

  test('works without a server, and afterwards no page of the site opens', async () => {
    await useEverything();
    await site.stop();
    await wipe();
    expect(await left()).toEqual(NOTHING);
    await expect(page.goto(site.at('/'))).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('does not say that it is done when the browser has kept something', async () => {
    await page.goto(site.at(ADDRESS.wipe));
    await page.evaluate(() => (CacheStorage.prototype.delete = () => Promise.resolve(false)));
    await page.evaluate(() => caches.open('lc-trang'));
    await page.getByRole('button', { name: VI.wipePage.button }).click();
    await page.getByText(VI.wipePage.failed).waitFor();
  });

  test('says on the same page what no site can wipe', async () => {
    await page.goto(site.at(ADDRESS.wipe));
    for (const line of VI.wipePage.remains) expect(await page.getByText(line).isVisible()).toBe(true);
  });
});
