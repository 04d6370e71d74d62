import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { classModeAddress } from '../../../src/ui/addresses.ts';
import { CLASS } from '../../../src/ui/class-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { ROOT } from '../../helpers/dist.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { pdfPages } from '../../helpers/pdf-text.ts';
import { QUIZ_KINDS, quizThat, quizWith, WALKED_QUIZZES } from '../../helpers/quizzes.ts';
import { useSite } from '../../helpers/site.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();

/** The projector of most schools. */
const PROJECTOR = { width: 1024, height: 768 };
/** Letters that the back row can read, in CSS pixels (needs.md §7). */
const READABLE = 32;
/** More presses than the longest quiz needs. */
const MOST_PRESSES = 600;

let context: BrowserContext;
afterEach(() => context.close());

async function playing(id: string, teams = 0): Promise<Page> {
  context = await open({ viewport: PROJECTOR, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(at(classModeAddress(id)));
  await page.evaluate(() => document.fonts.ready);
  if (teams > 0) await page.getByLabel(CLASS.teams.count(teams), { exact: true }).check();
  await page.getByRole('button', { name: CLASS.start, exact: true }).click();
  return page;
}

const screen = (page: Page) => page.locator('[data-screen][data-now]');
const sheet = (page: Page) => page.locator('[data-sheet][data-now]');
const until = async (page: Page, selector: string, key = 'PageDown') => {
  for (let pressed = 0; pressed < MOST_PRESSES; pressed += 1) {
    if (await page.locator(selector).count()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} did not lead to ${selector}.`);
};

describe('on the projector', () => {
  test.each(QUIZ_KINDS)('%s: the question, then each answer, then each reason, then what to talk about', async (kind) => {
    const { id, number } = quizWith(kind);
    const page = await playing(id);
    await until(page, `[data-now][data-question="${number}"]`);
    const here = page.locator(`#${await screen(page).getAttribute('id')}`);
    const answers = here.locator('[data-answer]');
    const total = await answers.count();
    for (let open = 0; open <= total; open += 1) {
      for (const [index, answer] of (await answers.all()).entries()) expect(await answer.isVisible()).toBe(index < open);
      if (open < total) await page.keyboard.press('PageDown');
    }
    expect(await here.locator('.tally:visible').count()).toBe(total);
    await page.keyboard.press('PageDown');
    const reasons = here.locator('[data-why]');
    for (let index = 0; index < (await reasons.count()); index += 1) {
      expect(await reasons.nth(index).isVisible()).toBe(true);
      expect(await here.locator('[data-why]:visible').count()).toBe(1);
      await page.keyboard.press('PageDown');
    }
    await until(page, `[data-now][data-question="${number}"][data-phase="talk"]`);
    expect(await screen(page).locator('[data-talk]').innerText()).toContain(CLASS.talk);
  });

  test.each([['PageDown', 'PageUp'], ['ArrowRight', 'ArrowLeft'], ['ArrowDown', 'ArrowUp'], ['Space', 'PageUp'], ['Enter', 'PageUp']])('%s goes on and %s goes back, also after a tap on a button', async (on, back) => {
    const page = await playing(quizWith('mot-lua-chon').id);
    await page.getByRole('button', { name: CLASS.next, exact: true }).click();
    expect(await screen(page).locator('[data-answer]:visible').count()).toBe(1);
    await page.keyboard.press(on);
    expect(await screen(page).locator('[data-answer]:visible').count()).toBe(2);
    await page.keyboard.press(back);
    expect(await screen(page).locator('[data-answer]:visible').count()).toBe(1);
  });

  test('hands are counted by large buttons and by figures, never below nothing, and stay when the class goes back', async () => {
    const page = await playing(quizWith('mot-lua-chon').id);
    await until(page, '[data-now][data-counting]');
    const count = (letter: number) => screen(page).locator('[data-count]').nth(letter).innerText();
    for (let hand = 0; hand < 3; hand += 1) await page.getByRole('button', { name: CLASS.more('A') }).click();
    await page.getByRole('button', { name: CLASS.less('B') }).click();
    await page.keyboard.press('2');
    expect([await count(0), await count(1)]).toEqual(['3', '1']);
    const box = await page.getByRole('button', { name: CLASS.more('A') }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    // A tap on + leaves the space bar to the remote.
    await page.keyboard.press('Space');
    expect(await screen(page).getAttribute('data-phase')).toBe('reason');
    await page.keyboard.press('PageUp');
    expect([await count(0), await count(1)]).toEqual(['3', '1']);
  });

  test('a story goes where most hands point, and its talk waits for its end', async () => {
    const { id, number, data } = quizWith('cau-chuyen');
    const story = data.questions[number - 1];
    if (story?.kind !== 'cau-chuyen') throw new Error('Not a story.');
    const choices = story.scenes[0]?.choices ?? [];
    const chosen = choices.findLastIndex(({ to }) => to !== undefined);
    const page = await playing(id);
    await until(page, `[data-now][data-question="${number}"][data-counting]`);
    await page.keyboard.press(String(chosen + 1));
    const first = await screen(page).getAttribute('id');
    while ((await screen(page).getAttribute('id')) === first) {
      expect(await screen(page).getAttribute('data-phase')).not.toBe('talk');
      await page.keyboard.press('PageDown');
    }
    expect(await screen(page).getAttribute('id')).toBe(`man-${number}-${choices[chosen]?.to}`);
  });

  test('teams are marked as having answered; the end says how many questions, in the order of the teams', async () => {
    const page = await playing(quizWith('mot-lua-chon').id, 3);
    const team = (number: number) => page.getByRole('button', { name: CLASS.teams.answered(number) });
    expect(await page.locator('[data-team]:visible').count()).toBe(3);
    await team(3).click();
    await team(1).click();
    await team(1).click();
    expect(await team(3).getAttribute('aria-pressed')).toBe('true');
    await until(page, '[data-now][data-question="2"]');
    expect(await team(3).getAttribute('aria-pressed')).toBe('false');
    await team(3).click();
    await until(page, '[data-sheet][data-now]');
    expect(await sheet(page).locator('[data-teams] li').allInnerTexts()).toEqual([1, 2, 3].map((number) => `${CLASS.end.team(CLASS.teams.name(number))}: ${number === 3 ? 2 : 0}`));
  });

  test('the end sheet has totals and no names, prints on one page without the rest, and is wiped on leaving', async () => {
    const { id, data } = quizWith('mot-lua-chon');
    const page = await playing(id);
    await until(page, '[data-now][data-counting]');
    await page.keyboard.press('1');
    await until(page, '[data-sheet][data-now]');
    expect(await sheet(page).locator('[data-seen]').innerText()).toBe(CLASS.end.seen(String(data.questions.length)));
    expect(await sheet(page).locator('tbody td').first().innerText()).toMatch(/^A 1 · B 0/);
    const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(CLASS.end.sheet);
    expect(pages[0]).not.toContain(CLASS.next);
    await context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
    await page.locator('.play-bar').getByRole('link', { name: VI.quickExit.label }).click();
    expect(await page.locator('[data-sheet] tbody tr').count()).toBe(0);
    expect(await page.locator('[data-count]').evaluateAll((counts) => counts.filter(({ textContent }) => textContent !== '0').length)).toBe(0);
  });

  test('a sensitive quiz counts no hands and scores nothing', async () => {
    const page = await playing(quizThat(({ sensitive, data }) => sensitive && data.ageBand !== undefined).id);
    await until(page, '[data-now][data-counting]');
    expect(await page.locator('.tally, [data-count]').count()).toBe(0);
    await page.keyboard.press('1');
    await until(page, '[data-sheet][data-now]');
    expect(await sheet(page).locator('table').count()).toBe(0);
  });

  test('everything behind it is out of reach until the class stops, 111 and the quick exit stay', async () => {
    const page = await playing(quizWith('mot-lua-chon').id);
    expect(await page.locator('header.header').evaluate((header) => header.closest('[inert]') !== null)).toBe(true);
    expect(await page.locator('.play-bar a[href="tel:111"]').isVisible()).toBe(true);
    expect(await page.locator('.play-bar a[data-quick-exit]').isVisible()).toBe(true);
    await page.getByRole('button', { name: CLASS.close }).click();
    expect(await page.locator('[inert]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(CLASS.start);
  });

  test('the screen is filled and given back', async () => {
    const page = await playing(quizWith('mot-lua-chon').id);
    await page.getByRole('button', { name: CLASS.fullScreen }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  });
});

describe('every screen of the longest quizzes at 1024 × 768', () => {
  test.each(WALKED_QUIZZES)('$id is readable from the back row and needs no scrolling', async ({ id }) => {
    const page = await playing(id);
    // One run inside the page: hundreds of moments a quiz.
    const problems = await page.evaluate(([least, most]) => {
      const found: string[] = [];
      const play = document.querySelector('[data-play]');
      for (let pressed = 0; pressed < most && play; pressed += 1) {
        const now = document.querySelector('[data-screen][data-now]');
        if (!now) return found;
        const here = `${now.id} ${now.getAttribute('data-phase')} ${now.querySelectorAll('[data-answer][data-shown]').length}`;
        if (play.scrollHeight > play.clientHeight) found.push(`${here}: ${play.scrollHeight - play.clientHeight} px too high`);
        const walker = document.createTreeWalker(now, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const parent = text.parentElement;
          if (!parent || parent.closest('svg, .visually-hidden, [aria-hidden="true"] small') || !text.textContent?.trim() || parent.getClientRects().length === 0) continue;
          const size = parseFloat(getComputedStyle(parent).fontSize);
          if (size < least - 0.1) found.push(`${here}: "${text.textContent.trim().slice(0, 30)}" is ${size} px`);
        }
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      }
      return [...found, 'the end was not reached'];
    }, [READABLE, MOST_PRESSES] as const);
    expectNone(problems);
  });
});
