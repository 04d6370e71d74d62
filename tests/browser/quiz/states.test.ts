import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, classModeAddress } from '../../../src/ui/addresses.ts';
import { CLASS } from '../../../src/ui/class-strings.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { answer, onward, QUIZ_KINDS, quizThat, quizWith } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';
import { settled } from '../../helpers/watch.ts';

const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await open({ viewport: PHONE, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => context.close());

/** What axe says of the page in each state, named. */
async function judged(states: readonly (readonly [string, () => Promise<unknown>])[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, enter] of states) {
    await enter();
    await settled(page);
    found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
  }
  return found;
}

describe('axe finds nothing', () => {
  test.each(QUIZ_KINDS)('%s: asked, chosen other, chosen safe', async (kind) => {
    const { address, number } = quizWith(kind, ({ sensitive }) => kind !== 'man-hinh-chat' || sensitive);
    expectNone(await judged([
      ['asked', () => page.goto(at(`${address}#cau-${number}`))],
      ['chosen other', () => answer(page, { safe: false })],
      ['chosen safe', async () => {
        await page.reload();
        await answer(page, { safe: true });
      }],
    ]));
  });

  test('passed over, gone back, at the end, with the certificate open, and for adults', async () => {
    const { address, data } = quizThat(({ data: { ageBand } }) => ageBand === '6-8');
    const adult = quizThat(({ data: { ageBand } }) => ageBand === undefined);
    expectNone(await judged([
      ['passed over', async () => {
        await page.goto(at(address));
        await onward(page).click();
      }],
      ['gone back', () => page.getByRole('button', { name: QUIZ.back }).click()],
      ['end', async () => {
        for (let number = 0; number < data.questions.length; number += 1) await onward(page).click();
      }],
      ['certificate', () => page.getByText(QUIZ.certificate.offer).click()],
      ['end for adults', () => page.goto(at(`${adult.address}#xong`))],
    ]));
  });

  test.each([['counted', quizWith('man-hinh-chat')], ['sensitive', quizWith('man-hinh-chat', ({ sensitive }) => sensitive)]] as const)('class mode, %s: before, asked, answers open, reason, talk, end', async (_, quiz) => {
    const phase = (wanted: string) => async () => {
      for (let pressed = 0; pressed < 400 && !(await page.locator(wanted).count()); pressed += 1) await page.keyboard.press('PageDown');
    };
    await page.setViewportSize({ width: 1024, height: 768 });
    expectNone(await judged([
      ['before', () => page.goto(at(classModeAddress(quiz.id)))],
      ['asked', async () => {
        await page.getByLabel(CLASS.teams.count(3), { exact: true }).check();
        await page.getByRole('button', { name: CLASS.start }).click();
      }],
      ['answers open', phase('[data-now][data-counting]')],
      ['reason', phase('[data-now][data-phase="reason"]')],
      ['talk', phase('[data-now][data-phase="talk"]')],
      ['end', phase('[data-sheet][data-now]')],
    ]));
    await page.setViewportSize(PHONE);
  });

  test('the teacher’s page', async () => {
    expectNone(await judged([['list', () => page.goto(at(ADDRESS.quizzes))]]));
  });
});

test('nothing on the page moves when the script takes over', async () => {
  await context.addInitScript(() => {
    Object.assign(window, { moved: [] });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) (Reflect.get(window, 'moved') as number[]).push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [PHONE, { width: 1024, height: 768 }]) {
    await page.setViewportSize(viewport);
    await page.goto(at(quizWith('cau-chuyen').address));
    await page.evaluate(() => customElements.whenDefined('lc-quiz'));
    await settled(page);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
  }
});
