import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { PRESS_LIFETIME_MS } from '../../src/components/quick-exit/shift-presses.ts';
import { readSettings } from '../../src/build/settings.ts';
import { VI } from '../../src/ui/vi.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { NEUTRAL, ROOT } from '../helpers/dist.ts';
import { useSite } from '../helpers/site.ts';
import { template } from '../helpers/templates.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();

/** What could be seen and reached on the page at one moment. */
interface Moment {
  /** Whether one element hides the whole window. */
  covered: boolean;
  announced: string | null;
  /** Parts of the page that the keyboard and a screen reader could still reach. */
  reachable: number;
  title: string;
}

interface Opened {
  page: Page;
  /** The moment in which the page was hidden, before anything else could happen on it. */
  hidden: Promise<Moment>;
  /** Referrers that the page outside was asked with. */
  referrers: (string | undefined)[];
}

declare global {
  interface Window {
    stateNow: () => Moment;
    tellHidden: (moment: Moment) => Promise<void>;
  }
}

/** Runs in the page: tells what it looks like, and reports the moment in which the cover comes. */
function lookOn(): void {
  window.stateNow = () => {
    const cover = document.querySelector('.quick-exit-cover');
    const { width = 0, height = 0 } = cover?.getBoundingClientRect() ?? {};
    const inFront = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
      covered: width === innerWidth && height === innerHeight && inFront?.closest('.quick-exit-cover') === cover,
      announced: cover?.getAttribute('role') === 'alert' ? cover.textContent : null,
      reachable: [...document.body.children].filter((child) => child !== cover && !child.hasAttribute('inert')).length,
      title: document.title.trim(),
    };
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (document.querySelector('.quick-exit-cover')) void window.tellHidden(window.stateNow());
    }).observe(document.body, { childList: true });
  });
}

let context: BrowserContext;
afterEach(() => context.close());

async function onSensitivePage(viewport: typeof DESK | typeof PHONE = DESK): Promise<Opened> {
  context = await open({ viewport });
  const referrers: (string | undefined)[] = [];
  const { promise: hidden, resolve } = Promise.withResolvers<Moment>();
  await context.route(`${new URL(quickExitUrl).origin}/**`, async (route) => {
    referrers.push(route.request().headers().referer);
    // The outside page arrives after this one has told what it looked like: on a busy machine its message would be lost.
    await hidden;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' });
  });
  await context.exposeFunction('tellHidden', resolve);
  await context.addInitScript(lookOn);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(at(template('article-sensitive')));
  await page.evaluate(() => customElements.whenDefined('lc-quick-exit'));
  return { page, hidden, referrers };
}

const exitLink = (page: Page) => page.getByRole('link', { name: VI.quickExit.label, exact: true });

const HIDDEN: Moment = { covered: true, announced: VI.quickExit.leaving, reachable: 0, title: '' };

const state = (page: Page) => page.evaluate(() => window.stateNow());

const isOpen = async (page: Page) => (await state(page)).covered === false && new URL(page.url()).pathname === template('article-sensitive');

describe('a tap on the quick exit', () => {
  test.each([{ device: 'a desk', viewport: DESK }, { device: 'a phone', viewport: PHONE }])('hides the page at once on $device, says so, and leads outside without a referrer', async ({ viewport }) => {
    const { page, hidden, referrers } = await onSensitivePage(viewport);
    await exitLink(page).click();
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
    expect(referrers).toEqual([undefined]);
  });

  test('works from the first link that the keyboard reaches', async () => {
    const { page, hidden } = await onSensitivePage();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(VI.quickExit.skipLink);
    await page.keyboard.press('Enter');
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
  });

  test('opens the neutral page of the site where there is no network', async () => {
    const { page, referrers } = await onSensitivePage();
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await exitLink(page).click();
    await page.waitForURL(at(NEUTRAL));
    expect(await page.title()).toBe(VI.neutralPage.title);
    expect(referrers).toEqual([]);
  });
});

describe('Shift', () => {
  const press = async (page: Page, keys: string, times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(keys);
  };
  const status = (page: Page) => page.locator('lc-quick-exit [role="status"]').textContent();

  test('pressed three times leaves, and says before how often it is still to be pressed', async () => {
    const { page, hidden } = await onSensitivePage();
    await press(page, 'Shift', 1);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(2));
    await press(page, 'Shift', 1);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(1));
    await press(page, 'Shift', 1);
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
  });

  test.each(['Shift+A', 'Control+Shift', 'Alt+Shift', 'Shift+Tab'])('does not leave when %s is pressed again and again', async (keys) => {
    const { page } = await onSensitivePage();
    await press(page, keys, 5);
    expect(await isOpen(page)).toBe(true);
    expect(await status(page)).toBe('');
  });

  test('starts over after another key', async () => {
    const { page } = await onSensitivePage();
    await press(page, 'Shift', 2);
    await press(page, 'x', 1);
    await press(page, 'Shift', 2);
    expect(await isOpen(page)).toBe(true);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(1));
  });

  test('counts presses of the left and of the right key alike', async () => {
    const { page, hidden } = await onSensitivePage();
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key);
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
  });

  /** Presses at given moments of the page's own clock, in milliseconds. */
  const pressAt = (page: Page, moments: readonly number[]) =>
    page.evaluate((times) => {
      for (const time of times) {
        for (const type of ['keydown', 'keyup']) {
          const event = new KeyboardEvent(type, { key: 'Shift', bubbles: true });
          Object.defineProperty(event, 'timeStamp', { value: time });
          document.body.dispatchEvent(event);
        }
      }
    }, moments);

  test('is forgotten five seconds after it was pressed', async () => {
    expect(PRESS_LIFETIME_MS).toBe(5000);
    const { page, hidden } = await onSensitivePage();
    await pressAt(page, [100_000, 101_000, 106_001]);
    expect(await isOpen(page)).toBe(true);
    await pressAt(page, [111_000, 115_999]);
    expect(await hidden).toEqual(HIDDEN);
  });
});

describe('a page that comes back from the browser’s memory', () => {
  test('is uncovered, can be used again and has its title', async () => {
    const { page, hidden } = await onSensitivePage();
    const before = await state(page);
    // The way out is cut, so that the page stays as a browser would keep it.
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
    await exitLink(page).click();
    expect(await hidden).toEqual(HIDDEN);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await state(page)).toEqual(before);
  });
});
