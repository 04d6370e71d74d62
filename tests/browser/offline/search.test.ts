import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepingOf } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { SEARCH } from '../../../src/ui/search-strings.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { PHONE, useBrowser } from '../../helpers/browser.ts';
import { PAGES } from '../../helpers/dist.ts';
import { expectNone } from '../../helpers/expect-none.ts';
import { useSite } from '../../helpers/site.ts';
import { everythingStored, workerReady } from '../../helpers/stored.ts';

const { open } = useBrowser();
const { at } = useSite();

/** Pages that every device holds after one visit. */
const kept = new Set(PAGES.filter(({ html }) => keepingOf(html) === 'always').map(({ address }) => address));

describe('search without network, after one visit of the home page', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await open({ serviceWorkers: 'allow', viewport: PHONE });
    page = await context.newPage();
    await page.goto(at('/'));
    await workerReady(page);
    await context.setOffline(true);
    await page.goto(at(ADDRESS.search));
  });
  afterAll(() => context.close());

  async function ask(query: string): Promise<void> {
    await page.getByRole('searchbox').fill('');
    await page.locator('.search-large .search-results:not([aria-busy])').waitFor({ state: 'attached' });
    await page.getByRole('searchbox').fill(query);
    await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  }

  test('words of danger bring the help box, and the page is accessible with it', async () => {
    await ask('em muốn chết');
    expect(await page.locator('.search-help a[href="tel:111"]').isVisible()).toBe(true);
    expectNone(await axeViolations(page));
  });

  test('each result that this device does not hold says so, and no other does', async () => {
    await ask('đuối nước');
    await page.locator('.search-results li em').first().waitFor();
    const shown = await page.locator('.search-results li').evaluateAll((items) => items.map((item) => ({ address: item.getAttribute('data-address') ?? '', says: item.querySelector('em')?.textContent ?? null })));
    expect(shown.some(({ address }) => kept.has(address))).toBe(true);
    expect(shown.some(({ address }) => !kept.has(address))).toBe(true);
    expect(shown.filter(({ address, says }) => says !== (kept.has(address) ? null : SEARCH.awayFromDevice))).toEqual([]);
    expect(SEARCH.awayFromDevice).toMatch(/^Chưa lưu trên máy này/);
    expectNone(await axeViolations(page));
  });

  test('what was asked is stored nowhere', async () => {
    await ask('chuyện khó nói lắm');
    const stored = await everythingStored(page);
    expect(stored.filter(({ pathname, text }) => /kho.?noi.?lam/i.test(pathname) || text.includes('chuyện khó nói lắm')).map(({ pathname }) => pathname)).toEqual([]);
    expect(await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)])).toEqual(['{}', '{}']);
  });
});
