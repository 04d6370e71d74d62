import type { Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import type { Handler } from '../../tools/serve/site-server.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { distBytes } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { useSite } from '../helpers/site.ts';
import { TEMPLATES } from '../helpers/templates.ts';
import { forgetShifts, marksOf, recordMarks, settled } from '../helpers/watch.ts';

/** Scripts and fonts wait for this, as they do on a slow network; a fast one hides what they move. */
let restMayGo: Promise<unknown> = Promise.resolve();
const late: Handler = (request, response) => {
  void restMayGo.then(async () => {
    const address = request.url ?? '';
    response.writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': address.endsWith('.js') ? 'text/javascript' : address.endsWith('.svg') ? 'image/svg+xml' : 'font/woff2' });
    response.end(await distBytes(address));
  });
};

const { open } = useBrowser();
const { at } = useSite({ also: { '/_astro/': late } });

describe.each([{ name: 'a phone', viewport: PHONE }, { name: 'a desk', viewport: DESK }])('on $name, when scripts and fonts come after the first paint', ({ viewport }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await open({ viewport });
    await recordMarks(context);
    page = await context.newPage();
  });

  test.each(TEMPLATES)('$name stays where it is', async ({ address }) => {
    const { promise, resolve } = Promise.withResolvers<true>();
    restMayGo = promise;
    try {
      await page.goto(at(address), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0);
      await forgetShifts(page);
      resolve(true);
      await page.waitForLoadState('load');
      await settled(page);
      expectNone((await marksOf(page)).shifts);
    } finally {
      resolve(true);
    }
  });
});
