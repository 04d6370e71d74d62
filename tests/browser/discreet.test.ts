import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/ui/addresses.ts';
import { DISCREET_ICON, DISCREET_KEY, DISCREET_TITLE, discreetScript } from '../../src/ui/discreet.ts';
import { DISCREET, WIPE } from '../../src/ui/leave-strings.ts';
import { VI } from '../../src/ui/vi.ts';
import type { Handler } from '../../tools/serve/site-server.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { NEUTRAL, pageAt, PAGES } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { title as titleOf } from '../helpers/html.ts';
import { cutTheWayOut, exitLink } from '../helpers/leaving.ts';
import { useSite } from '../helpers/site.ts';
import { TEMPLATES, template } from '../helpers/templates.ts';

const { open } = useBrowser();
/** The same article, of which everything behind the title comes late. */
const SLOW = '/cham/';
const restMayGo = Promise.withResolvers<true>();
const slow: Handler = (_, response) => {
  const { html } = pageAt(template('article'));
  const cut = html.indexOf('</title>') + '</title>'.length;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.write(html.slice(0, cut));
  void restMayGo.promise.then(() => response.end(html.slice(cut)));
};
const { at } = useSite({ also: { [SLOW]: slow } });

let context: BrowserContext;
afterEach(() => context.close());

