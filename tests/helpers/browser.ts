import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureChromium } from '../../tools/setup/chromium.mjs';

/** Nothing but the page under test may use the network or the graphics card. */
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

/** The two widths the site is designed at, in CSS pixels. */
export const PHONE = { width: 360, height: 720 } as const;
export const DESK = { width: 1280, height: 800 } as const;

/** Starts Chromium: `CHROMIUM_PATH` or what the set-up finds. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });

/** Opens contexts in one browser for a whole test file; everything is closed after it. */
export function useBrowser(): { open: (options?: BrowserContextOptions) => Promise<BrowserContext> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return {
    open: (options = {}) => {
      if (!browser) throw new Error('A context was opened before the browser has started: open it in a test or a hook.');
      return browser.newContext({ viewport: DESK, locale: 'vi-VN', serviceWorkers: 'block', ...options });
    },
  };
}
