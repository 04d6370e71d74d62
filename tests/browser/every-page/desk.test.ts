import type { Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { DESK, useBrowser } from '../../helpers/browser.ts';
import { sitemapAddresses, UNLISTED } from '../../helpers/dist.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { problemsAt } from '../../helpers/page-problems.ts';
import { useSite } from '../../helpers/site.ts';
import { TEMPLATES } from '../../helpers/templates.ts';
import { recordMarks, watch, type Watch } from '../../helpers/watch.ts';

/** Many pages are walked at phone width; here each template and some more, so that `npm test` stays under its fifteen minutes. */
const SAMPLE = 24;
const ADDRESSES = [...new Set([...TEMPLATES.map(({ address }) => address), ...(await sitemapAddresses()).filter((_, index) => index % SAMPLE === 0), ...UNLISTED])].filter((address) => !address.endsWith('.html'));

const { open } = useBrowser();
const { at } = useSite();

describe('on a desk, 1280 px wide', () => {
  let page: Page;
  let watched: Watch;
  beforeAll(async () => {
    const context = await open({ viewport: DESK });
    await recordMarks(context);
    page = await context.newPage();
    watched = watch(page, at(''));
  });

  test.each(ADDRESSES)('%s is accessible, private and steady, and has help in reach', async (address) => {
    expectNone(await problemsAt(page, watched, at(address)));
  });
});
