import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { classModeAddress } from '../../../src/ui/addresses.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { QUIZ_KINDS, QUIZZES, quizThat, quizWith } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();

let page: Page;
beforeAll(async () => {
  page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
});

describe('without JavaScript', () => {
  test.each(QUIZ_KINDS)('a question of kind %s is a fieldset that can be answered, and its reasons open', async (kind) => {
    const { address, number } = quizWith(kind);
    await page.goto(at(address));
    const question = page.locator(`fieldset#cau-${number}`);
    expect(await question.isVisible()).toBe(true);
    const controls = await question.locator('input:visible, select:visible').all();
    expect(controls.length).toBeGreaterThan(1);
    for (const control of controls) {
      if (kind === 'sap-thu-tu') await control.selectOption('1');
      else await control.check();
    }
    const reasons = question.locator('dd');
    expect(await reasons.first().isVisible()).toBe(false);
    for (const summary of await question.getByText(QUIZ.seeReasons, { exact: true }).all()) if (await summary.isVisible()) await summary.click();
    for (const reason of await reasons.all()) expect(await reason.isVisible()).toBe(true);
  });

  test('every question of every quiz can be read at once, and none has a button that does nothing', async () => {
    for (const { address, data } of QUIZZES) {
      await page.goto(at(address));
      expect(await page.locator('[data-question]:visible').count(), address).toBe(data.questions.length);
      expect(await page.locator('main button:visible').allInnerTexts(), address).toEqual([]);
    }
  });

  test('a story leads to its next scene by a link beside the reason', async () => {
    const { address, number } = quizWith('cau-chuyen');
    await page.goto(at(address));
    const first = page.locator(`#cau-${number} .scene`).first();
    await first.getByText(QUIZ.seeReasons, { exact: true }).click();
    const link = first.getByRole('link', { name: QUIZ.story.goOn }).first();
    const target = await link.getAttribute('href');
    await link.click();
    expect(await page.locator(`.scene${target}`).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe(target);
  });

  test('a question can be passed over by a link', async () => {
    const { address } = quizWith('mot-lua-chon');
    await page.goto(at(address));
    await page.getByRole('link', { name: new RegExp(QUIZ.skip) }).first().click();
    expect(new URL(page.url()).hash).toBe('#cau-2');
  });

  test('a sensitive question has quiet help before and after its answers, and there is no score', async () => {
    const { address, data } = quizThat(({ sensitive }) => sensitive);
    await page.goto(at(address));
    expect(await page.locator('[data-question] > [data-strip="before"] a[href="tel:111"]:visible').count()).toBe(data.questions.length);
    expect(await page.locator('[data-question] > [data-strip="after"] a[href="tel:111"]:visible').count()).toBe(data.questions.length);
    expect(await page.locator('main').innerText()).not.toMatch(/điểm|đúng \d|\d+ ?\/ ?\d+ câu/i);
  });

  test('a class can read the whole quiz with its reasons and what to talk about', async () => {
    const { id, data } = quizWith('phan-loai');
    await page.goto(at(classModeAddress(id)));
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('.screen:visible').count()).toBeGreaterThan(data.questions.length);
    expect(await page.getByText(data.questions[0]?.talk ?? '', { exact: true }).first().isVisible()).toBe(true);
  });
});
