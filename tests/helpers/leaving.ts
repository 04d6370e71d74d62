import type { BrowserContext, Page } from 'playwright-core';
import { readSettings } from '../../src/build/settings.ts';
import { VI } from '../../src/ui/vi.ts';
import { ROOT } from './dist.ts';
import { template } from './templates.ts';

/** Where the quick exit leads. */
export const { quickExitUrl } = await readSettings(ROOT);

/** What could be seen and reached on the page at one moment. */
export interface Moment {
  /** Whether one element hides the whole window. */
  covered: boolean;
  announced: string | null;
  /** Parts of the page that the keyboard and a screen reader could still reach. */
  reachable: number;
  title: string;
}

export interface Opened {
  page: Page;
  /** The moment in which the page was hidden, before anything else could happen on it. */
  hidden: Promise<Moment>;
  /** Referrers that the page outside was asked with. */
  referrers: (string | undefined)[];
}

declare global {
  interface Window {
    stateNow: () => Moment;
    tellHidden: (moment: Moment) => Promise<void>;
  }
}

/** Runs in the page: tells what it looks like, and reports the moment in which the cover comes. */
function lookOn(): void {
  window.stateNow = () => {
    const cover = document.querySelector('.quick-exit-cover');
    const { width = 0, height = 0 } = cover?.getBoundingClientRect() ?? {};
    const inFront = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
      covered: width === innerWidth && height === innerHeight && inFront?.closest('.quick-exit-cover') === cover,
      announced: cover?.getAttribute('role') === 'alert' ? cover.textContent : null,
      reachable: [...document.body.children].filter((child) => child !== cover && !child.hasAttribute('inert')).length,
      title: document.title.trim(),
    };
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      // What comes with the cover in the same moment has been done when this is called.
      if (document.querySelector('.quick-exit-cover')) void window.tellHidden(window.stateNow());
    }).observe(document.body, { childList: true });
  });
}

/** Opens a sensitive page; the page outside answers when this one has told what it looked like. */
export async function onSensitivePage(context: BrowserContext, at: (address: string) => string): Promise<Opened> {
  const referrers: (string | undefined)[] = [];
  const { promise: hidden, resolve } = Promise.withResolvers<Moment>();
  await context.route(`${new URL(quickExitUrl).origin}/**`, async (route) => {
    referrers.push(route.request().headers().referer);
    // The outside page arrives after this one has told what it looked like: on a busy machine its message would be lost.
    await hidden;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outside</title>' });
  });
  await context.exposeFunction('tellHidden', resolve);
  await context.addInitScript(lookOn);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(at(template('article-sensitive')));
  await page.evaluate(() => customElements.whenDefined('lc-quick-exit'));
  return { page, hidden, referrers };
}

export const exitLink = (page: Page) => page.getByRole('link', { name: VI.quickExit.label, exact: true });

export const HIDDEN: Moment = { covered: true, announced: VI.quickExit.leaving, reachable: 0, title: '' };

export const state = (page: Page) => page.evaluate(() => window.stateNow());

export const press = async (page: Page, keys: string, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(keys);
};
export const status = (page: Page) => page.locator('lc-quick-exit [role="status"]').textContent();

/** The way out is cut, so that the page stays as it is while the browser waits for the page outside. */
export const cutTheWayOut = (context: BrowserContext) => context.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
