import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { current, quizWith } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await open();
  page = await context.newPage();
});
afterAll(() => context.close());

const ONWARD = 'lc-quiz :is([data-do="next"], [data-do="skip"])';
const MOST_TABS = 40;

/** Presses Tab until the focus is on something that fits. */
async function tabTo(selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${MOST_TABS} tabs did not lead to ${selector}.`);
}

/** Opens a question of this kind with the focus on its words, as it is after "next". */
async function ask(kind: Parameters<typeof quizWith>[0]): Promise<number> {
  const { address, number } = quizWith(kind);
  await page.goto(at(`${address}#cau-${number}`));
  await page.evaluate(() => customElements.whenDefined('lc-quiz'));
  await current(page).locator('h2').focus();
  return number;
}

/** Goes on by keyboard; the next question has the focus. */
async function goOn(from: number): Promise<void> {
  await tabTo(ONWARD);
  await page.keyboard.press('Enter');
  const heading = await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id);
  expect(heading === `cau-${from + 1}` || heading === 'xong').toBe(true);
}

const said = () => current(page).locator('.answer[data-shown] [data-said]').last().innerText();

describe('by keyboard alone', () => {
  test.each(['mot-lua-chon', 'man-hinh-chat'] as const)('%s: the arrows choose and change, each choice has its reason at once', async (kind) => {
    const number = await ask(kind);
    await tabTo('input[type="radio"]');
    await page.keyboard.press('Space');
    const first = await said();
    await page.keyboard.press('ArrowDown');
    expect(await said()).not.toBe(first);
    expect(first).toMatch(new RegExp(`^(${QUIZ.leads.child.safe}|${QUIZ.leads.child.other})`));
    await goOn(number);
  });

  test('nhieu-lua-chon: the space bar chooses, a button explains', async () => {
    const number = await ask('nhieu-lua-chon');
    await tabTo('input[type="checkbox"]');
    await page.keyboard.press('Space');
    await tabTo('[data-explain]');
    await page.keyboard.press('Enter');
    expect(await said()).toContain('✓');
    await goOn(number);
  });

  test('phan-loai: a card is taken, a bin takes it; the first card is taken already', async () => {
    const number = await ask('phan-loai');
    const cards = await current(page).locator('.sort-card').count();
    await tabTo('.sort-card:not([aria-pressed="true"])');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await tabTo('[data-bin="safe"] > button');
    for (let put = 0; put < cards; put += 1) await page.keyboard.press('Enter');
    expect(await current(page).locator('[data-bin="safe"] .sort-card').count()).toBe(cards);
    // Every card can be taken out again.
    await tabTo('[data-bin="safe"] .sort-card');
    await page.keyboard.press('Enter');
    await tabTo('[data-bin="other"] > button');
    await page.keyboard.press('Enter');
    expect(await current(page).locator('[data-bin="other"] .sort-card').count()).toBe(1);
    await goOn(number);
  });

  test('sap-thu-tu: the arrow that was pressed keeps the focus, and the new place is announced', async () => {
    const number = await ask('sap-thu-tu');
    const steps = await current(page).locator('[data-order] > li').count();
    await tabTo('[data-move="down"]');
    const moved = await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-place'));
    for (let place = 2; place <= steps; place += 1) {
      await page.keyboard.press('Enter');
      expect(await page.locator('lc-quiz [data-announce]').textContent()).toBe(QUIZ.order.moved.replace('{place}', String(place)).replace('{total}', String(steps)));
    }
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('aria-disabled'), document.activeElement?.closest('li')?.getAttribute('data-place')])).toEqual(['true', moved]);
    await page.keyboard.press('Enter');
    expect(await current(page).locator('[data-order] > li').last().getAttribute('data-place')).toBe(moved);
    await tabTo('[data-explain]');
    await page.keyboard.press('Enter');
    expect((await said()).length).toBeGreaterThan(30);
    await goOn(number);
  });

  test('cau-chuyen: each scene leads to the next, which has the focus', async () => {
    const number = await ask('cau-chuyen');
    await tabTo('.scene input');
    await page.keyboard.press('Space');
    await tabTo('[data-go-on]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-scene]')?.hasAttribute('data-reached'))).toBe(true);
    for (let scene = 0; scene < 6 && (await current(page).getAttribute('data-answered')) === null; scene += 1) {
      await tabTo('.scene[data-reached]:not([data-answered]) input');
      await page.keyboard.press('Space');
      if (await current(page).locator('[data-go-on]:visible').count()) {
        await tabTo('[data-go-on]');
        await page.keyboard.press('Enter');
      }
    }
    expect(await current(page).getAttribute('data-answered')).toBe('');
    await goOn(number);
  });

  test('a question is passed over, gone back to, and the end is reached', async () => {
    const { address, data } = quizWith('mot-lua-chon');
    await page.goto(at(address));
    await page.evaluate(() => customElements.whenDefined('lc-quiz'));
    for (let number = 1; number <= data.questions.length; number += 1) await goOn(number);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(QUIZ.ending);
    await tabTo('[data-do="see"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id)).toBe('cau-1');
  });
});
