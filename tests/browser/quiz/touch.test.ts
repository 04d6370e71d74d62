import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { tooWide } from '../../helpers/page-problems.ts';
import { answer, current, onward, QUIZ_KINDS, quizWith, WALKED_QUIZZES } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await open({ viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => context.close());

const tap = (target: { tap: () => Promise<void> }) => target.tap();

/** Pixels that a control must be high, by age (needs.md §4). */
const TARGET = { '6-8': 64, '9-11': 56, '12-15': 48, '16-17': 44, adult: 44 } as const;

/** Controls of the question on the screen that are smaller, or nearer to the next, than they may be. */
const small = (least: number) => page.evaluate((most) => {
  const seen = [...document.querySelectorAll('lc-quiz > [data-now] :is(.choice, button, summary), .quiz-controls button')].map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  const name = (element: Element) => `${element.className || element.localName} "${element.textContent?.trim().slice(0, 20)}"`;
  // The line that unfolds more to read is 44 px in every band: it is not an answer.
  const low = seen.filter(({ element, box }) => Math.round(box.height) < (element.matches('summary') ? 44 : most)).map(({ element, box }) => `${name(element)} is ${box.height} px high`);
  const answers = seen.filter(({ element }) => element.matches('.choice, .sort-card, [data-move]'));
  const near = answers.flatMap(({ element, box }, index) => answers.slice(index + 1).filter(({ box: other }) => {
    const [across, down] = [Math.max(other.left - box.right, box.left - other.right), Math.max(other.top - box.bottom, box.top - other.bottom)];
    return Math.round(Math.max(across, down)) < 12;
  }).map(({ element: other }) => `${name(element)} and ${name(other)} are less than 12 px apart`));
  return [...low, ...near];
}, least);

describe('by touch at 360 px', () => {
  test.each(QUIZ_KINDS)('%s can be answered by taps, and answered anew', async (kind) => {
    const { address, number } = quizWith(kind);
    await page.goto(at(`${address}#cau-${number}`));
    await page.evaluate(() => customElements.whenDefined('lc-quiz'));
    await answer(page, { safe: false, press: tap });
    expect(await current(page).getAttribute('data-answered')).toBe('');
    if (kind !== 'phan-loai') await answer(page, { safe: true, press: tap });
    expect(await current(page).locator('.answer[data-shown]').last().innerText()).not.toBe('');
    await onward(page).tap();
    expect(await page.locator('[data-now]').getAttribute('id')).not.toBe(`cau-${number}`);
  });

  test.each(WALKED_QUIZZES)('every control of $id is as large as its readers need, and nothing is wider than the screen', async ({ address, data }) => {
    await page.goto(at(address));
    await page.evaluate(() => customElements.whenDefined('lc-quiz'));
    const problems: string[] = [];
    for (const { kind } of data.questions) {
      const here = async () => [...(await small(TARGET[data.ageBand ?? 'adult'])), ...(await tooWide(page))].map((problem) => `${kind}: ${problem}`);
      problems.push(...(await here()));
      await answer(page, { safe: false, press: tap });
      problems.push(...(await here()));
      await onward(page).tap();
    }
    expect(await page.locator('[data-now] h2').innerText()).toBe(data.ageBand ? QUIZ.ending : QUIZ.endingAdult);
    expectNone([...problems, ...(await tooWide(page))]);
  });
});
