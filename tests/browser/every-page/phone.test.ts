import type { Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { sitemapAddresses, UNLISTED } from '../../helpers/dist.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { problemsAt, tooWide } from '../../helpers/page-problems.ts';
import { useSite } from '../../helpers/site.ts';
import { recordMarks, settled, watch, type Watch } from '../../helpers/watch.ts';

/** The narrowest screen still in use, in CSS pixels; also 1280 at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 } as const;

const ADDRESSES = [...(await sitemapAddresses()), ...UNLISTED];

const { open } = useBrowser();
const { at } = useSite();

describe('on a phone, 360 px wide', () => {
  let page: Page;
  let watched: Watch;
  beforeAll(async () => {
    const context = await open({ viewport: PHONE });
    await recordMarks(context);
    page = await context.newPage();
    watched = watch(page, at(''));
  });

  test.each(ADDRESSES)('%s is accessible, private and steady, has help in reach, and fits 320 px too', async (address) => {
    const problems = await problemsAt(page, watched, at(address));
    await page.setViewportSize(NARROWEST);
    problems.push(...(await tooWide(page)));
    await page.setViewportSize(PHONE);
    await settled(page);
    expectNone(problems);
  });
});
