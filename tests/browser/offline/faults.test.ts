import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listAddress, OFFERS_ADDRESS } from '../../../src/offline/packs/lists.ts';
import { CACHES } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { FROM_DEVICE } from '../../../src/ui/from-device-strings.ts';
import { PANEL } from '../../../src/ui/pack-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { DIST } from '../../helpers/dist.ts';
import { SIGN_IN, signIn, status, useFaultySite, type Fault } from '../../helpers/faulty-site.ts';
import { OFFERED, packWith } from '../../helpers/packs.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { open } = useBrowser();
const site = useFaultySite();

const PAGE = template('article');
const PACK = packWith(PAGE);
const LIST = listAddress(PACK.list);
const inPack = (pathname: string) => pathname === PAGE;
const heading = () => page.locator('h1').innerText();

let context: BrowserContext;
let page: Page;
let cdp: CDPSession;
beforeAll(async () => {
  context = await open({ serviceWorkers: 'allow', viewport: PHONE });
  page = await context.newPage();
  cdp = await context.newCDPSession(page);
  await page.goto(site.at(ADDRESS.offlineReading));
  await workerReady(page);
});
afterAll(() => context.close());

/** What was tried, and what the reader got: printed at the end. */
const MATRIX: { fault: string; outcome: string }[] = [];
const seen = (fault: string, outcome: string) => MATRIX.push({ fault, outcome });
afterAll(() => console.table(MATRIX));

/** Nothing that is stored is somebody else's page, half a page, or a file that is not what its pack says. */
async function nothingCorrupt(): Promise<void> {
  const stored = await everythingStored(page);
  expect(stored.filter(({ text }) => text.includes('Đăng nhập Wi-Fi') || /^<h1>\d/.test(text)).map(({ cache, pathname }) => `${cache} ${pathname}`)).toEqual([]);
  const wrong = await page.evaluate(async (name) => {
    const bad: string[] = [];
    if (!(await caches.has(name))) return bad;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const hash = /[0-9a-f]{64}$/.exec(request.url)?.[0];
      const bytes = await (await cache.match(request))?.arrayBuffer();
      if (!hash || !bytes) continue;
      const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (digest !== hash) bad.push(request.url);
    }
    return bad;
  }, CACHES.packs);
  expect(wrong).toEqual([]);
}

afterEach(async () => {
  site.fault = undefined;
  await site.start();
  await nothingCorrupt();
});

const row = () => page.locator(`[data-pack="${PACK.id}"]`);
const button = (deed: string) => row().getByRole('button', { name: new RegExp(`^${deed}:`) });
const said = () => page.locator('lc-packs > [role="status"]');

async function list(): Promise<void> {
  await page.goto(site.at(ADDRESS.offlineReading));
  await page.locator('lc-packs details').evaluateAll((groups) => groups.forEach((group) => group.setAttribute('open', '')));
}

/** The list with no pack on the device. */
async function fresh(): Promise<void> {
  await page.goto(site.at(ADDRESS.offlineReading));
  await page.evaluate((name) => caches.delete(name), CACHES.packs);
  await list();
}

async function whole(): Promise<void> {
  await fresh();
  await button(PANEL.load).click();
  await button(PANEL.remove).waitFor();
}

