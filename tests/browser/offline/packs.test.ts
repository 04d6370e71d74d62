import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CACHES } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { FROM_DEVICE } from '../../../src/ui/from-device-strings.ts';
import { PACKS, PANEL } from '../../../src/ui/pack-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { pageAt } from '../../helpers/dist.ts';
import { pagesOf, SENSITIVE } from '../../helpers/entries.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { useFaultySite } from '../../helpers/faulty-site.ts';
import { OFFERED, packWith } from '../../helpers/packs.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { open } = useBrowser();
const site = useFaultySite();

const NORMAL = template('article');
const DISCREET = template('article-sensitive');
const LESSON = template('lesson');

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await open({ serviceWorkers: 'allow', viewport: PHONE, acceptDownloads: true });
  page = await context.newPage();
  await page.goto(site.at(ADDRESS.offlineReading));
  await workerReady(page);
});
afterAll(() => context.close());
afterEach(() => {
  site.fault = undefined;
  site.forget();
});

const row = (id: string) => page.locator(`[data-pack="${id}"]`);
const status = () => page.locator('lc-packs > [role="status"]');

/** Opens the page of the packs with every group shown. */
async function list(): Promise<void> {
  await page.goto(site.at(ADDRESS.offlineReading));
  await page.locator('lc-packs details').evaluateAll((groups) => groups.forEach((group) => group.setAttribute('open', '')));
}

async function press(id: string, deed: string): Promise<void> {
  await row(id).getByRole('button', { name: new RegExp(`^${deed}:`) }).click();
}

async function load(id: string): Promise<void> {
  await press(id, PANEL.load);
  await row(id).getByRole('button', { name: new RegExp(`^${PANEL.remove}:`) }).waitFor();
}

const storedPaths = async () => (await everythingStored(page)).map(({ pathname }) => pathname);

describe('the list of packs', () => {
  test('offers help, every topic, the quizzes and every lesson, each with its size', async () => {
    await list();
    const rows = await page.locator('[data-pack]').evaluateAll((items) => items.map((item) => ({ id: item.getAttribute('data-pack'), size: item.querySelector('.pack-size')?.textContent })));
    expect(rows.map(({ id }) => id)).toEqual(OFFERED.map(({ id }) => id));
    expectNone(rows.filter(({ size }) => !/^\d+(?:,\d)? (?:kB|MB)$/.test(size ?? '')).map(({ id, size }) => `${id}: ${size}`));
    const offered = new Set(OFFERED.flatMap(({ files }) => files.map(({ address }) => address)));
    expectNone(['articles', 'topics', 'quizzes', 'lessons'].flatMap((name) => pagesOf(name).filter(({ address }) => !offered.has(address) && name !== 'quizzes').map(({ address }) => address)));
    expectNone(pagesOf('quizzes').filter(({ address, data }) => data.audience === 'tre-em' && !offered.has(address)).map(({ address }) => address));
  });

  test('keeps what is sensitive in packs of their own, and says so at each', async () => {
    const secret = new Set(SENSITIVE.map(({ address }) => address));
    const mixed = OFFERED.map(({ id, files }) => ({ id, secret: files.filter(({ address }) => secret.has(address)).length }));
    expect(mixed.filter((pack) => pack.secret > 0).length).toBeGreaterThan(5);
    const warned = await page.locator('[data-pack]').evaluateAll((items) => items.flatMap((item) => (item.querySelector('small') ? item.getAttribute('data-pack') : [])));
    expectNone(mixed.filter(({ id, secret: count }) => count > 0 && !warned.includes(id)).map(({ id }) => id));
    expect(await page.getByText(PACKS.sensitive).count()).toBe(warned.length);
  });

  test('has asked for nothing, and stored nothing, until one is chosen', async () => {
    await list();
    expect(site.asked.filter((pathname) => pathname.startsWith(ADDRESS.packs))).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).not.toContain(CACHES.packs);
    expectNone(await axeViolations(page));
  });

  test('tells without JavaScript what to do instead', async () => {
    const plain = await open({ javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(site.at(ADDRESS.offlineReading));
    // Playwright's text search leaves <noscript> out.
    expect(await tab.locator('lc-packs noscript').innerText()).toContain(PACKS.noScript);
    expect(await tab.locator('lc-packs noscript p').isVisible()).toBe(true);
    expect(await tab.locator('lc-packs noscript a').getAttribute('href')).toBe(ADDRESS.materials);
    expect(await tab.locator('lc-packs').getByRole('button').count()).toBe(0);
    await plain.close();
  });
});

describe('a pack that was chosen', () => {
  const pack = packWith(NORMAL);

  test('is loaded with a bar by bytes, asks for lasting storage only then, and says what it takes', async () => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      navigator.storage.persist = async () => { asked.push('persist'); return true; };
    });
    await list();
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
    const held = Promise.withResolvers<true>();
    site.fault = ({ url }, response) => {
      if (url !== NORMAL) return false;
      void held.promise.then(() => { response.destroy(); });
      return true;
    };
    await press(pack.id, PANEL.load);
    await row(pack.id).locator('progress').waitFor();
    await expect.poll(async () => Number(await row(pack.id).locator('progress').getAttribute('value'))).toBeGreaterThan(1000);
    expect(Number(await row(pack.id).locator('progress').getAttribute('max'))).toBe(pack.bytes);
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['persist']);
    expectNone(await axeViolations(page));
    // Paused by hand, half there; then the page is closed and opened again.
    await press(pack.id, PANEL.pause);
    await row(pack.id).getByRole('button', { name: new RegExp(`^${PANEL.resume}`) }).waitFor();
    held.resolve(true);
    site.fault = undefined;
    await list();
    await row(pack.id).getByRole('button', { name: new RegExp(`^${PANEL.resume}`) }).waitFor();
    const there = new Set((await storedPaths()).flatMap((pathname) => /[0-9a-f]{64}$/.exec(pathname)?.[0] ?? []));
    site.forget();
    await press(pack.id, PANEL.resume);
    await row(pack.id).getByRole('button', { name: new RegExp(`^${PANEL.remove}`) }).waitFor();
    // What was there is not fetched again; what was not there is, once.
    const again = site.asked.filter((pathname) => pack.files.some(({ address }) => address === pathname));
    expect(there.size).toBeGreaterThan(2);
    expect(again.toSorted()).toEqual(pack.files.filter(({ hash }) => !there.has(hash)).map(({ address }) => address).toSorted());
    expect(await page.locator('[data-now]').innerText()).toMatch(/Trong máy có 1 gói, [\d,]+ (?:kB|MB)\. Cả trang dùng [\d,]+ (?:kB|MB), máy còn cho lưu/);
  });

  test('lies under names that tell nothing, each file by its content', async () => {
    const paths = (await everythingStored(page)).filter(({ cache }) => cache === CACHES.packs).map(({ pathname }) => pathname);
    expect(paths.length).toBeGreaterThan(5);
    expectNone(paths.filter((pathname) => !/^\/luu\/(?:so|[0-9a-f]{64})$/.test(pathname)));
  });

  test('is read with the server stopped, saying that it is a stored copy and how old', async () => {
    await site.stop();
    await page.goto(site.at(NORMAL));
    expect(await page.locator('h1').innerText()).toBe(pageAt(NORMAL).html.match(/<h1[^>]*>([^<]+)/)?.[1]);
    expect(await page.locator('.from-device').innerText()).toMatch(/^Bản lưu trong máy, ngày \d+\/\d+\/\d{4} \(hôm nay\)\.$/);
    expect(await page.evaluate(() => customElements.get('lc-quick-exit') !== undefined)).toBe(true);
    expectNone(await axeViolations(page));
    await site.start();
  });

  test('is not sensitive: no sensitive page came with it', async () => {
    const stored = await storedPaths();
    expectNone(SENSITIVE.filter(({ address }) => stored.includes(address)).map(({ address }) => address));
    await site.stop();
    await page.goto(site.at(DISCREET));
    expect(await page.locator('h1').innerText()).toBe(VI.offlinePage.title);
    await site.start();
  });
});

