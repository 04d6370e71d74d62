import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { PRESS_LIFETIME_MS } from '../../src/components/quick-exit/shift-presses.ts';
import { VI } from '../../src/ui/vi.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { exitLink, HIDDEN, onSensitivePage, press, quickExitUrl, state, status } from '../helpers/leaving.ts';
import { useSite } from '../helpers/site.ts';
import { template } from '../helpers/templates.ts';

const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
afterEach(() => context.close());

const onTheWay = async (viewport: typeof DESK | typeof PHONE = DESK) => onSensitivePage((context = await open({ viewport })), at);

const isOpen = async (page: Page) => (await state(page)).covered === false && new URL(page.url()).pathname === template('article-sensitive');

describe('a tap on the quick exit', () => {
  test.each([{ device: 'a desk', viewport: DESK }, { device: 'a phone', viewport: PHONE }])('hides the page at once on $device, says so, and leads outside without a referrer', async ({ viewport }) => {
    const { page, hidden, referrers } = await onTheWay(viewport);
    await exitLink(page).click();
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
    expect(referrers).toEqual([undefined]);
  });

  test('works from the first link that the keyboard reaches', async () => {
    const { page, hidden } = await onTheWay();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(VI.quickExit.skipLink);
    await page.keyboard.press('Enter');
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
  });

});

describe('Shift', () => {
  test('pressed three times leaves, and says before how often it is still to be pressed', async () => {
    const { page, hidden } = await onTheWay();
    await press(page, 'Shift', 1);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(2));
    await press(page, 'Shift', 1);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(1));
    await press(page, 'Shift', 1);
    expect(await hidden).toEqual(HIDDEN);
    await page.waitForURL(quickExitUrl);
  });

  test.each(['Shift+A', 'Control+Shift', 'Alt+Shift', 'Shift+Tab'])('does not leave when %s is pressed again and again', async (keys) => {
    const { page } = await onTheWay();
    await press(page, keys, 5);
    expect(await isOpen(page)).toBe(true);
    expect(await status(page)).toBe('');
  });

  test('starts over after another key', async () => {
    const { page } = await onTheWay();
    await press(page, 'Shift', 2);
    await press(page, 'x', 1);
    await press(page, 'Shift', 2);
    expect(await isOpen(page)).toBe(true);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(1));
  });

  test('counts presses of the left and of the right key alike', async () => {
    const { page, hidden } = await onTheWay();
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
    const { page, hidden } = await onTheWay();
    await pressAt(page, [100_000, 101_000, 106_001]);
    expect(await isOpen(page)).toBe(true);
    await pressAt(page, [111_000, 115_999]);
    expect(await hidden).toEqual(HIDDEN);
  });
});
