import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ADDRESS, classModeAddress } from '../../src/ui/addresses.ts';
import { CLASS } from '../../src/ui/class-strings.ts';
import { WIPE } from '../../src/ui/leave-strings.ts';
import { DESK, launchBrowser, PHONE } from '../helpers/browser.ts';
import { answer, QUIZ_KINDS, quizWith } from '../helpers/quizzes.ts';
import { serveSite } from '../helpers/site.ts';
import { template, TEMPLATES, type Template } from '../helpers/templates.ts';
import { settled } from '../helpers/watch.ts';

/**
 * `npm run screenshots`: a picture of every template at both widths, and of the states that a template takes when it is used.
 * For eyes, not for machines: nothing compares them. Names given as arguments choose a few.
 */
const FOLDER = path.join(import.meta.dirname, 'screenshots');

interface Shot extends Template {
  /** What a reader does before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
  /** Only what is on the screen, for states that lie over the page. */
  screenOnly?: boolean;
}

const searched = (query: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(query);
  await page.locator('.search-results[aria-busy="false"]').waitFor();
};

const STATES: readonly Shot[] = [
  { name: 'article-first-screen', address: template('article'), screenOnly: true },
  { name: 'home-first-screen', address: '/', screenOnly: true },
  { name: 'search-found', address: ADDRESS.search, act: searched('duoi nuoc'), screenOnly: true },
  { name: 'search-help', address: ADDRESS.search, act: searched('em bị xâm hại'), screenOnly: true },
  { name: 'search-nothing', address: ADDRESS.search, act: searched('xqzwvk'), screenOnly: true },
  ...QUIZ_KINDS.flatMap((kind) => {
    const { address, number } = quizWith(kind);
    const open = `${address}#cau-${number}`;
    return [{ name: `quiz-${kind}`, address: open, screenOnly: true }, { name: `quiz-${kind}-answered`, address: open, act: answer }];
  }),
  { name: 'quiz-end', address: `${quizWith('cau-chuyen').address}#xong` },
  { name: 'class-mode', address: classModeAddress(quizWith('mot-lua-chon').id), screenOnly: true, act: async (page) => {
    await page.getByRole('button', { name: CLASS.start }).click();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  } },
  { name: 'wiped', address: ADDRESS.wipe, act: (page) => page.getByRole('button', { name: WIPE.all.button }).click(), screenOnly: true },
];

const chosen = process.argv.slice(2);
const shots = [...TEMPLATES, ...STATES].filter(({ name }) => chosen.length === 0 || chosen.includes(name));
if (chosen.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await launchBrowser();
try {
  for (const viewport of [PHONE, DESK]) {
    const context = await browser.newContext({ viewport, locale: 'vi-VN', serviceWorkers: 'block', reducedMotion: 'reduce' });
    const page = await context.newPage();
    // The first view may be without the web font; the pictures show what readers see from the second on.
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    for (const { name, address, act, screenOnly = false } of shots as readonly Shot[]) {
      await page.goto(site.origin + address);
      await settled(page);
      await act?.(page);
      const file = path.join(FOLDER, `${name}-${viewport.width}.png`);
      // A screen as high as the page, so that the bar at its foot is at the foot of the picture.
      if (!screenOnly) await page.setViewportSize({ width: viewport.width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
      await page.screenshot({ path: file });
      await page.setViewportSize(viewport);
      console.log(path.relative(process.cwd(), file));
    }
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
