import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { NEUTRAL } from './dist.ts';
import { marksOf, settled, type Watch } from './watch.ts';

/**
 * Layout shift that a walk reports; a fifth of what counts as good. Less is a font that a busy machine brings in the moment of the first paint,
 * and the menu takes its width: `steady.test.ts` allows none, page by page.
 */
const NOTICEABLE = 0.02;

/** What a page says of itself, and whether help and exit are in sight without a scroll. */
const facts = (page: Page) =>
  page.evaluate(() => {
    const inSight = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => {
        const { top, bottom, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && top >= 0 && bottom <= innerHeight;
      });
    return {
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      call: document.querySelector('a[href="tel:111"]') !== null,
      callInSight: inSight('a[href="tel:111"]'),
      exitInSight: inSight('a[data-quick-exit][rel~="noreferrer"]'),
      referrer: document.querySelector<HTMLMetaElement>('meta[name="referrer"]')?.content,
      policy: document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
    };
  });

/** Each thing that a page must have and has not, as a sentence. */
async function missing(page: Page, address: string): Promise<string[]> {
  const { lang, headings, call, callInSight, exitInSight, referrer, policy } = await facts(page);
  const framed = address !== NEUTRAL;
  const loose = policy.split(/[\s;]+/).filter((word) => word === "'unsafe-inline'" || word === "'unsafe-eval'");
  return [
    ...(lang === 'vi' ? [] : [`<html lang> is "${lang}", expected "vi"`]),
    ...(headings === 1 ? [] : [`${headings} <h1>, expected one`]),
    ...(call ? [] : ['no tel:111 link']),
    ...(callInSight || !framed ? [] : ['no tel:111 link in sight before scrolling']),
    ...(exitInSight || !framed ? [] : ['no quick exit in sight before scrolling']),
    ...(referrer === 'no-referrer' ? [] : [`referrer policy is "${referrer}"`]),
    ...(policy.includes("default-src 'none'") ? [] : ['no content security policy']),
    ...loose.map((word) => `the content security policy allows ${word}`),
  ];
}

/** Elements that make the page wider than its screen; the first few are enough to find the cause. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > most + 0.5);
    return [`scrolls sideways at ${most} px: ${wide.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`).join(', ')}`];
  });

/**
 * Everything wrong with the page at `url`, as it opens and after it was read to its end.
 * The context must have been prepared with `recordMarks`, the page is watched by `watched`.
 */
export async function problemsAt(page: Page, { taken }: Watch, url: string): Promise<string[]> {
  taken();
  await page.goto(url);
  await settled(page);
  const found = [...(await missing(page, new URL(url).pathname)), ...(await axeViolations(page))];
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await settled(page);
  const { shifts, refused } = await marksOf(page);
  return [
    ...found,
    ...shifts.filter((what) => Number.parseFloat(what) >= NOTICEABLE).map((what) => `content was moved after it was shown: ${what}`),
    ...refused.map((what) => `refused by the content security policy: ${what}`),
    ...(await tooWide(page)),
    ...taken(),
  ];
}