describe('while a pack is loaded', () => {
  const STATES: readonly { name: string; fault: Fault; why: keyof typeof PANEL.why }[] = [
    { name: 'a Wi-Fi answers a page with its own, 200', fault: signIn(inPack), why: 'stranger' },
    { name: 'a Wi-Fi answers everything with its own, 200', fault: signIn(), why: 'stranger' },
    { name: 'a file comes cut short', fault: ({ url }, response) => inPack(url ?? '') && !!response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><html>'), why: 'stranger' },
    { name: 'a file is gone from the server', fault: status(404, inPack), why: 'changed' },
    { name: 'the server answers 500', fault: status(500, inPack), why: 'server' },
    { name: 'the list of packs is broken', fault: ({ url }, response) => url === OFFERS_ADDRESS && !!response.writeHead(200, { 'Content-Type': 'application/json' }).end('[{"id":"'), why: 'list' },
    { name: 'the list of the pack is broken', fault: ({ url }, response) => url === LIST && !!response.writeHead(200, { 'Content-Type': 'application/json' }).end('[["/bai-viet'), why: 'list' },
  ];

  test.each(STATES)('$name', async ({ name, fault, why }) => {
    await fresh();
    site.fault = fault;
    await button(PANEL.load).click();
    await expect.poll(() => said().innerText()).toContain(PANEL.why[why]);
    expect(await button(PANEL.remove).count()).toBe(0);
    await nothingCorrupt();
    await site.stop();
    await page.goto(site.at(PAGE));
    expect(await heading()).toBe(VI.offlinePage.title);
    seen(name, `pack not whole; “${PANEL.why[why]}”`);
  });

  test('the server’s process ends: what is there stays, and the rest comes by itself when the network is back', async () => {
    await fresh();
    const reached = Promise.withResolvers<true>();
    site.fault = ({ url }) => inPack(url ?? '') && (reached.resolve(true), true);
    await button(PANEL.load).click();
    await reached.promise;
    await site.stop();
    await expect.poll(() => said().innerText(), { timeout: 15_000 }).toContain(PANEL.why.offline);
    await button(PANEL.resume).waitFor();
    site.fault = undefined;
    await site.start();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await button(PANEL.remove).waitFor();
    seen('server stopped in the middle of a pack', `“${PANEL.why.offline}”; whole after the network is back`);
  });

  test('the device is full: it says so, and other stored pages can still be read', async () => {
    await fresh();
    // Asked of the stores themselves: the browser's own count still holds what an earlier test has removed.
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
      const answers = (await Promise.all(caches.map((cache) => cache.matchAll()))).flat();
      return (await Promise.all(answers.map(async (answer) => (await answer.blob()).size))).reduce((sum, size) => sum + size, 0);
    });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: kept + PACK.bytes / 2 });
    // The browser's own estimate is told to be wrong, so that the refusal comes from the store itself.
    await page.evaluate(() => { navigator.storage.estimate = async () => ({ usage: 0, quota: 1e12 }); });
    await button(PANEL.load).click();
    await expect.poll(() => said().innerText()).toContain(PANEL.why.full);
    expect(await button(PANEL.remove).count()).toBe(0);
    await nothingCorrupt();
    await list();
    await expect.poll(() => button(PANEL.resume).count()).toBe(1);
    await button(PANEL.resume).click();
    await expect.poll(() => said().innerText()).toContain(PANEL.why.full);
    await button(PANEL.cancel).click();
    await button(PANEL.load).waitFor();
    expect(await page.evaluate((name) => caches.has(name), CACHES.packs)).toBe(false);
    await site.stop();
    await page.goto(site.at(ADDRESS.help));
    expect(await heading()).not.toBe(VI.offlinePage.title);
    await site.start();
    await list();
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
    seen('device full (quota overridden)', `“${PANEL.why.full}”; cancel frees the room; help still readable`);
  });
});

describe('a pack that is there whole', () => {
  test('stands in for a Wi-Fi’s own page, a server that fails and a killed worker', async () => {
    await whole();
    for (const [fault, answer] of [['page answered by a Wi-Fi, 200', signIn()], ['page answered 500', status(500)]] as const) {
      site.fault = answer;
      await page.goto(site.at(PAGE));
      expect(await page.locator('.from-device').isVisible()).toBe(true);
      seen(fault, 'stored copy, marked with its age');
    }
    await page.goto(site.at('/van-ban/luat-tre-em-2016/'));
    expect(await heading()).toBe(VI.offlinePage.title);
    seen('page never stored, answered 500', `“${VI.offlinePage.title}”, 111 and the pages that can be read`);
    await site.stop();
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.goto(site.at(PAGE));
    expect(await page.locator('.from-device').isVisible()).toBe(true);
    seen('worker killed, server stopped', 'stored copy: the worker keeps nothing in memory');
  });

  test('of which the browser has thrown files away is not called whole, and only those are fetched again', async () => {
    await whole();
    const [gone] = PACK.files.filter(({ address }) => address === PAGE);
    await page.evaluate(async ([name, hash]) => (await caches.open(name)).delete(`/luu/${hash}`), [CACHES.packs, gone?.hash ?? ''] as const);
    await list();
    await expect.poll(() => row().innerText()).toContain(PANEL.damaged(1));
    await site.stop();
    await page.goto(site.at(PAGE));
    expect(await heading()).toBe(VI.offlinePage.title);
    await site.start();
    await list();
    site.forget();
    await button(PANEL.resume).click();
    await button(PANEL.remove).waitFor();
    expect(site.asked.filter((pathname) => PACK.files.some(({ address }) => address === pathname))).toEqual([PAGE]);
    seen('one file evicted', `“${PANEL.damaged(1)}”; one file fetched again`);
  });

  test('with a broken list on the device is not there, and can be loaded again', async () => {
    await whole();
    await page.evaluate(async (name) => (await caches.open(name)).put('/luu/so', new Response('{"x":')), CACHES.packs);
    await list();
    await button(PANEL.load).waitFor();
    await button(PANEL.load).click();
    await button(PANEL.remove).waitFor();
    seen('the device’s own list broken', 'pack offered again, loaded from what is there');
  });
});

