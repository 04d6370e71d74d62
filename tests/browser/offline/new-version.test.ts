import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { VI } from '../../../src/ui/vi.ts';
import { DESK, useBrowser } from '../../helpers/browser.ts';
import { NEXT_MARK, NEXT_TAGLINE, nextVersion, type NextVersion } from '../../helpers/next-version.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';
import { template } from '../../helpers/templates.ts';

const { open } = useBrowser();
const site = useStoppableSite();

let next: NextVersion;
beforeAll(async () => {
  next = await nextVersion();
});
afterAll(() => next.remove());

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  await site.start();
  context = await open({ serviceWorkers: 'allow', viewport: DESK });
  page = await context.newPage();
  await page.goto(site.at('/'));
  await workerReady(page);
});
afterEach(() => context.close());

type Version = 'old' | 'new' | 'half';

/** Which version a page is of: its words, its scripts and whether they run must agree. */
async function versionOf(address: string): Promise<Version> {
  await page.goto(site.at(address));
  const { words, scripts, works } = await page.evaluate(([tagline, mark]) => ({
    words: document.querySelector('header')?.textContent.includes(tagline),
    scripts: [...document.scripts].flatMap(({ src }) => (src ? src.includes(mark) : [])),
    works: customElements.get('lc-quick-exit') !== undefined,
  }), [NEXT_TAGLINE, NEXT_MARK] as const);
  if (works && words === true && scripts.length > 0 && scripts.every(Boolean)) return 'new';
  if (works && words === false && scripts.length > 0 && !scripts.some(Boolean)) return 'old';
  return 'half';
}

/** Resolves when the browser has the next worker: waiting for the old pages to close, or at work already. */
const nextWorkerThere = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (worker?.state !== 'installing') return;
    await new Promise<void>((resolve) => worker.addEventListener('statechange', () => resolve(), { once: true }));
  });

const PLACES = ['/', ADDRESS.help, ADDRESS.search, '/phu-huynh/', template('article-first-aid')];

async function versions(): Promise<Version[]> {
  const seen: Version[] = [];
  for (const address of PLACES) seen.push(await versionOf(address));
  return seen;
}

describe('a new version of the site', () => {
  test('is what the reader sees on the next load, whole', async () => {
    expect(await versions()).toEqual(PLACES.map(() => 'old'));
    await site.start(next.dist);
    expect(await versions()).toEqual(PLACES.map(() => 'new'));
  });

  test('leaves every page whole, old or new, when the network goes while it is on its way', async () => {
    await versionOf(ADDRESS.help);
    await site.start(next.dist);
    expect(await versionOf('/')).toBe('new');
    await nextWorkerThere();
    await site.stop();
    expect(await versions()).not.toContain('half');
  });

  test('leaves pages whole that were read or kept before it came', async () => {
    const [read, keptPage] = [template('article'), template('article-sensitive')];
    expect(await versionOf(read)).toBe('old');
    expect(await versionOf(keptPage)).toBe('old');
    await page.getByRole('button', { name: VI.offlineReading.save }).click();
    await page.getByText(VI.offlineReading.saved).waitFor();
    await site.start(next.dist);
    await versionOf('/');
    await nextWorkerThere();
    await page.close();
    page = await context.newPage();
    await site.stop();
    expect(await versionOf('/')).toBe('new');
    expect(await versionOf(read)).toBe('old');
    expect(await versionOf(keptPage)).toBe('old');
  });

  test('finds pages from the search box all the while', async () => {
    await site.start(next.dist);
    await versionOf('/');
    await nextWorkerThere();
    await site.stop();
    await page.goto(site.at(ADDRESS.search));
    await page.getByRole('searchbox').fill('duoi nuoc');
    await page.locator('.search-results li a').first().waitFor();
  });

  test('takes the place of the old one when its pages are closed, without network too', async () => {
    await site.start(next.dist);
    await versionOf('/');
    await nextWorkerThere();
    await page.close();
    page = await context.newPage();
    await site.stop();
    expect(await versions()).toEqual(PLACES.map(() => 'new'));
    const pages = (await everythingStored(page)).filter(({ cache, text }) => cache.startsWith('lc-khung') && text.includes('<header'));
    expect(pages.length).toBeGreaterThan(PLACES.length);
    expect(pages.filter(({ text }) => !text.includes(NEXT_TAGLINE)).map(({ pathname }) => pathname)).toEqual([]);
  });
});
