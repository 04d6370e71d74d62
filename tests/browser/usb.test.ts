import { copyFile, glob, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/build/usb/edition.ts';
import { makeUsb } from '../../src/build/usb/make.ts';
import { isPage, type Wanted } from '../../src/build/usb/selection.ts';
import { readSite } from '../../src/build/usb/site-copy.ts';
import { readToday } from '../../src/build/today.ts';
import { ADDRESS, classModeAddress, doorAddress } from '../../src/ui/addresses.ts';
import { SEARCH } from '../../src/ui/search-strings.ts';
import { USB_WORDS } from '../../src/ui/usb-strings.ts';
import { DOORS, VI } from '../../src/ui/vi.ts';
import { usbFile } from '../../src/offline/usb-edition.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { DIST, NEUTRAL, PAGES, ROOT } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { tags } from '../helpers/html.ts';
import { pdfPages } from '../helpers/pdf-text.ts';
import { answer, current, onward, quizThat } from '../helpers/quizzes.ts';
import { template } from '../helpers/templates.ts';
import { marksOf, recordMarks } from '../helpers/watch.ts';

const { open } = useBrowser();

/** Every page of the site that makes sense in a folder. */
const HELD = PAGES.map(({ address }) => address).filter(isPage);

let out = '';
let made: Awaited<ReturnType<typeof makeUsb>>;
let context: BrowserContext;
let page: Page;
let wrong: string[] = [];

beforeAll(async () => {
  // A blank in the name of the folder, as on many sticks.
  out = await mkdtemp(path.join(tmpdir(), 'lc usb '));
  made = await makeUsb({ root: ROOT, dist: DIST, out, today: readToday(), materials: true });
  console.log(`USB: ${made.files} files, folder ${Math.round(made.folderBytes / 1e6)} MB, ZIP ${Math.round(made.zipBytes / 1e6)} MB`);
  context = await open({ acceptDownloads: true });
  await recordMarks(context);
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('request', (request) => !/^(?:file|data):/.test(request.url()) && wrong.push(`request: ${request.url()}`));
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && wrong.push(`failed: ${request.url()}`));
});
afterAll(() => rm(out, { recursive: true, force: true }));
afterEach(async () => {
  wrong.push(...(await marksOf(page)).refused.map((what) => `refused: ${what}`));
  const all = wrong;
  wrong = [];
  expectNone(all);
});

const at = (address: string) => pathToFileURL(path.join(made.folder, usbFile(address))).href;
const here = () => decodeURI(page.url()).slice(decodeURI(pathToFileURL(made.folder).href).length + 1);