describe('a script or document answered by somebody else', () => {
  test('is not stored under its name', async () => {
    const [script] = OFFERED.flatMap(({ files }) => files.filter(({ address }) => address.endsWith('.js')));
    const address = script?.address.replace(/\.js$/, '.moi.js') ?? '';
    site.fault = signIn((pathname) => pathname === address);
    expect(await page.evaluate((url) => fetch(url).then(() => 'answered', () => 'refused'), address)).toBe('refused');
    seen('script answered by a Wi-Fi, 200', 'refused, not stored');
  });
});

describe('a device whose browser has emptied every cache', () => {
  test('gets a last word in Vietnamese with 111, not the browser’s error', async () => {
    await list();
    await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
    await site.stop();
    await page.goto(site.at(PAGE));
    expect(await heading()).toBe(FROM_DEVICE.lastTitle);
    expect(await page.locator('a[href="tel:111"]').isVisible()).toBe(true);
    seen('all caches evicted, server stopped', `“${FROM_DEVICE.lastLead}”`);
  });
});

describe('the first visit', () => {
  test('through a Wi-Fi that answers some files itself stores none of them; the next visit does', async () => {
    const other = await open({ serviceWorkers: 'allow', viewport: PHONE });
    const tab = await other.newPage();
    site.fault = signIn((pathname) => pathname === ADDRESS.help);
    await tab.goto(site.at('/'));
    await expect.poll(() => site.asked.includes(ADDRESS.help)).toBe(true);
    const state = () => tab.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active ? 'active' : registration?.installing ? 'installing' : 'none';
    });
    await expect.poll(state).toBe('none');
    expect((await everythingStored(tab)).filter(({ text }) => text === SIGN_IN)).toEqual([]);
    site.fault = undefined;
    await tab.goto(site.at('/'));
    await workerReady(tab);
    await other.close();
    seen('frame answered by a Wi-Fi during installation', 'worker not installed, nothing strange stored; next visit installs');
  });
});

describe('the switch', () => {
  test('published as sw.js turns the worker off, empties every cache and leaves the open page as it is', async () => {
    const off = await mkdtemp(path.join(tmpdir(), 'site-off-'));
    try {
      await cp(DIST, off, { recursive: true, filter: (source) => !/quan-tri|tai-lieu\/tep/.test(source) });
      await copyFile(path.join(off, 'tat-luu-tru.js'), path.join(off, 'sw.js'));
      await list();
      await workerReady(page);
      await site.start(off);
      await page.evaluate(() => { Object.assign(window, { here: true }); return navigator.serviceWorker.ready.then((registration) => registration.update()); });
      const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
      await expect.poll(left).toEqual([0, 0]);
      expect(await page.evaluate(() => (window as unknown as { here?: boolean }).here)).toBe(true);
      await site.stop();
      // In a tab of its own: the browser's error page is still on its way when the next address is asked for.
      const tab = await context.newPage();
      await expect(tab.goto(site.at(PAGE))).rejects.toThrow('ERR_CONNECTION_REFUSED');
      await tab.close();
      await site.start(off);
      await page.goto(site.at(PAGE));
      await expect.poll(left).toEqual([0, 0]);
      seen('switch published', 'worker gone, caches empty, page untouched, site works online');
    } finally {
      await rm(off, { recursive: true, force: true });
    }
  });
});