/** A tab in which the reader has turned the switch. */
async function discreetTab(prepare?: (context: BrowserContext) => Promise<unknown>, address: string = ADDRESS.wipe): Promise<Page> {
  context = await open({ viewport: PHONE });
  await prepare?.(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(at(address));
  await page.getByRole('button', { name: DISCREET.turnOn }).click();
  return page;
}

const switchStatus = (page: Page) => page.locator('lc-discreet [role="status"]').textContent();
const icon = (page: Page) => page.locator('link[rel=icon]').getAttribute('href');

describe('in the discreet mode', () => {
  /** One of each kind of head; the order of every page's head is held by the test after the next. */
  const SHOWN = TEMPLATES.filter(({ address }, index) => address !== NEUTRAL && index % 4 === 0);

  test('no page shows its title or its icon in the tab', async () => {
    const page = await discreetTab();
    const wrong: string[] = [];
    expect(SHOWN.length).toBeGreaterThan(5);
    for (const { address } of SHOWN) {
      await page.goto(at(address));
      const shown = { title: await page.title(), icon: await icon(page), canonical: await page.locator('link[rel=canonical]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href)) };
      if (shown.title !== DISCREET_TITLE || shown.icon !== DISCREET_ICON || shown.canonical.some((href) => href !== at('/'))) wrong.push(`${address}: ${JSON.stringify(shown)}`);
    }
    expectNone(wrong);
  });

  test('the title is neutral from the first moment, while the page is still on its way', async () => {
    const page = await discreetTab();
    try {
      await page.goto(at(SLOW), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.querySelectorAll('title').length === 2);
      expect([await page.evaluate(() => document.readyState), await page.title(), await icon(page)]).toEqual(['loading', DISCREET_TITLE, DISCREET_ICON]);
    } finally {
      restMayGo.resolve(true);
    }
    await page.waitForLoadState();
    expect([await page.locator('head title').last().textContent(), await page.title()]).toEqual([titleOf(pageAt(template('article')).html), DISCREET_TITLE]);
  });

  test('on every page the script stands before the title, so that there is no moment in which the real one is the first', () => {
    expectNone(
      PAGES.filter(({ address }) => address !== NEUTRAL).filter(({ html }) => {
        const script = html.indexOf(discreetScript);
        return script < 0 || script > html.indexOf('<title>') || script < html.indexOf('<link rel="icon"');
      }).map(({ address }) => address),
    );
  });

  test('the share sheet gets two words and the home page, and so does the clipboard', async () => {
    const page = await discreetTab(async (target) => {
      await target.grantPermissions(['clipboard-read', 'clipboard-write']);
      await target.addInitScript(() => {
        Object.assign(window, { given: [] });
        Object.defineProperty(navigator, 'share', { configurable: true, value: async (data: ShareData) => void (Reflect.get(window, 'given') as ShareData[]).push(data) });
      });
    });
    await page.goto(at(template('article')));
    await page.getByRole('button', { name: VI.share }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'given') as unknown)).toEqual([{ title: DISCREET_TITLE, text: DISCREET_TITLE, url: at('/') }]);
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: VI.share }).click();
    await page.getByText(VI.shareCopied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${DISCREET_TITLE} ${at('/')}`);
  });

  test('no words of a search can be copied into an address', async () => {
    const page = await discreetTab();
    await page.goto(at(ADDRESS.search));
    await page.getByRole('searchbox').fill('duoi nuoc');
    await page.locator('.search-results[aria-busy="false"]').waitFor();
    expect(await page.getByRole('button', { name: VI.searchPage.copyLink }).isVisible()).toBe(false);
  });

  test('the quick exit and the way back leave the title neutral', async () => {
    const page = await discreetTab();
    await page.goto(at(template('article-sensitive')));
    await cutTheWayOut(context);
    await exitLink(page).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await page.title()).toBe(DISCREET_TITLE);
  });
});

describe('the mode', () => {
  test('is kept for the session of this tab and of tabs opened from it, nowhere else', async () => {
    const page = await discreetTab();
    expect(await page.evaluate(() => ({ session: { ...sessionStorage }, local: { ...localStorage }, cookies: document.cookie }))).toEqual({ session: { [DISCREET_KEY]: '1' }, local: {}, cookies: '' });
    const link = page.locator(`footer a[href="${ADDRESS.news}"]`);
    for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
      const [tab] = await Promise.all([context.waitForEvent('page'), link.click(how)]);
      await tab.waitForLoadState();
      expect(await tab.title()).toBe(DISCREET_TITLE);
      await tab.close();
    }
    const byHand = await context.newPage();
    await byHand.goto(at(ADDRESS.news));
    expect(await byHand.title()).toContain(VI.newsTitle);
  });

  test('reaches a page that was opened before and comes back from the browser’s memory', async () => {
    context = await open();
    const page = await context.newPage();
    await page.goto(at(template('article')));
    expect(await page.title()).toBe(titleOf(pageAt(template('article')).html));
    await page.evaluate((key) => sessionStorage.setItem(key, '1'), DISCREET_KEY);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect([await page.title(), await icon(page)]).toEqual([DISCREET_TITLE, DISCREET_ICON]);
  });

  test.each([ADDRESS.wipe, ADDRESS.sharedPhone])('is switched on %s, which says where it cannot reach, and off again', async (address) => {
    const page = await discreetTab(undefined, address);
    expect([await page.title(), await icon(page), await switchStatus(page)]).toEqual([DISCREET_TITLE, DISCREET_ICON, DISCREET.isOn]);
    for (const line of DISCREET.limits) expect(await page.getByText(line).isVisible()).toBe(true);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: DISCREET.turnOff }).click()]);
    await page.getByRole('button', { name: DISCREET.turnOn }).waitFor();
    expect([await page.title(), await icon(page), await switchStatus(page)]).toEqual([titleOf(pageAt(address).html), '/icon.svg', '']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('is off when everything has been wiped, and the switch says so', async () => {
    const page = await discreetTab();
    await page.getByRole('button', { name: WIPE.all.button }).click();
    await page.getByText(WIPE.all.done).waitFor();
    expect(await switchStatus(page)).toBe('');
    expect(await page.getByRole('button', { name: DISCREET.turnOn }).isVisible()).toBe(true);
  });

  test('says that it cannot be turned on where the browser refuses to remember, and breaks nothing', async () => {
    const page = await discreetTab((target) => target.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('', 'SecurityError'); } })));
    expect(await switchStatus(page)).toBe(DISCREET.failed);
    expect(await page.title()).toBe(titleOf(pageAt(ADDRESS.wipe).html));
  });
});
