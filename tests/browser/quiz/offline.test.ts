import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CACHES } from '../../../src/offline/policy.ts';
import { ADDRESS, classModeAddress } from '../../../src/ui/addresses.ts';
import { CLASS } from '../../../src/ui/class-strings.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { VI } from '../../../src/ui/vi.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { answer, onward, quizThat, type QuizPage } from '../../helpers/quizzes.ts';
import { useStoppableSite } from '../../helpers/stoppable-site.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';

const { open } = useBrowser();
const site = useStoppableSite();
const DAILY = quizThat(({ sensitive, data }) => !sensitive && data.ageBand === '9-11');
const SECRET = quizThat(({ sensitive, data }) => sensitive && data.ageBand === '9-11');

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  await site.start();
  context = await open({ serviceWorkers: 'allow', viewport: PHONE, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(site.at('/'));
  await workerReady(page);
});
afterEach(() => context.close());

const storedIn = (cache: string, address: string) =>
  expect.poll(() => page.evaluate(async ([name, key]) => (await (await caches.open(name)).match(key)) !== undefined, [cache, address] as const)).toBe(true);

async function toTheCertificate({ address, data }: QuizPage): Promise<void> {
  await page.goto(site.at(address));
  for (let number = 0; number < data.questions.length; number += 1) {
    await answer(page);
    await onward(page).click();
  }
  await page.getByText(QUIZ.certificate.offer).click();
  await page.getByLabel(QUIZ.certificate.nickname).fill('Thỏ Con');
  expect(await page.locator('lc-certificate [data-name]').innerText()).toBe('Thỏ Con');
}

describe('with the server stopped', () => {
  test('a quiz that was opened once runs from start to certificate', async () => {
    await page.goto(site.at(DAILY.address));
    await storedIn(CACHES.read, DAILY.address);
    await site.stop();
    await page.goto(site.at(ADDRESS.home));
    await toTheCertificate(DAILY);
  });

  test('so does a quiz whose server stops while it is being taken', async () => {
    await page.goto(site.at(SECRET.address));
    await page.evaluate(() => customElements.whenDefined('lc-quiz'));
    await site.stop();
    for (let number = 0; number < SECRET.data.questions.length; number += 1) {
      await answer(page);
      await onward(page).click();
    }
    expect(await page.getByText(QUIZ.certificate.offer).isVisible()).toBe(true);
  });

  test('a class plays a quiz that was opened once', async () => {
    const address = classModeAddress(DAILY.id);
    await page.goto(site.at(address));
    await storedIn(CACHES.read, address);
    await site.stop();
    await page.goto(site.at(address));
    await page.getByRole('button', { name: CLASS.start }).click();
    for (let pressed = 0; pressed < 400 && !(await page.locator('[data-sheet][data-now]').count()); pressed += 1) await page.keyboard.press('PageDown');
    expect(await page.getByText(CLASS.end.title).isVisible()).toBe(true);
  });
});

describe('a sensitive quiz', () => {
  test('is stored by nobody’s visit, alone or in class', async () => {
    await page.goto(site.at(SECRET.address));
    await page.goto(site.at(classModeAddress(SECRET.id)));
    await page.goto(site.at(DAILY.address));
    await storedIn(CACHES.read, DAILY.address);
    expect((await everythingStored(page)).filter(({ pathname }) => pathname.startsWith(SECRET.address))).toEqual([]);
    await site.stop();
    await page.goto(site.at(SECRET.address));
    expect(await page.locator('h1').innerText()).toBe(VI.offlinePage.title);
  });

  test('runs from start to certificate after the reader has asked to keep it', async () => {
    await page.goto(site.at(SECRET.address));
    await page.getByRole('button', { name: VI.offlineReading.save }).click();
    await expect.poll(() => page.locator('lc-save-offline [role="status"]').textContent()).toBe(VI.offlineReading.saved);
    await site.stop();
    await page.goto(site.at(ADDRESS.home));
    await toTheCertificate(SECRET);
  });
});
