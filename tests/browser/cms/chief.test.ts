import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleFiles } from '../../../src/build/rule-pages.ts';
import { closePreview, enter } from '../../fixtures/cms/form.ts';
import { openNewsroom, type Newsroom } from '../../fixtures/cms/newsroom.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { useBrowser } from '../../helpers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const ENTRY = '/collections/articles/entries/em-choi-gan-nuoc';

const browser = useBrowser();
let newsroom: Newsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom({ project: PROJECT });
  for (const { path: name, text } of await ruleFiles(PROJECT)) {
    const file = path.join(newsroom.root, 'dist', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  page = await (await closePreview(await browser.open())).newPage();
  await enter(page, newsroom.origin, ENTRY);
  await page.locator('#lc-chief').waitFor();
});
afterAll(() => newsroom.close());

const chief = () => page.locator('#lc-chief');
const body = () => page.getByLabel('Nội dung bài', { exact: true });

test('a real entry has nothing to mend, and the panel is one closed line', async () => {
  await chief().getByText('chưa thấy gì phải sửa').waitFor();
  expect(await chief().locator('ul').isVisible()).toBe(false);
});

test('while somebody types the panel speaks, the text keeps the focus, and a screen reader hears the counts', async () => {
  await body().focus();
  await page.keyboard.press('Control+End');
  await body().pressSequentially('\n\nTại em hư. Gọi <Call id="999" />. Sức khoẻ.');
  await chief().getByText('2 lỗi phải sửa, 1 chỗ nên xem lại').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await page.locator('[aria-live=polite].lc-unseen').allInnerTexts()).toContain('Tổng biên tập: 2 lỗi phải sửa, 1 chỗ nên xem lại');
});

test('errors stand before warnings; a press on one marks its line in the text', async () => {
  await chief().locator('summary').click();
  expect(await chief().locator('h3').allInnerTexts()).toEqual(['Phải sửa', 'Nên xem lại']);
  await chief().locator('li button').first().click();
  const marked = await body().evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  expect(marked).toBe('Tại em hư. Gọi <Call id="999" />. Sức khoẻ.');
});

test('the open panel passes axe', async () => {
  expect(await axeViolations(page, '#lc-chief')).toEqual([]);
});

test('each finding leads to the page of its rule, in a tab of its own', async () => {
  const [help] = await Promise.all([page.context().waitForEvent('page'), chief().getByRole('link', { name: 'Vì sao? Quy tắc: Không trách em nhỏ' }).click()]);
  await help.getByRole('heading', { name: 'Không trách em nhỏ', level: 1 }).waitFor();
  expect(await axeViolations(help)).toEqual([]);
  await help.close();
});

test('what is mended disappears', async () => {
  await body().fill('Em chơi gần nước cùng người lớn.');
  await chief().getByText('chưa thấy gì phải sửa').waitFor();
});
