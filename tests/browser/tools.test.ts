import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, toolAddress } from '../../src/ui/addresses.ts';
import { WIPE } from '../../src/ui/leave-strings.ts';
import { TOOLS } from '../../src/ui/tools-strings.ts';
import { axeViolations } from '../helpers/axe.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { pageAt } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { realEntries } from '../helpers/real-content.ts';
import { useSite } from '../helpers/site.ts';
import { watch } from '../helpers/watch.ts';
import { weigh } from '../helpers/weight.ts';

const { open } = useBrowser();
const { at } = useSite();
const SHEETS = realEntries('tools');
const HOME = toolAddress('mot-vong-quanh-nha');
const PEOPLE = toolAddress('nam-nguoi-em-tin');
const CALL = toolAddress('mot-cuoc-goi');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('every sheet stands on the list, each with its own page', () => {
  const { html } = pageAt(ADDRESS.tools);
  expect(SHEETS.filter(({ id }) => !html.includes(`href="${toolAddress(id)}"`)).map(({ id }) => id)).toEqual([]);
});

test('a sheet runs at most 4,000 bytes of JavaScript before anything is done', async () => {
  const weights = await Promise.all(SHEETS.map(({ id }) => weigh(pageAt(toolAddress(id)))));
  expectNone(weights.filter(({ scripts }) => scripts > 4_000).map(({ address, scripts }) => `${address}: ${scripts}`));
});

describe('without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
  });

  test('boxes can be ticked and lines written, and nothing offers to keep them', async () => {
    await page.goto(at(HOME));
    await page.locator('.ticks input').first().check();
    expect(await page.locator('.ticks input').first().isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: TOOLS.keep }).count()).toBe(0);
    expect(await page.locator('.keeper noscript p').isVisible()).toBe(true);
  });

  test('the story stands there whole, and a choice leads to its scene', async () => {
    await page.goto(at(CALL));
    const scenes = SHEETS.flatMap(({ data }) => data.parts).flatMap((part) => (part.kind === 'cau-chuyen' ? part.scenes : []));
    for (const { title } of scenes) expect(await page.getByRole('heading', { name: title, exact: true }).isVisible(), title).toBe(true);
    await page.locator('.scene a.button').first().click();
    expect(new URL(page.url()).hash).toBe(`#${scenes[0]?.choices[0]?.to ?? ''}`);
  });

  test('the card says from the start that somebody outside home belongs on it', async () => {
    await page.goto(at(PEOPLE));
    expect(await page.locator('[data-said]').innerText()).toMatch(/ngoài nhà/);
  });
});

describe('a sheet on a phone', () => {
  let context: BrowserContext;
  let page: Page;
  let sent: () => string[];
  beforeAll(async () => {
    context = await open({ viewport: PHONE });
    page = await context.newPage();
    sent = watch(page, at('')).taken;
  });
  const reopen = async (address: string) => {
    await page.goto(at(address));
    await page.locator('[data-keeper]').waitFor();
  };
  /** The code of a sheet comes with the first touch; its count tells that it has. */
  const counted = (text: RegExp) => page.locator('p[data-count]').filter({ hasText: text }).waitFor();
  const box = (index: number) => page.locator('.ticks input').nth(index);
  const keep = () => page.getByRole('button', { name: TOOLS.keep });
  const forget = () => page.getByRole('button', { name: TOOLS.forget });

  test('keeps nothing of itself: a tick is gone with the page', async () => {
    await reopen(HOME);
    await box(0).check();
    await counted(/^Đã đánh dấu 1 trên \d+ mục$/);
    expect(await stored(page)).toEqual([]);
    await reopen(HOME);
    expect(await box(0).isChecked()).toBe(false);
  });

  test('keeps what is written after a tap, goes on keeping it, and forgets it with one more', async () => {
    await reopen(HOME);
    await box(1).check();
    await keep().click();
    await page.getByText(TOOLS.kept).waitFor();
    await box(2).check();
    await page.locator('textarea').first().fill('Che ổ điện');
    await reopen(HOME);
    await forget().waitFor();
    expect([await box(0).isChecked(), await box(1).isChecked(), await box(2).isChecked(), await page.locator('textarea').first().inputValue()]).toEqual([false, true, true, 'Che ổ điện']);
    expect(await stored(page)).toEqual(['lc-to-mot-vong-quanh-nha']);
    await forget().click();
    expect([await stored(page), await box(1).isChecked(), await page.locator('textarea').first().inputValue()]).toEqual([[], false, '']);
    expect(await keep().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a tap on its button counts, even before its code has come', async () => {
    await reopen(HOME);
    await keep().evaluate((button) => (button as HTMLElement).click());
    await page.getByText(TOOLS.kept).waitFor();
    expect(await stored(page)).toEqual(['lc-to-mot-vong-quanh-nha']);
    await forget().click();
  });

  test('is emptied with everything else by the page that wipes', async () => {
    await reopen(PEOPLE);
    await page.getByLabel(TOOLS.name).first().fill('Bác Tư');
    await keep().click();
    await page.getByText(TOOLS.kept).waitFor();
    expect(await stored(page)).toEqual(['lc-to-nam-nguoi-em-tin']);
    await page.goto(at(ADDRESS.wipe));
    await page.getByRole('button', { name: WIPE.all.button }).click();
    await page.getByText(WIPE.all.done).waitFor();
    expect(await stored(page)).toEqual([]);
    await reopen(PEOPLE);
    expect(await page.getByLabel(TOOLS.name).first().inputValue()).toBe('');
  });

  test('the card of trusted people is content once somebody outside home is on it', async () => {
    await reopen(PEOPLE);
    const part = SHEETS.flatMap(({ data }) => data.parts).find(({ kind }) => kind === 'nguoi-tin');
    if (part?.kind !== 'nguoi-tin') throw new Error('No sheet has a card of trusted people.');
    const said = () => page.locator('[data-said]').innerText();
    await page.getByLabel(TOOLS.name).first().fill('Mẹ');
    await page.getByLabel(TOOLS.place).first().selectOption('o-nha');
    await page.waitForFunction(() => customElements.get('lc-keep') !== undefined);
    expect(await said()).toBe(part.outside);
    await page.getByLabel(TOOLS.name).nth(1).fill('Cô Lan');
    await page.getByLabel(TOOLS.place).nth(1).selectOption('o-truong');
    expect(await said()).toBe(part.complete);
  });

  test('prints what is written, without its buttons', async () => {
    await reopen(PEOPLE);
    await page.getByLabel(TOOLS.name).first().fill('Bác Tư');
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('.keeper').isVisible(), await page.getByLabel(TOOLS.name).first().isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: 'screen' });
  });

  test('the story shows one scene at a time, moves the focus, goes back, and leaves no trace in the address', async () => {
    await page.goto(at(CALL));
    await page.evaluate(() => customElements.whenDefined('lc-story'));
    const heading = () => page.locator('.scene:visible h3').allInnerTexts();
    const [first] = await heading();
    expect(await heading()).toHaveLength(1);
    await page.locator('.scene:visible a.button').first().click();
    const [second] = await heading();
    expect(second).not.toBe(first);
    expect(await page.locator('.scene:visible h3').evaluate((node) => node === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: TOOLS.back }).click();
    expect(await heading()).toEqual([first]);
    expect(await stored(page)).toEqual([]);
  });

  test('sends nothing to anybody', () => {
    expectNone(sent());
  });

  test.each([HOME, PEOPLE, CALL])('%s is accessible', async (address) => {
    await page.goto(at(address));
    expectNone(await axeViolations(page));
  });
});
