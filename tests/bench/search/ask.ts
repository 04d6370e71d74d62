import type { Page } from 'playwright-core';
import type { pagefindEngine } from '../../../src/search/pagefind-engine.ts';
import type { Found, Open } from './rivals/rival.ts';

/** When one search showed what, ms since the reader asked. */
export interface Shown {
  /** First results with a title; `undefined` when there were none. */
  titles?: number;
  full: number;
  results: number;
  /** Epoch of the moment the reader asked, ms. */
  asked: number;
  /** Our panel only: when the pause after typing was over and work began. */
  worked?: number;
}

/** Asks one query in a page; the first call also loads what is needed. */
export type AskIn = (page: Page, query: string) => Promise<Shown>;

/** Results that the search page shows, and so the texts every engine with excerpts loads. */
export const LIMIT = 40;

/** Our own search page, by typing into its box. The clock starts when the box gets the focus. */
export const askOurs: AskIn = async (page, query) => {
  const results = page.locator('.search-large .search-results');
  await page.locator('#o-tim').fill('');
  await page.locator('.search-large .search-results:not([aria-busy])').waitFor({ state: 'attached' });
  await results.waitFor({ state: 'hidden' });
  return page.evaluate((text) => new Promise<Shown>((resolve, reject) => {
    const input = document.querySelector<HTMLInputElement>('#o-tim');
    const place = document.querySelector<HTMLElement>('.search-large .search-results');
    if (!input || !place) return reject(new Error('The search page has no box or no place for results.'));
    const start = performance.now();
    let worked: number | undefined;
    let titles: number | undefined;
    const watching = new MutationObserver(() => {
      const now = performance.now() - start;
      const busy = place.getAttribute('aria-busy');
      if (busy !== null) worked ??= now;
      if (!place.hidden && place.querySelector('li')) titles ??= now;
      if (busy !== 'false') return;
      watching.disconnect();
      resolve({ ...(titles !== undefined && { titles }), full: now, results: place.hidden ? 0 : place.querySelectorAll('li').length, asked: performance.timeOrigin + start, ...(worked !== undefined && { worked }) });
    });
    watching.observe(place, { attributes: true, childList: true, subtree: true });
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }), query);
};

/** Pagefind alone: the words as they are, as many texts loaded as our page shows. */
export const askPagefind: AskIn = (page, query) => page.evaluate(async ({ text, limit }) => {
  const kept = window as { pagefind?: Awaited<ReturnType<typeof pagefindEngine>> };
  const start = performance.now();
  const module = '/_bench/pagefind.js';
  kept.pagefind ??= await ((await import(module)) as { openPagefind: () => ReturnType<typeof pagefindEngine> }).openPagefind();
  const hits = (await kept.pagefind.search(text)).slice(0, limit);
  let titles: number | undefined;
  await Promise.all(hits.map(async ({ load }) => {
    await load();
    titles ??= performance.now() - start;
  }));
  return { ...(titles !== undefined && { titles }), full: performance.now() - start, results: hits.length, asked: performance.timeOrigin + start };
}, { text: query, limit: LIMIT });

/** An engine that has its whole index: titles are all it has to show, so they are the full results too. */
export const askRival = (name: string): AskIn => (page, query) => page.evaluate(async ({ name, text, limit }) => {
  const kept = window as { lookUp?: (query: string, limit: number) => Promise<Found[]> };
  const start = performance.now();
  if (!kept.lookUp) {
    const module = `/_bench/${name}.js`;
    const [{ open }, index] = await Promise.all([import(module) as Promise<{ open: Open }>, fetch(`/_bench/${name}.json`).then((response) => response.json() as Promise<unknown>)]);
    kept.lookUp = await open(index);
  }
  const found = await kept.lookUp(text, limit);
  const full = performance.now() - start;
  return { ...(found.length > 0 && { titles: full }), full, results: found.length, asked: performance.timeOrigin + start };
}, { name, text: query, limit: LIMIT });
