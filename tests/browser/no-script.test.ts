import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { ADDRESS } from '../../src/ui/addresses.ts';
import { DISCREET, WIPE } from '../../src/ui/leave-strings.ts';
import { QUIZ } from '../../src/ui/quiz-strings.ts';
import { VI } from '../../src/ui/vi.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { NEUTRAL, ROOT } from '../helpers/dist.ts';
import { pagesOf } from '../helpers/entries.ts';
import { useSite } from '../helpers/site.ts';
import { TEMPLATES, template } from '../helpers/templates.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();

let phone: Page;
let desk: Page;
beforeAll(async () => {
  [phone, desk] = await Promise.all([PHONE, DESK].map(async (viewport) => (await open({ viewport, javaScriptEnabled: false })).newPage())) as [Page, Page];
});

/** Controls that do nothing without a script; a question of a quiz can be answered, and the reasons open beside it. */
/** A sheet of a tool is filled in and printed without a script. */
const DEAD = ['button', 'select', 'textarea', '[role="button"]', 'input'].map((control) => `${control}:not(:is([data-question], .tool-part) :is(input, select, textarea)):visible`).join(', ');

async function expectPlainExit(page: Page): Promise<void> {
  const exits = await page.getByRole('link', { name: VI.quickExit.label, exact: true }).all();
  expect(exits.length).toBeGreaterThan(0);
  for (const exit of exits) {
    expect(await exit.getAttribute('href')).toBe(quickExitUrl);
    expect((await exit.getAttribute('rel'))?.split(' ')).toContain('noreferrer');
  }
}

describe('without JavaScript', () => {
  test.each(TEMPLATES)('$name can be read at both widths, shows no control that does nothing, and can be left by a plain link', async ({ address }) => {
    for (const page of [phone, desk]) {
      await page.goto(at(address));
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
      expect(await page.locator('a[href="tel:111"]:visible').count()).toBeGreaterThan(0);
      expect(await page.locator(DEAD).allInnerTexts()).toEqual([]);
      if (address !== NEUTRAL) await expectPlainExit(page);
    }
  });

  test.each([{ device: 'a phone', page: () => phone }, { device: 'a desk', page: () => desk }])('the main navigation leads on from every door on $device', async ({ page }) => {
    await page().goto(at('/'));
    const links = page().getByRole('navigation', { name: VI.mainNavigation }).getByRole('link');
    const targets = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThanOrEqual(4);
    for (const target of targets) {
      await page().getByRole('navigation', { name: VI.mainNavigation }).locator(`a[href="${target}"]`).click();
      expect(new URL(page().url()).pathname).toBe(target);
    }
  });

  test('the reasons of a quiz can be opened', async () => {
    await phone.goto(at(template('quiz')));
    const reasons = phone.locator('fieldset').first().locator('dd');
    expect(await reasons.first().isVisible()).toBe(false);
    await phone.getByText(QUIZ.seeReasons).first().click();
    expect(await reasons.count()).toBeGreaterThan(1);
    for (const reason of await reasons.all()) expect(await reason.isVisible()).toBe(true);
  });

  test('the search page says why its box is missing, and offers every topic and every article', async () => {
    await phone.goto(at(template('search')));
    expect(await phone.locator('noscript:visible').innerText()).toBe(VI.searchPage.noScript);
    const offered = new Set(await phone.locator('main a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
    const wanted = [...pagesOf('topics'), ...pagesOf('articles')].map(({ address }) => address);
    expect(wanted.filter((address) => !offered.has(address))).toEqual([]);
  });

  test('the header of a desk leads to the search page', async () => {
    await desk.goto(at('/'));
    await desk.getByRole('banner').getByRole('search').getByRole('link').click();
    expect(new URL(desk.url()).pathname).toBe(template('search'));
  });

  test('the page that wipes says by hand what its buttons would do, browser by browser, and asks the server by a plain link', async () => {
    await phone.goto(at(template('wipe')));
    const [plain, discreet] = await phone.locator('noscript:visible').allInnerTexts();
    expect(plain).toContain(WIPE.noScript);
    expect(discreet).toBe(DISCREET.noScript);
    for (const { name, history, data } of WIPE.guides) {
      expect(await phone.getByText(history).isVisible()).toBe(false);
      await phone.getByText(name, { exact: true }).click();
      for (const how of [history, data]) expect(await phone.getByText(how).isVisible()).toBe(true);
    }
    await phone.getByRole('link', { name: WIPE.askServer }).click();
    await phone.waitForURL(at(ADDRESS.wiped));
    expect(await phone.locator('h1').innerText()).toBe(WIPE.serverAsked.title);
  });
});