describe('the USB edition, opened from its folder', () => {
  test('leads from the first page through each door to a page and back', async () => {
    for (const door of ['phu-huynh', 'giao-vien', 'tre-em', 'can-bo'] as const) {
      await page.goto(at('/'));
      await page.locator(`main a[href$="${usbFile(doorAddress(door))}"]`).first().click();
      await page.waitForURL(at(doorAddress(door)));
      expect(await page.title()).toContain(DOORS[door].title);
      await page.locator('main a[href*="bai-viet/"], main a[href*="bai-giang/"], main a[href*="trac-nghiem/"]').first().click();
      await page.locator('.breadcrumb').getByText(VI.home).click();
      await page.waitForURL(at('/'));
    }
  });

  test('finds the same pages with marks and without, and shows the words found in their texts', async () => {
    const answers: string[][] = [];
    for (const query of ['đuối nước', 'duoi nuoc', 'DUOI NUOC']) answers.push((await ask(query)).slice(0, 3));
    expect(answers[0]?.[0]).toMatch(/^trang\/.*nuoc.*\/index\.html$/);
    expect(answers.map((answer) => answer.toSorted())).toEqual(answers.map(() => answers[0]?.toSorted()));
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
    // Words that stand in texts only, in another order than any title has them.
    expect(await ask('ném phao chai nhựa dây thừng')).not.toEqual([]);
    await page.locator('.search-results li a').first().click();
    await page.locator('main h1').waitFor();
    expect(await stat(path.join(made.folder, here())).then(() => true)).toBe(true);
  });

  test('knows what words mean: another word for the same finds its pages', async () => {
    expect((await ask('hotline trẻ em')).slice(0, 3)).toContain(usbFile(ADDRESS.hotline));
  });

  test('shows the help box first on words of danger', async () => {
    await ask('em muốn chết');
    const help = page.locator('.search-help');
    expect(await help.textContent()).toContain(SEARCH.help.title);
    expect(await help.locator('a').first().getAttribute('href')).toBe('tel:111');
    await help.getByText(SEARCH.help.more).click();
    await page.waitForURL(at(ADDRESS.help));
  });

  test('plays a quiz to its end', async () => {
    const { address, data } = quizThat(({ sensitive }) => !sensitive);
    await page.goto(at(address));
    for (let left = data.questions.length; left > 0; left -= 1) {
      await answer(page);
      await onward(page).click();
    }
    expect(await current(page).getAttribute('id')).toBe('xong');
  });

  test('turns the screens of a quiz for the whole class', async () => {
    await page.goto(at(classModeAddress(quizThat(({ sensitive }) => !sensitive).id)));
    await page.locator('.lobby [data-do="start"]').click();
    const where = () => page.locator('.play-bar [data-where]');
    const first = await where().textContent();
    expect(first).toContain('1');
    for (let turns = 0; turns < 12 && (await where().textContent()) === first; turns += 1) await page.keyboard.press('ArrowRight');
    expect(await where().textContent()).not.toBe(first);
  });

  test('opens a class material', async () => {
    await page.goto(at(template('lesson')));
    const link = page.locator('main a[href$=".pdf"]').first();
    expect(await link.getAttribute('href')).toMatch(/^\.\.\/\.\.\/tai-lieu\/tep\//);
    // Chromium without a window has no reader of PDF and hands the file over.
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('prints, with the edition and its last day on the sheet', async () => {
    await page.goto(at(template('article')));
    const [first = ''] = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    const unbroken = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    expect(unbroken(first)).toContain(unbroken(`${USB_WORDS.version(made.edition)} ${USB_WORDS.until(made.edition)}`));
    expect(unbroken(first)).not.toContain(unbroken('Tài liệu đã cũ'));
  });

  test('says after its last day, by the clock of the device, that it is old: 111 first', async () => {
    const later = await (await open({ viewport: PHONE })).newPage();
    const alarm = later.locator('[data-old]');
    await later.clock.setFixedTime(new Date(`${made.edition.until}T12:00:00`));
    await later.goto(at(template('article')));
    await later.locator('lc-usb-note:defined').waitFor();
    expect(await alarm.isVisible()).toBe(false);
    await later.clock.setFixedTime(new Date(new Date(`${made.edition.until}T12:00:00`).getTime() + 86_400_000));
    await later.reload();
    await alarm.waitFor({ state: 'visible' });
    expect((await alarm.innerText()).replace(/\s+/g, ' ')).toBe(`${USB_WORDS.callFirst} ${USB_WORDS.old(made.edition)}`);
    const order = (selector: string) => later.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
    expect(await order('[data-old] a[href="tel:111"]')).toBeLessThan(await order('main h1'));
    await later.context().close();
  });

  test('says what to do when a page is opened without its folder, from inside a ZIP', async () => {
    const alone = await (await open()).newPage();
    await copyFile(path.join(made.folder, 'mo-trang.html'), path.join(out, 'mo-trang.html'));
    await alone.goto(pathToFileURL(path.join(out, 'mo-trang.html')).href);
    await alone.locator('[data-lc-missing]').waitFor({ state: 'visible' });
    expect(await alone.locator('[data-lc-missing]').textContent()).toBe(USB_WORDS.missing);
    await alone.context().close();
  });
});

describe('a smaller edition', () => {
  const smaller = async (wanted: Wanted) => makeEdition(await readSite(DIST), '', { ...made.edition, ...wanted }, wanted);

  test('without materials holds every page and no file to download', async () => {
    const { texts, copies } = await smaller({ materials: false });
    expect([...texts.keys()].filter((file) => file.endsWith('.html'))).toHaveLength(HELD.length);
    expectNone([...copies.keys()].filter((file) => /\.(?:pdf|docx|pptx|xlsx|zip)$/.test(file)));
  });

  test('of one topic holds its pages, help and first aid, and leads to the network for the rest', async () => {
    const { texts, copies } = await smaller({ topic: 'an-toan-duoi-nuoc', materials: true });
    expect(texts.has(usbFile(template('article-first-aid'))) && texts.has(usbFile(ADDRESS.help))).toBe(true);
    expect(texts.get(usbFile('/chu-de/an-toan-duoi-nuoc/'))).toContain(USB_WORDS.version(made.edition));
    expect(texts.has(usbFile('/chu-de/an-toan-tren-mang/'))).toBe(false);
    expect(texts.get('mo-trang.html')).toContain(`href="${made.edition.origin}/chu-de/an-toan-tren-mang/"`);
    expectNone([...copies.keys()].filter((file) => file.includes('/chu-de/') && !file.includes('/chu-de/an-toan-duoi-nuoc/')));
  });
});

/** Asks on the search page; paths of the results inside the edition. */
async function ask(query: string): Promise<string[]> {
  await page.goto(at(ADDRESS.search));
  await page.locator('#o-tim').fill(query);
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  const root = pathToFileURL(made.folder).href;
  return page.locator('.search-results li a').evaluateAll((links, start) => links.map((link) => (link as HTMLAnchorElement).href.slice(start)), root.length + 1);
}

describe('every page of the USB edition', () => {
  const read = async () => {
    const files: { file: string; html: string }[] = [];
    for await (const file of glob('**/*.html', { cwd: made.folder })) files.push({ file, html: await readFile(path.join(made.folder, file), 'utf8') });
    return files;
  };

  test('is there, and whatever it names lies in the folder', async () => {
    const files = await read();
    expect(files.map(({ file }) => file).sort()).toEqual(HELD.map(usbFile).sort());
    const known = new Set<string>();
    for await (const entry of glob('**/*', { cwd: made.folder, withFileTypes: true })) if (entry.isFile()) known.add(pathToFileURL(path.join(entry.parentPath, entry.name)).href);
    const problems = files.flatMap(({ file, html }) => {
      const base = pathToFileURL(path.join(made.folder, file)).href;
      const named = tags(html).filter(({ name }) => name !== 'meta').flatMap(({ attributes: { href, src, srcset, ...more } }) => [href, src, more['data-neutral'], ...(srcset ?? '').split(', ').map((part) => part.split(' ')[0])]);
      const addresses = [...named, ...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address)].filter((address) => address !== undefined && address !== '');
      return addresses.filter((address) => !/^(?:https?|tel|data|mailto):|^#/.test(address ?? '') && !known.has(new URL(address ?? '', base).href.replace(/#.*$/, ''))).map((address) => `${file}: ${address}`);
    });
    expectNone(problems);
  });

  test('tells its edition and its last day, and only the neutral page does not', async () => {
    const line = `${USB_WORDS.version(made.edition)} ${USB_WORDS.until(made.edition)}`;
    expect((await read()).filter(({ html }) => !html.includes(line)).map(({ file }) => file)).toEqual([usbFile(NEUTRAL)]);
  });

  test('holds only elements that the one script brings to life', async () => {
    const names = new Set((await read()).flatMap(({ html }) => tags(html).map(({ name }) => name).filter((name) => name.startsWith('lc-'))));
    await page.goto(at('/'));
    await page.locator('lc-usb-note:defined').waitFor();
    expect(await page.evaluate((all) => all.filter((name) => !customElements.get(name)), [...names])).toEqual([]);
    expect(names.size).toBeGreaterThan(6);
  });
});
