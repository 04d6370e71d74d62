import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { OUTSIDE_PATIENCE_MS } from '../../src/components/quick-exit/patience.ts';
import { classModeAddress } from '../../src/ui/addresses.ts';
import { CLASS } from '../../src/ui/class-strings.ts';
import { VI } from '../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { NEUTRAL, PAGES, UNLISTED } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { cutTheWayOut, exitLink, HIDDEN, onSensitivePage, press, quickExitUrl, state, status } from '../helpers/leaving.ts';
import { quizWith } from '../helpers/quizzes.ts';
import { useSite } from '../helpers/site.ts';
import { workerReady } from '../helpers/stored.ts';
import { template } from '../helpers/templates.ts';

const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
afterEach(() => context.close());

describe('a page that comes back from the browser’s memory', () => {
  test('is uncovered, can be used again, has its title and counts presses anew', async () => {
    const { page, hidden } = await onSensitivePage((context = await open()), at);
    const before = await state(page);
    await cutTheWayOut(context);
    await page.keyboard.press('Shift');
    await exitLink(page).click();
    expect(await hidden).toEqual(HIDDEN);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await state(page)).toEqual(before);
    await press(page, 'Shift', 2);
    expect(await status(page)).toBe(VI.quickExit.pressesLeft(1));
  });
});

describe('behind the cover', () => {
  /** What a screen reader can still find: roles and names of the accessibility tree that are not ignored. */
  const found = async (page: Page) => {
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored, role }) => !ignored && !['RootWebArea', 'InlineTextBox', 'generic'].includes(String(role?.value))).map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`.trim());
  };

  test('a screen reader finds the announcement alone, the keyboard reaches nothing, nothing is painted or moves', async () => {
    const { page, hidden } = await onSensitivePage((context = await open()), at);
    expect((await found(page)).length).toBeGreaterThan(50);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await cutTheWayOut(context);
    await exitLink(page).click();
    await hidden;
    expect(await found(page)).toEqual(['alert', `StaticText ${VI.quickExit.leaving}`]);
    for (let time = 0; time < 4; time += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    }
    const shown = await page.evaluate(() => ({
      painted: [...document.body.children].filter((child) => child.checkVisibility({ visibilityProperty: true })).map(({ className }) => className),
      moving: document.getAnimations().length,
    }));
    expect(shown).toEqual({ painted: ['quick-exit-cover'], moving: 0 });
  });

  test('speech and media have stopped', async () => {
    const { page, hidden } = await onSensitivePage((context = await open()), at);
    await cutTheWayOut(context);
    await page.evaluate(() => {
      const notes = { silenced: 0, paused: 0 };
      Object.assign(window, { notes });
      speechSynthesis.cancel = () => (notes.silenced += 1);
      const sound = document.body.appendChild(document.createElement('audio'));
      sound.pause = () => (notes.paused += 1);
    });
    await exitLink(page).click();
    await hidden;
    expect(await page.evaluate(() => Reflect.get(window, 'notes') as unknown)).toEqual({ silenced: 1, paused: 1 });
  });

  test('nothing can be reached in class either, where the page around it comes back when it closes', async () => {
    const { page } = await onSensitivePage((context = await open()), at);
    await cutTheWayOut(context);
    await page.goto(at(classModeAddress(quizWith('mot-lua-chon').id)));
    await page.getByRole('button', { name: CLASS.start }).click();
    await press(page, 'Shift', 3);
    expect(await state(page)).toEqual(HIDDEN);
  });
});

describe('the history', () => {
  test('has the page outside in the place of the one that was left: Back leads to the page before it, uncovered', async () => {
    context = await open();
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' }));
    const page = await context.newPage();
    await page.goto(at('/'));
    await page.goto(at(template('article-sensitive')));
    await exitLink(page).click();
    await page.waitForURL(quickExitUrl);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('.quick-exit-cover').count()).toBe(0);
    await page.goForward();
    expect(page.url()).toBe(quickExitUrl);
  });

  test('is never said to be erased', () => {
    expect(VI.quickExit.limit).toContain('không xóa lịch sử');
    expectNone(PAGES.filter(({ address, html }) => !UNLISTED.some((unlisted) => unlisted === address) && !html.includes(VI.quickExit.limit)).map(({ address }) => address));
  });
});

describe('where the device holds the neutral page', () => {
  const withWorker = async (): Promise<Page> => {
    context = await open({ serviceWorkers: 'allow', viewport: PHONE });
    const page = await context.newPage();
    await page.goto(at('/'));
    await workerReady(page);
    await page.goto(at(template('article-sensitive')));
    return page;
  };

  test('it opens without network', async () => {
    const page = await withWorker();
    await context.setOffline(true);
    await exitLink(page).click();
    await page.waitForURL(at(NEUTRAL));
    expect(await page.title()).toBe(VI.neutralPage.title);
    expect(await page.locator('main li').count()).toBe(80);
  });

  test('it opens instead of a page outside that does not come', async () => {
    const page = await withWorker();
    const { promise: asked, resolve } = Promise.withResolvers<true>();
    // Nobody ever answers.
    await context.route(`${new URL(quickExitUrl).origin}/**`, () => resolve(true));
    await exitLink(page).click();
    await asked;
    await page.waitForURL(at(NEUTRAL), { timeout: OUTSIDE_PATIENCE_MS + 15_000 });
  });
});
