import type { BrowserContext, Page } from 'playwright-core';

interface Marks {
  /** Each move of content that had been shown: how much, and what moved. */
  shifts: string[];
  refused: string[];
}

/** A part of the Layout Instability API that TypeScript does not know: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

/** What went wrong on a page since it was opened, apart from what stands on it. */
export interface Watch {
  /** Errors of the console, uncaught errors and requests that left the site, in the order they came. */
  taken: () => string[];
}

/** Records, before anything of a page runs, how far its content was moved and what its policy refused. */
export const recordMarks = (context: BrowserContext) =>
  context.addInitScript(() => {
    const marks: Marks = { shifts: [], refused: [] };
    Object.assign(window, { marks });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => marks.refused.push(`${violatedDirective} ${blockedURI} ${sample}`));
    const name = (node: Node | null) => (node instanceof Element ? node.outerHTML.replace(/>[\s\S]*/, '>') : (node?.textContent ?? 'something gone')).slice(0, 120);
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput) marks.shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => name(node)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What `recordMarks` saw on the page that is open now. */
export const marksOf = (page: Page) => page.evaluate(() => (window as unknown as { marks: Marks }).marks);

/** Forgets the moves so far, for a check of what comes next. */
export const forgetShifts = (page: Page) => page.evaluate(() => (window as unknown as { marks: Marks }).marks.shifts.splice(0));

/** Listens to a page; `taken` gives what came since it was last asked. */
export function watch(page: Page, origin: string): Watch {
  let seen: string[] = [];
  page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) seen.push(`request to another host: ${request.url()}`);
  });
  return {
    taken: () => {
      const all = seen;
      seen = [];
      return all;
    },
  };
}

/** Resolves when the page has its fonts and has painted what they changed. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
