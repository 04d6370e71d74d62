import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { classModeAddress } from '../../../src/ui/addresses.ts';
import { CLASS } from '../../../src/ui/class-strings.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { ROOT } from '../../helpers/dist.ts';
import { answer, current, onward, quizThat, quizWith, type QuizPage } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';
import { settled } from '../../helpers/watch.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
afterEach(() => context.close());

const everythingKept = (page: Page) =>
  page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, databases: (await indexedDB.databases()).length }));
const NOTHING = { local: {}, session: {}, cookies: '', databases: 0 };

/** Opens a page; what it asks of any network from now on is noted. */
async function quiet(address: string): Promise<{ page: Page; asked: string[] }> {
  context = await open();
  const page = await context.newPage();
  await page.goto(at(address), { waitUntil: 'networkidle' });
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  return { page, asked };
}

async function toTheEnd(page: Page, { data }: QuizPage): Promise<void> {
  for (let number = 0; number < data.questions.length; number += 1) {
    await answer(page, { safe: number % 2 === 0 });
    await onward(page).click();
  }
}

describe('a quiz taken from start to certificate', () => {
  test.each([['of every day', quizThat(({ sensitive, data }) => !sensitive && data.ageBand === '9-11')], ['sensitive', quizThat(({ sensitive, data }) => sensitive && data.ageBand === '12-15')]] as const)('asks nothing of the network and keeps nothing: %s', async (_, quiz) => {
    const { page, asked } = await quiet(quiz.address);
    await toTheEnd(page, quiz);
    await page.getByText(QUIZ.certificate.offer).click();
    await page.getByLabel(QUIZ.certificate.nickname).fill('Thỏ Con');
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: QUIZ.certificate.print }).click();
    expect(asked).toEqual([]);
    expect(await everythingKept(page)).toEqual(NOTHING);
  });

  test('asks nothing and keeps nothing in class either', async () => {
    const { page, asked } = await quiet(classModeAddress(quizWith('phan-loai').id));
    await page.getByRole('button', { name: CLASS.start }).click();
    for (let pressed = 0; pressed < 200 && !(await page.locator('[data-sheet][data-now]').count()); pressed += 1) {
      await page.keyboard.press('1');
      await page.keyboard.press('PageDown');
    }
    expect(await page.locator('[data-sheet] tbody tr').count()).toBeGreaterThan(4);
    expect(asked).toEqual([]);
    expect(await everythingKept(page)).toEqual(NOTHING);
  });

  test('has no clock, no sound and no points', async () => {
    const { page } = await quiet(quizWith('mot-lua-chon').address);
    expect(await page.locator('audio, video, [role="timer"], time').count()).toBe(0);
    await toTheEnd(page, quizWith('mot-lua-chon'));
    expect(await page.locator('main').innerText()).not.toMatch(/điểm số|\d+ ?điểm|xếp hạng|kỷ lục/i);
  });

  test('says at the end what was chosen, except where the topic is sensitive', async () => {
    const plain = quizWith('mot-lua-chon');
    const { page } = await quiet(plain.address);
    await toTheEnd(page, plain);
    expect(await page.locator('[data-chose]').first().innerText()).toContain(QUIZ.chose);
    const secret = quizThat(({ sensitive, data }) => sensitive && data.ageBand !== undefined);
    await page.goto(at(secret.address));
    await toTheEnd(page, secret);
    expect(await page.locator('.look-back').innerText()).not.toContain(QUIZ.chose);
    expect(await page.locator('.look-back li').count()).toBe(secret.data.questions.length);
  });
});

describe('the place in a quiz', () => {
  const keep = (page: Page) => page.getByRole('button', { name: QUIZ.place.keep });
  const forget = (page: Page) => page.getByRole('button', { name: QUIZ.place.forget });
  const quiz = quizWith('mot-lua-chon');

  test('is kept only when asked, without any answer, and the quiz goes on from there', async () => {
    const { page } = await quiet(quiz.address);
    await answer(page);
    await onward(page).click();
    expect(await everythingKept(page)).toEqual(NOTHING);
    await keep(page).click();
    await answer(page);
    await onward(page).click();
    expect((await everythingKept(page)).local).toEqual({ 'lc-cho-dang-lam': JSON.stringify({ path: quiz.address, index: 2 }) });
    await page.reload();
    expect(await current(page).getAttribute('id')).toBe('cau-3');
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('is gone with one tap', async () => {
    const { page } = await quiet(quiz.address);
    await keep(page).click();
    await forget(page).click();
    expect(await everythingKept(page)).toEqual(NOTHING);
    expect(await page.getByText(QUIZ.place.forgotten).isVisible()).toBe(true);
    await page.reload();
    expect(await current(page).getAttribute('id')).toBe('cau-1');
  });

  test('is gone with the quick exit, and so is every answer and the name on the certificate', async () => {
    const { page } = await quiet(quiz.address);
    // The way out is cut, so that the page can still be asked.
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
    await keep(page).click();
    await toTheEnd(page, quiz);
    await page.getByText(QUIZ.certificate.offer).click();
    await page.getByLabel(QUIZ.certificate.nickname).fill('Thỏ Con');
    await page.getByRole('link', { name: VI.quickExit.label, exact: true }).click();
    expect(await everythingKept(page)).toEqual(NOTHING);
    expect(await page.locator('lc-quiz input:checked, .answer[data-shown]').count()).toBe(0);
    expect(await page.locator('lc-certificate').innerText()).not.toContain('Thỏ Con');
    expect(await page.getByLabel(QUIZ.certificate.nickname).inputValue()).toBe('');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await everythingKept(page)).toEqual(NOTHING);
  });
});

test('a page that comes back from the browser’s memory shows no answer', async () => {
  const { page } = await quiet(quizWith('mot-lua-chon').address);
  await answer(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.locator('lc-quiz input:checked, .answer[data-shown], [data-answered]').count()).toBe(0);
});
