import type { Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';
import { sitemapAddresses, UNLISTED } from './dist.ts';
import { expectNone } from './expect-none.ts';
import { problemsAt, tooWide } from './page-problems.ts';
import { isSampled } from './sample.ts';
import { useSite } from './site.ts';
import { recordMarks, settled, watch, type Watch } from './watch.ts';

/** The narrowest screen still in use, in CSS pixels; also 1280 at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 } as const;

/** Parts of the walk, a test file each so that they run side by side; `rest` is what no other part takes. */
const PARTS = {
  articles: (address: string) => address.startsWith('/bai-viet/'),
  quizzes: (address: string) => address.startsWith('/trac-nghiem/'),
} as const;
type Part = keyof typeof PARTS | 'rest';

const inPart = (part: Part, address: string) =>
  part === 'rest' ? !Object.values(PARTS).some((takes) => takes(address)) : PARTS[part](address);

const ADDRESSES = [...(await sitemapAddresses()), ...UNLISTED];

/** Of a family of pages one in so many is walked. */
const EACH = 6;

/** Walks the pages of a part at phone width, and at the narrowest one. */
export function walkOnPhone(part: Part): void {
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

    test.each(ADDRESSES.filter((address) => inPart(part, address)).filter((address, index) => isSampled(address, index, EACH)))('%s is accessible, private and steady, has help in reach, and fits 320 px too', async (address) => {
      const problems = await problemsAt(page, watched, at(address));
      await page.setViewportSize(NARROWEST);
      problems.push(...(await tooWide(page)));
      await page.setViewportSize(PHONE);
      await settled(page);
      expectNone(problems);
    });
  });
}
