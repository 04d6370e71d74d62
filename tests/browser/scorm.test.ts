import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../src/materials/model/question-set.ts';
import { writeScorm } from '../../src/materials/quiz-files/scorm.ts';
import { HELP_STRIP, QUIZ_WORDS } from '../../src/materials/quiz-files/words.ts';
import { axeViolations } from '../helpers/axe.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { nastySet, questionSet } from '../helpers/question-sets.ts';

const { open } = useBrowser();

const LMS = 'http://lms.test';
/** A learning platform's API that writes down what it is told (SCORM 1.2, Run-Time Environment, 3.2). */
const API = `window.calls = [];
window.API = Object.fromEntries(['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
  .map((name) => [name, (...values) => { window.calls.push([name, ...values].join(' ').trim()); return name === 'LMSGetValue' ? 'not attempted' : 'true'; }]));`;

const frame = (address: string) => `<iframe title="Bài" src="${address}" style="width:100%;height:90vh;border:0"></iframe>`;
const document = (body: string) => `<!doctype html><html lang="vi"><title>Lớp học</title><link rel="icon" href="data:,">${body}</html>`;

/** Pages of a platform around the quiz: in a frame, in a frame of somebody else's page, in a window of its own, with an API that fails. */
const PLATFORM: Readonly<Record<string, string>> = {
  [`${LMS}/frame`]: document(`<script>${API}</script>${frame('/index.html')}`),
  [`${LMS}/between`]: document(`<script>${API}</script>${frame('http://other.test/')}`),
  'http://other.test/': document(frame(`${LMS}/index.html`)),
  [`${LMS}/window`]: document(`<script>${API}</script><button onclick="window.open('/index.html')">Mở</button>`),
  [`${LMS}/broken`]: document(`<script>window.API = { LMSInitialize() { throw new Error('hỏng'); } };</script>${frame('/index.html')}`),
  [`${LMS}/away`]: document('<p>Xong.</p>'),
};

interface Opened {
  page: Page;
  /** Requests for anything but pages of the platform and the quiz itself, and errors. */
  strays: string[];
}

/** Unpacks the package of a set into the platform and opens one of its pages. */
async function openQuiz(set: QuestionSet, address: string, options: Parameters<typeof open>[0] = {}): Promise<Opened & { context: BrowserContext }> {
  const quiz = strFromU8(unzipSync(writeScorm(set))['index.html'] ?? new Uint8Array());
  const context = await open({ viewport: PHONE, ...options });
  const strays: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url().replace(/#.*$/, '');
    const body = url === `${LMS}/index.html` ? quiz : PLATFORM[url];
    if (body === undefined) strays.push(url);
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  context.on('weberror', (error) => strays.push(error.error().message));
  const page = await context.newPage();
  await page.goto(address);
  return { page, strays, context };
}

const callsOf = (page: Page) => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
const quizFrame = (page: Page): Frame => {
  const found = page.frames().find((each) => each.url().startsWith(`${LMS}/index.html`));
  if (!found) throw new Error('The quiz was not opened in a frame.');
  return found;
};
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What has the focus, as its id or its words. */
const focused = (quiz: Frame) => quiz.evaluate(() => window.document.activeElement?.id || (window.document.activeElement?.textContent ?? ''));

const SETS = [{ name: 'a set', set: questionSet() }, { name: 'a sensitive set', set: questionSet({ sensitive: true }) }];
const SCORE = ['LMSSetValue cmi.core.score.min 0', 'LMSSetValue cmi.core.score.max 100'];
const COMPLETED = 'LMSSetValue cmi.core.lesson_status completed';

/** First question: looks at a wrong answer, changes to the right one. Second: right. Third: changes of mind, then leaves it out. */
async function walkByKeyboard(page: Page): Promise<void> {
  const quiz = quizFrame(page);
  await quiz.locator('input').first().waitFor();
  // The way in: past the links to help, if there are any, to the first answer.
  for (let tabs = 0; tabs < 10 && !(await quiz.evaluate(() => window.document.activeElement?.matches('input'))); tabs += 1) await press(page, 'Tab');
  const said = (question: number) => quiz.locator(`#c${question} [role=status]`);

  await press(page, 'Space');
  expect(await said(1).innerText()).toBe('Em chọn an toàn rồi! Bi đứng xa bờ và gọi.');
  await press(page, 'ArrowDown');
  expect(await said(1).innerText()).toContain('Mình thử cách an toàn hơn nhé. Bờ ao trơn lắm.');
  await press(page, 'ArrowUp', 'Tab', 'Enter');
  expect(await quiz.locator('#c1 dd').allInnerTexts()).toHaveLength(3);
  await press(page, 'Enter', 'Tab', 'Tab', 'Space');
  expect(await said(2).innerText()).toContain('Bi kêu “Cứu với!”');
  await press(page, 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown');
  expect(await said(3).getAttribute('data-right')).not.toBeNull();
  await press(page, 'Tab', 'Tab', 'Enter');
  await expect.poll(() => focused(quiz)).toBe('het');
  expect(await said(3).innerText()).toBe(QUIZ_WORDS.player.skipped);
  expect(await quiz.locator('#c3 input:checked').count()).toBe(0);
  await press(page, 'Tab', 'Enter');
  expect(await quiz.locator('#het [role=status]').innerText()).toBe(QUIZ_WORDS.player.thanks);
}

/** What the platform had heard when the page of the quiz was left; its own page stays. */
async function callsAfterLeaving(page: Page): Promise<string[]> {
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.src = '/away';
  });
  await expect.poll(async () => (await callsOf(page)).at(-1)).toBe('LMSFinish');
  return callsOf(page);
}

