import type { Browser } from 'playwright-core';
import type { CountingServer } from '../search/serve.ts';

const PHONE = { viewport: { width: 360, height: 720 } } as const;

/** Time from the start of the first visit until the worker has stored its frame and is active, and the bytes of all bodies on the wire. */
export async function timeToReady(browser: Browser, server: CountingServer, address: string): Promise<{ ms: number; bytes: number }> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    server.forget();
    await page.goto(`${server.origin}${address}`);
    const ms = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return performance.now();
    });
    await server.quiet();
    return { ms, bytes: server.answered().reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
  }
}

/** First contentful paint of a first visit in a new profile, in ms. */
export async function firstView(browser: Browser, server: CountingServer, address: string, serviceWorkers: 'allow' | 'block'): Promise<number> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${server.origin}${address}`);
    return await page.evaluate(() => new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint', buffered: true });
    }));
  } finally {
    await context.close();
  }
}
