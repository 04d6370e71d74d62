import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { ROOT } from '../../helpers/dist.ts';
import { answer, current, onward, quizThat, quizWith } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';
import { endSentence, speechOf, withVoices, type Voice } from '../../helpers/voices.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();
const LOCAL: Voice = { lang: 'vi-VN', localService: true };

let context: BrowserContext;
afterEach(() => context.close());

async function quiz(voices: readonly Voice[], address = quizWith('mot-lua-chon').address): Promise<Page> {
  context = await open();
  await withVoices(context, voices);
  const page = await context.newPage();
  await page.goto(at(address));
  await page.evaluate(() => customElements.whenDefined('lc-quiz'));
  return page;
}

const button = (page: Page) => page.locator('[data-listen]');
const marked = (page: Page) => page.locator('[data-saying]').allInnerTexts();

describe('the listen button of a quiz', () => {
  test.each([
    ['no voice', []],
    ['an English voice only', [{ lang: 'en-US', localService: true }]],
    ['a Vietnamese voice that sends the text away', [{ lang: 'vi-VN', localService: false }]],
  ])('is not there on a device with %s, on any topic', async (_, voices) => {
    for (const { address } of [quizWith('mot-lua-chon'), quizThat(({ sensitive }) => sensitive)]) {
      const page = await quiz(voices, address);
      expect(await button(page).isVisible()).toBe(false);
      await context.close();
    }
  });

  test('reads question and answers sentence by sentence and marks the one it is at', async () => {
    const page = await quiz([LOCAL]);
    const { prompt } = quizWith('mot-lua-chon').data.questions[0] ?? { prompt: '' };
    expect(await button(page).innerText()).toBe(QUIZ.listen.start);
    await button(page).click();
    expect(await button(page).innerText()).toBe(QUIZ.listen.pause);
    const sentences = await current(page).locator('[data-say]:visible').allInnerTexts();
    expect(sentences.join(' ')).toContain(prompt);
    for (const [index, sentence] of sentences.entries()) {
      expect((await speechOf(page)).said).toHaveLength(index + 1);
      expect((await speechOf(page)).said.at(-1)).toBe(sentence);
      expect(await marked(page)).toEqual([sentence]);
      await endSentence(page);
    }
    expect(await marked(page)).toEqual([]);
    expect(await button(page).innerText()).toBe(QUIZ.listen.start);
    expect(sentences.every((sentence) => sentence.length < 200)).toBe(true);
  });

  test('pauses, and goes on with the sentence it was at', async () => {
    const page = await quiz([LOCAL]);
    await button(page).click();
    await endSentence(page);
    const { said } = await speechOf(page);
    await button(page).click();
    expect(await button(page).innerText()).toBe(QUIZ.listen.goOn);
    expect((await speechOf(page)).stopped).toBe(1);
    expect(await marked(page)).toEqual([]);
    await button(page).click();
    expect((await speechOf(page)).said).toEqual([...said, said.at(-1)]);
  });

  test('reads the reason of an answer, and the next question, once it was asked to read', async () => {
    const page = await quiz([LOCAL]);
    await button(page).click();
    await answer(page);
    const [reason = ''] = await current(page).locator('.answer [data-say]').allInnerTexts();
    expect((await speechOf(page)).said.at(-1)).toBe(reason);
    await onward(page).click();
    const [next = ''] = await current(page).locator('[data-say]:visible').allInnerTexts();
    expect((await speechOf(page)).said.at(-1)).toBe(next);
  });

  test('says nothing that was not asked for', async () => {
    const page = await quiz([LOCAL]);
    await answer(page);
    await onward(page).click();
    expect((await speechOf(page)).said).toEqual([]);
  });

  test('falls silent with the quick exit, for good', async () => {
    const page = await quiz([LOCAL]);
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
    await button(page).click();
    const { said } = await speechOf(page);
    await page.getByRole('link', { name: VI.quickExit.label, exact: true }).click();
    expect((await speechOf(page)).stopped).toBeGreaterThan(0);
    await endSentence(page);
    expect((await speechOf(page)).said).toEqual(said);
    expect(await marked(page)).toEqual([]);
  });

  test('says who wrote each message of a chat', async () => {
    const { address, number, data } = quizWith('man-hinh-chat');
    const page = await quiz([LOCAL], `${address}#cau-${number}`);
    const question = data.questions[number - 1];
    const other = question?.kind === 'man-hinh-chat' ? question.chat.with : '';
    await button(page).click();
    for (let sentence = 0; sentence < 60 && (await button(page).getAttribute('data-state')) === 'reading'; sentence += 1) await endSentence(page);
    expect((await speechOf(page)).said).toContain(QUIZ.chat.other(other));
  });
});