describe('by keyboard alone', () => {
  test('a set is answered, changed and skipped, and the platform hears "completed" with the score', async () => {
    const { page, strays } = await openQuiz(questionSet(), `${LMS}/frame`);
    await walkByKeyboard(page);
    const calls = await callsAfterLeaving(page);
    const score = (raw: number) => [...SCORE, `LMSSetValue cmi.core.score.raw ${raw}`];
    expect(calls).toEqual([
      'LMSInitialize', 'LMSGetValue cmi.core.lesson_status', 'LMSSetValue cmi.core.lesson_status incomplete',
      // The end is reached with the last answer, which is not right; then it is changed, skipped, and the button is pressed.
      ...score(67), COMPLETED, 'LMSCommit', ...score(100), 'LMSCommit', ...score(67), 'LMSCommit', ...score(67), 'LMSCommit',
      'LMSCommit', 'LMSFinish',
    ]);
    expect(strays).toEqual([]);
  });

  test('of a sensitive set the platform hears "completed" and not a word more', async () => {
    const { page, strays } = await openQuiz(questionSet({ sensitive: true }), `${LMS}/frame`);
    await walkByKeyboard(page);
    expect(await callsAfterLeaving(page)).toEqual(['LMSInitialize', COMPLETED, 'LMSCommit', 'LMSCommit', 'LMSFinish']);
    expect(strays).toEqual([]);
  });
});

describe('the platform', () => {
  test.each(SETS)('hears nothing of $name that was opened and left', async ({ set }) => {
    const { page } = await openQuiz(set, `${LMS}/frame`);
    await quizFrame(page).locator('#c1 input').first().check();
    const calls = await callsAfterLeaving(page);
    expect(calls.filter((call) => /completed|score|failed/.test(call) && !call.endsWith('incomplete'))).toEqual([]);
  });

  test('is found behind a page of somebody else', async () => {
    const { page } = await openQuiz(questionSet(), `${LMS}/between`);
    await expect.poll(() => callsOf(page)).toContain('LMSInitialize');
  });

  test('is found from a window it opened', async () => {
    const { page, context } = await openQuiz(questionSet(), `${LMS}/window`);
    const [popup] = await Promise.all([context.waitForEvent('page'), page.locator('button').click()]);
    await expect.poll(() => callsOf(page)).toContain('LMSInitialize');
    await popup.close({ runBeforeUnload: true });
    await expect.poll(() => callsOf(page)).toContain('LMSFinish');
  });

  test.each([{ name: 'is not there', address: `${LMS}/index.html` }, { name: 'is broken', address: `${LMS}/broken` }])('that $name disturbs nobody', async ({ address }) => {
    const { page, strays } = await openQuiz(questionSet(), address);
    const quiz = quizFrame(page);
    for (const question of [1, 2, 3]) await quiz.locator(`#c${question} input`).first().check();
    expect(await quiz.locator('#c3 [role=status]').innerText()).toContain('Đứng lên thì đò lắc.');
    await quiz.locator('[data-done]').click();
    expect(await quiz.locator('#het [role=status]').innerText()).toBe(QUIZ_WORDS.player.thanks);
    expect(strays).toEqual([]);
  });
});

test('the next pupil at the computer sees no choice of the one before', async () => {
  const { page } = await openQuiz(questionSet(), `${LMS}/index.html`);
  await page.locator('#c1 input').first().check();
  await page.reload();
  expect(await page.locator('input:checked').count()).toBe(0);
  await page.locator('#c1 input').first().check();
  await page.goto(`${LMS}/away`);
  await page.goBack();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await page.locator('#c1 [role=status]').innerText()).toBe('');
});

describe('without JavaScript', () => {
  test.each(SETS)('$name can be read with every reason, and shows no control that does nothing', async ({ set }) => {
    const { page } = await openQuiz(set, `${LMS}/index.html`, { javaScriptEnabled: false });
    expect(await page.locator('legend').count()).toBe(3);
    await page.locator('#c2 summary').click();
    expect(await page.locator('#c2 dd:visible').count()).toBe(3);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('a[href="tel:111"]:visible').count()).toBeGreaterThan(0);
    expect((await page.locator('body').innerText()).split(HELP_STRIP)).toHaveLength(set.sensitive ? 3 : 1);
  });
});

const LOOKS = [...SETS, { name: 'a set of nasty texts', set: nastySet() }].flatMap((entry) => [PHONE, DESK].map((viewport) => ({ ...entry, viewport, width: viewport.width })));

describe('on every screen', () => {
  test.each(LOOKS)('$name is accessible, fits and can be touched at $width px', async ({ set, viewport }) => {
    const { page, strays } = await openQuiz(set, `${LMS}/index.html`, { viewport });
    await page.locator('#c1 input').first().check();
    await page.locator('#c2 input').nth(1).check();
    await page.locator('#c2 summary').click();
    await page.locator('#c2 .skip').click();
    await page.locator('[data-done]').click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.locator('.choice, .skip, summary, button, a').evaluateAll((elements) =>
      elements.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML));
    expect(small).toEqual([]);
    expect(strays).toEqual([]);
  });
});