describe('a sensitive pack', () => {
  test('is read with the server stopped once it was chosen, and gone once it is removed', async () => {
    const { id } = packWith(DISCREET);
    await list();
    await load(id);
    await site.stop();
    await page.goto(site.at(DISCREET));
    expect(await page.locator('.from-device').isVisible()).toBe(true);
    await list();
    await press(id, PANEL.remove);
    await row(id).getByRole('button', { name: new RegExp(`^${PANEL.load}`) }).waitFor();
    await page.goto(site.at(DISCREET));
    expect(await page.locator('h1').innerText()).toBe(VI.offlinePage.title);
    await page.goto(site.at(NORMAL));
    expect(await page.locator('.from-device').isVisible()).toBe(true);
    await site.start();
  });
});

describe('class material', () => {
  test('opens its documents with the server stopped', async () => {
    await list();
    await load(packWith(LESSON).id);
    await site.stop();
    await page.goto(site.at(LESSON));
    const link = page.locator('.downloads a[href$=".pptx"]').first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(await download.failure()).toBeNull();
    const pictures = await page.locator('.downloads img').evaluateAll((all) => Promise.all((all as HTMLImageElement[]).map(async (picture) => { picture.loading = 'eager'; return picture.decode().then(() => '', () => picture.src); })));
    expect(pictures.filter(Boolean)).toEqual([]);
    await site.start();
  });
});

describe('removing all', () => {
  test('leaves no pack and says so', async () => {
    await list();
    await page.getByRole('button', { name: PANEL.removeAll }).click();
    await expect.poll(() => status().innerText()).toBe(PANEL.removedAll);
    expect(await page.locator('[data-now]').innerText()).toContain(PANEL.none);
    expect(await page.evaluate(() => caches.keys())).not.toContain(CACHES.packs);
  });
});

describe('a stored page past its review date', () => {
  test('puts 111 before its text and says that it is old', async () => {
    site.fault = ({ url }, response) => {
      if (url !== NORMAL) return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageAt(NORMAL).html.replace(/data-until="[^"]*"/, 'data-until="2026-01-31"'));
      return true;
    };
    await page.goto(site.at(NORMAL));
    expect(await page.locator('.from-device').count()).toBe(0);
    await expect.poll(async () => page.evaluate(async ([name, key]) => (await caches.match(key, { cacheName: name })) !== undefined, [CACHES.read, NORMAL] as const)).toBe(true);
    await site.stop();
    await page.goto(site.at(NORMAL));
    const note = page.locator('main > :first-child');
    expect(await note.innerText()).toContain(FROM_DEVICE.old);
    expect(await note.locator('a[href="tel:111"]').isVisible()).toBe(true);
    expect((await note.innerText()).startsWith(FROM_DEVICE.call)).toBe(true);
    expectNone(await axeViolations(page));
    await site.start();
  });
});
