import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { CACHES, CHOSEN_CACHES } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { WIPE } from '../../../src/ui/leave-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { ROOT } from '../../helpers/dist.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const site = useStoppableSite();

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  await site.start();
  context = await open({ serviceWorkers: 'allow', viewport: PHONE });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});
afterEach(() => context.close());

/** Everything that a browser can keep for a site, each store asked by its own interface; cookies also those no script can see. */
const left = async (of = page) => ({
  ...(await of.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  }))),
  cookies: (await context.cookies()).map(({ name }) => name),
});

const NOTHING = { caches: [], workers: 0, localStorage: [], sessionStorage: [], databases: [], files: [], cookies: [] };

/** A reader who has used everything that stores something, at a host that sets a cookie. */
async function useEverything(): Promise<void> {
  await page.goto(site.at('/'));
  await workerReady(page);
  await page.goto(site.at(template('article')));
  await page.goto(site.at(template('article-sensitive')));
  await page.getByRole('button', { name: VI.offlineReading.save }).click();
  await expect.poll(() => page.locator('lc-save-offline [role="status"]').textContent()).toBe(VI.offlineReading.saved);
  await page.evaluate(async () => {
    document.cookie = 'may-chu=1;path=/';
    localStorage.setItem('lc-thu', '1');
    sessionStorage.setItem('lc-thu', '1');
    await caches.open('lc-goi');
    await new Promise<void>((resolve) => {
      indexedDB.open('lc-thu').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      };
    });
  });
}

const tap = (name: string) => page.getByRole('button', { name }).click();
const status = () => page.locator('lc-wipe [role="status"]').textContent();

async function wipe(): Promise<void> {
  await page.goto(site.at(ADDRESS.wipe));
  await tap(WIPE.all.button);
  await expect.poll(status).toBe(WIPE.all.done);
}

const answers = () => page.locator('[data-store]').allTextContents();

describe('the button that wipes everything', () => {
  test('leaves nothing in the browser, says what each store has answered, and leads out', async () => {
    await useEverything();
    const before = await left();
    expect(before).toMatchObject({ workers: 1, localStorage: ['lc-thu'], sessionStorage: ['lc-thu'], cookies: ['may-chu'] });
    expect(before.caches).toEqual(expect.arrayContaining([CACHES.read, ...CHOSEN_CACHES]));
    // One that the test made; the site itself keeps no list of what was read beside its caches.
    expect(before.databases).toEqual(['lc-thu']);
    await wipe();
    expect(await left()).toEqual(NOTHING);
    expect(await answers()).toEqual(Object.keys(WIPE.stores).map(() => WIPE.nothing));
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' }));
    await page.getByRole('link', { name: WIPE.leave }).click();
    await page.waitForURL(quickExitUrl);
    const witness = await context.newPage();
    await witness.goto(site.at('/robots.txt'));
    expect(await left(witness)).toEqual(NOTHING);
  });

  test('works without a server, and afterwards no page of the site opens', async () => {
    await useEverything();
    await site.stop();
    await wipe();
    expect(await left()).toEqual(NOTHING);
    await expect(page.goto(site.at('/'))).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('has the server ask the browser for what no script reaches', async () => {
    await context.addCookies([{ name: 'kin', value: '1', url: site.at('/'), httpOnly: true }]);
    await wipe();
    expect(await left()).toEqual(NOTHING);
  });

  test('does not say that it is done when the browser has kept something, and names what', async () => {
    await page.goto(site.at(ADDRESS.wipe));
    await page.evaluate(async () => {
      CacheStorage.prototype.delete = () => Promise.resolve(false);
      window.fetch = () => Promise.reject(new TypeError('No server asks the browser.'));
      await caches.open('lc-trang');
    });
    await tap(WIPE.all.button);
    await expect.poll(status).toBe(WIPE.failed);
    expect(await answers()).toEqual(Object.keys(WIPE.stores).map((store) => (store === 'caches' ? WIPE.something : WIPE.nothing)));
  });
});

describe('the button for what was chosen', () => {
  test('removes packs and single pages, and nothing else', async () => {
    await useEverything();
    const before = await left();
    await page.goto(site.at(ADDRESS.wipe));
    await tap(WIPE.chosen.button);
    await expect.poll(status).toBe(WIPE.chosen.done);
    const chosen: readonly string[] = CHOSEN_CACHES;
    expect(await left()).toEqual({ ...before, caches: before.caches.filter((name) => !chosen.includes(name)) });
    expect(await page.locator('[data-asked]').isVisible()).toBe(false);
  });
});

describe('the page that wipes', () => {
  test('stores nothing when it is the first that is opened, and stands in the history under a neutral title', async () => {
    await page.goto(site.at(ADDRESS.wipe), { waitUntil: 'networkidle' });
    expect(await left()).toEqual(NOTHING);
    expect((await page.title()).startsWith(WIPE.tabTitle)).toBe(true);
    for (const line of WIPE.remains) expect(await page.getByText(line).isVisible()).toBe(true);
  });

  test('is two steps from any page: beside the exit for the keyboard, in the foot, and on the page without network', async () => {
    await page.goto(site.at(template('article-sensitive')));
    const links = page.locator(`a[href="${ADDRESS.wipe}"]`);
    expect(await links.count()).toBeGreaterThanOrEqual(3);
    for (const press of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(press);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at(ADDRESS.wipe));
    await page.goto(site.at(ADDRESS.offline));
    expect(await page.getByRole('main').locator(`a[href="${ADDRESS.wipe}"]`).count()).toBe(1);
  });
});
