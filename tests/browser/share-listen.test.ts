import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { VI } from '../../src/ui/vi.ts';
import { useBrowser } from '../helpers/browser.ts';
import { pageAt, ROOT } from '../helpers/dist.ts';
import { link, tagsNamed } from '../helpers/html.ts';
import { useSite } from '../helpers/site.ts';
import { template } from '../helpers/templates.ts';

const { quickExitUrl } = await readSettings(ROOT);
const { open } = useBrowser();
const { at } = useSite();

let context: BrowserContext;
afterEach(() => context.close());

/** Opens an article after `prepare` has changed what the browser can do. */
async function article(prepare: (context: BrowserContext) => Promise<unknown>, address = template('article')): Promise<Page> {
  context = await open();
  await prepare(context);
  const page = await context.newPage();
  await page.goto(at(address));
  await page.evaluate(() => customElements.whenDefined('lc-listen'));
  return page;
}

const shareButton = (page: Page) => page.getByRole('button', { name: VI.share });
const shareStatus = (page: Page) => page.locator('lc-share [role="status"]');

/** What the page was built to say when it is shared. */
function builtShare(address: string): { title: string; text: string; url: string } {
  const { html } = pageAt(address);
  const { 'data-title': title = '', 'data-text': text = '' } = tagsNamed(html, 'lc-share')[0]?.attributes ?? {};
  return { title, text, url: link(html, 'canonical') };
}

describe('the share button', () => {
  /** Puts a share sheet into the page that notes what it is given; `error` is how the reader's answer is told. */
  const withSheet = (error?: string) => (target: BrowserContext) =>
    target.addInitScript((name) => {
      Object.assign(window, { given: [] });
      Object.defineProperty(navigator, 'share', {
        value: async (data: ShareData) => {
          (Reflect.get(window, 'given') as ShareData[]).push(data);
          if (name) throw new DOMException('', name);
        },
      });
    }, error);
  const given = (page: Page) => page.evaluate(() => Reflect.get(window, 'given') as ShareData[]);

  test.each(['article', 'article-sensitive'])('gives the device the title, the text and the address of the page (%s)', async (name) => {
    const page = await article(withSheet(), template(name));
    await shareButton(page).click();
    const { title, text, url } = builtShare(template(name));
    expect(title.length).toBeGreaterThan(5);
    expect(await given(page)).toEqual([{ title, text, url }]);
    expect(await shareStatus(page).textContent()).toBe('');
  });

  test('does nothing more when the reader closes the share sheet', async () => {
    const page = await article(withSheet('AbortError'));
    await shareButton(page).click();
    await expect.poll(() => given(page)).toHaveLength(1);
    expect(await shareStatus(page).textContent()).toBe('');
  });

  test('copies text and address where the device has no share sheet, and says so', async () => {
    const page = await article(async (target) => {
      await target.grantPermissions(['clipboard-read', 'clipboard-write']);
      await target.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    });
    await shareButton(page).click();
    await expect.poll(() => shareStatus(page).textContent()).toBe(VI.shareCopied);
    const { text, url } = builtShare(template('article'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text} ${url}`);
  });

  test('says what to do when nothing can be copied', async () => {
    const page = await article((target) =>
      target.addInitScript(() => {
        Object.defineProperty(navigator, 'share', { value: undefined });
        Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
      }),
    );
    await shareButton(page).click();
    await expect.poll(() => shareStatus(page).textContent()).toBe(VI.shareFailed);
  });
});

describe('the print button', () => {
  test('opens the print sheet of the device', async () => {
    const page = await article((target) => target.addInitScript(() => (window.print = () => Object.assign(window, { printed: true }))));
    await page.getByRole('button', { name: VI.print, exact: true }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  });
});

interface Voice {
  lang: string;
  localService: boolean;
}

/** Replaces the device's voices; what is said and how often it was stopped is noted on the page. */
const withVoices = (voices: readonly Voice[], late = false) => (target: BrowserContext) =>
  target.addInitScript(
    ({ voices: list, late: comesLate }) => {
      const notes = { said: [] as string[], stopped: 0 };
      Object.assign(window, { notes });
      let known = comesLate ? [] : list;
      speechSynthesis.getVoices = () => known as SpeechSynthesisVoice[];
      speechSynthesis.speak = ({ text }) => notes.said.push(text);
      speechSynthesis.cancel = () => (notes.stopped += 1);
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
      if (comesLate) {
        addEventListener('load', () => {
          known = list;
          speechSynthesis.dispatchEvent(new Event('voiceschanged'));
        });
      }
    },
    { voices, late },
  );

const notes = (page: Page) => page.evaluate(() => Reflect.get(window, 'notes') as { said: string[]; stopped: number });
const listenButton = (page: Page) => page.locator('lc-listen button');

describe('the listen button', () => {
  test.each([
    { device: 'no voice', voices: [] },
    { device: 'an English voice only', voices: [{ lang: 'en-US', localService: true }] },
    { device: 'a Vietnamese voice that sends the text away', voices: [{ lang: 'vi-VN', localService: false }] },
  ])('is not there on a device with $device', async ({ voices }) => {
    const page = await article(withVoices(voices));
    expect(await listenButton(page).isVisible()).toBe(false);
  });

  test.each([{ when: 'at once', late: false }, { when: 'after the page', late: true }])('is there on a device whose own Vietnamese voice comes $when', async ({ late }) => {
    const page = await article(withVoices([{ lang: 'vi-VN', localService: true }], late));
    await listenButton(page).waitFor({ state: 'visible' });
    expect(await listenButton(page).getAttribute('aria-pressed')).toBe('false');
  });

  test('reads the text of the page, and stops at the second tap', async () => {
    const page = await article(withVoices([{ lang: 'vi-VN', localService: true }]));
    await listenButton(page).click();
    const { said } = await notes(page);
    expect(said.join(' ')).toContain(await page.locator('h1').innerText());
    expect(said.join(' ')).toContain((await page.locator('.prose > p').first().innerText()).split(/[.!?]/)[0]);
    expect(await listenButton(page).innerText()).toBe(VI.listenStop);
    expect(await listenButton(page).getAttribute('aria-pressed')).toBe('true');
    await listenButton(page).click();
    expect((await notes(page)).stopped).toBe(1);
    expect(await listenButton(page).innerText()).toBe(VI.listen);
  });

  test('falls silent when the reader leaves by the quick exit', async () => {
    const page = await article(async (target) => {
      await withVoices([{ lang: 'vi-VN', localService: true }])(target);
      // The way out is cut, so that the page can still be asked.
      await target.route(`${new URL(quickExitUrl).origin}/**`, (route) => route.fulfill({ status: 204 }));
    });
    await listenButton(page).click();
    await page.getByRole('link', { name: VI.quickExit.label, exact: true }).click();
    expect((await notes(page)).stopped).toBeGreaterThan(0);
  });
});
