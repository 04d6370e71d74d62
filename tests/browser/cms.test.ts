import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { errorsOf } from '../../src/editorial/report/text.ts';
import { acceptDialogs, addSource, closePreview, enter, fillArticle, problems, publish, saved, type } from '../fixtures/cms/form.ts';
import { openNewsroom, type Newsroom } from '../fixtures/cms/newsroom.ts';
import { axeViolations } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/browser.ts';
import { watch, type Watch } from '../helpers/watch.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const TODAY = '2026-11-22';
const SOURCE = { name: 'Hướng dẫn phòng đuối nước', body: 'Bộ Y tế', date: '2026-03-12', url: 'https://moh.gov.vn/huong-dan' };
const BODY = 'Trẻ cần một người lớn ở gần.\n\n## Gọi ai\n\n<Note title="Nhớ">\n\nGọi <Call id="111" />.\n\n</Note>';

/** Console lines that a refused save leaves behind, each for its reason. */
const KNOWN = [
  /^console: Refused: /, // Decap logs every save it does not carry out; the officer has our panel.
  /^console: Failed to load resource: the server responded with a status of 4\d\d/, // Chromium logs a refusal of the proxy.
];

const browser = useBrowser();
let newsroom: Newsroom;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  newsroom = await openNewsroom({ project: PROJECT, check: async (root) => errorsOf(await checkContent(root, TODAY)) });
  // One page for all: loading the newsroom takes seconds. The preview has tests of its own; closed, forms open in half the time.
  page = await (await closePreview(await browser.open())).newPage();
  page.setDefaultTimeout(60_000);
  acceptDialogs(page);
  seen = watch(page, newsroom.origin);
  await page.goto(`${newsroom.origin}/quan-tri/`);
});
afterAll(() => newsroom.close());
afterEach(() => expect(seen.taken().filter((line) => !KNOWN.some((known) => known.test(line)))).toEqual([]));

const commits = () => Number(newsroom.git('rev-list', '--count', 'HEAD'));
const changedFiles = () => newsroom.git('show', '--name-only', '--format=', 'HEAD').split('\n');
const fileText = (file: string) => readFile(path.join(newsroom.root, file), 'utf8');
/** Resolves when exactly one commit has come to those of `before`, and the form knows it. */
const savedAfter = async (before: number) => {
  await expect.poll(commits).toBe(before + 1);
  await saved(page);
};
const openEntry = (place: string) => page.goto(`${newsroom.origin}/quan-tri/#${place}`);
/** Waits for the entry that was gone to: the form of the entry before it stays for a moment, and may have the same fields. */
const filled = (label: string, value: string) => expect.poll(() => page.getByLabel(label, { exact: true }).inputValue()).toBe(value);

test('the configuration passes the schema of Decap itself', async () => {
  await page.getByRole('button', { name: 'Vào tòa soạn' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Chưa mở được tòa soạn' }).count()).toBe(0);
});

test('the page speaks Vietnamese and keeps out of search engines', async () => {
  await enter(page, newsroom.origin, '/collections/articles');
  await page.getByRole('link', { name: 'Thêm bài viết' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  expect(await page.title()).toContain('Tòa soạn');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
});

test('letters typed while the form is still loading are kept', async () => {
  const title = 'Khi con ngã xuống ao, năm việc cần làm ngay trong phút đầu';
  await openEntry('/collections/articles/new');
  await page.reload();
  await type(page, 'Tiêu đề', title);
  expect(await page.getByLabel('Tiêu đề', { exact: true }).inputValue()).toBe(title);
});

describe('one new article, mended until it is fit: what is not is refused in the form, in Vietnamese, and makes no commit', () => {
  let before = 0;
  const body = () => page.getByLabel('Nội dung bài', { exact: true });
  const refused = async () => {
    await publish(page);
    const told = await problems(page);
    expect(commits()).toBe(before);
    await page.locator('#lc-problems').getByRole('button', { name: 'Đóng' }).click();
    return told;
  };

  beforeAll(async () => {
    before = commits();
    await openEntry('/collections/articles');
    await openEntry('/collections/articles/new');
  });

  test('the fields that are empty are named all at once', async () => {
    await publish(page);
    await problems(page);
    expect(await axeViolations(page, '#lc-problems')).toEqual([]);
    const told = await refused();
    for (const label of ['Tiêu đề', 'Tóm tắt', 'Chủ đề', 'Viết cho ai', 'Mức nhạy cảm', 'Điều cần nhớ', 'Nguồn', 'Phải rà soát lại trước ngày', 'Nội dung bài']) expect(told).toContain(label);
  });

  test('no source, and a telephone number in the text', async () => {
    await fillArticle(page, { title: 'Đường dây nóng ở xã em', body: 'Gọi 0912 345 678 khi cần.', write: type });
    const told = await refused();
    expect(told).toContain('Chưa lưu: còn 2 chỗ cần sửa');
    expect(told).toContain('Nguồn: “Nguồn” có 0 mục – cần ít nhất 1 mục');
    expect(told).toContain('Nội dung bài, dòng 1: số "0912 345 678" gõ thẳng trong chữ');
  });

  test('a date written the other way round', async () => {
    await body().fill(BODY);
    await addSource(page, { ...SOURCE, date: '12/3/2026' });
    expect(await refused()).toContain('Ngày của nguồn: ghi ngày của nguồn: 2026-03-12, 2026-03, 2026');
    await page.getByLabel('Ngày của nguồn', { exact: true }).fill(SOURCE.date);
  });

  test('code and unknown numbers in the text leave no file behind', async () => {
    await body().fill('Dòng đầu.\n\n{process.exit()}\n\nGọi <Call id="119" />.');
    const told = await refused();
    expect(told).toContain('dòng 3: không được dùng biểu thức');
    expect(told).toContain('dòng 5: <Call id>: không có liên hệ mã "119"');
    expect(newsroom.git('status', '--short')).toBe('');
  });

  test('mended, it is one commit with one file that the build accepts', async () => {
    await body().fill(BODY);
    await publish(page);
    await savedAfter(before);
    // From the form of a new entry Decap goes to the form of the saved one.
    await page.waitForURL(/entries\/duong-day-nong-o-xa-em/);
    expect(changedFiles()).toEqual(['content/articles/duong-day-nong-o-xa-em.mdx']);
    expect(newsroom.git('log', '-1', '--format=%s')).toBe('content(articles): create duong-day-nong-o-xa-em');
    expect(newsroom.git('status', '--short')).toBe('');
    const text = await fileText('content/articles/duong-day-nong-o-xa-em.mdx');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('\nreviewBy: 2099-01-31\n');
    expect(text.endsWith(`---\n\n${BODY}\n`)).toBe(true);
    const issues = await checkContent(newsroom.root, TODAY);
    expect(errorsOf(issues).filter(({ file }) => file.includes('duong-day-nong-o-xa-em'))).toEqual([]);
  });
});

test('a national number can neither be changed nor taken down', async () => {
  const before = commits();
  await openEntry('/collections/contacts/entries/111');
  await page.getByLabel('Số điện thoại', { exact: true }).fill('119');
  await publish(page);
  expect(await problems(page)).toContain('số quốc gia 111 không được đổi');
  await page.getByRole('button', { name: 'Gỡ bài' }).click();
  await page.getByText('số quốc gia 111 luôn phải có trên trang, không gỡ được').first().waitFor();
  expect(commits()).toBe(before);
});

describe('changing what is there', () => {
  test('one changed field is one changed line, and the text keeps every byte', async () => {
    const file = 'content/articles/cuu-tre-duoi-nuoc.mdx';
    const before = await fileText(file);
    await openEntry('/collections/articles/entries/cuu-tre-duoi-nuoc');
    const count = commits();
    await page.getByLabel('Tóm tắt', { exact: true }).fill('Trẻ không thở thì thổi ngạt và ép tim ngay, gọi 115.');
    await publish(page);
    await savedAfter(count);
    const after = await fileText(file);
    expect(newsroom.git('show', '--format=', '--numstat', 'HEAD')).toBe(`1\t1\t${file}`);
    expect(after.replace(/^summary: .*$/m, '')).toBe(before.replace(/^summary: .*$/m, ''));
  });

  test.each([
    ['/collections/lessons/entries/an-toan-khi-o-gan-nuoc-lop-4', 'Môn hoặc hoạt động', 'Hoạt động trải nghiệm lớp 4'],
    ['/collections/quizzes/entries/em-choi-gan-nuoc', 'Câu cuối', 'Em kể cho một người lớn nghe nhé.'],
    ['/collections/campaigns/entries/mua-he-an-toan', 'Từ ngày (không bắt buộc)', '05-02'],
    ['/collections/settings/entries/site', 'Dòng dưới tên', 'Đọc cùng nhau'],
    ['/collections/pages/entries/can-giup-ngay', 'Tóm tắt', 'Nguy hiểm gọi 113. Bị thương gọi 115.'],
  ])('%s: an entry of this kind changes in one line too', async (place, label, text) => {
    const count = commits();
    await openEntry(place);
    await page.getByLabel(label, { exact: true }).fill(text);
    await publish(page);
    await savedAfter(count);
    expect(newsroom.git('show', '--format=', '--numstat', 'HEAD')).toMatch(/^1\t1\tcontent\/\S+$/);
  });

  test('going from one entry straight to another opens the other', async () => {
    await openEntry('/collections/glossary/entries/du-do');
    await filled('Từ', 'dụ dỗ');
    await page.goto(`${newsroom.origin}/quan-tri/#/collections/contacts/entries/111`);
    await filled('Số điện thoại', '111');
  });

  test('on a phone of 390 px a wrong number is mended: nothing is out of reach, and what we lay over the page is no more than 15 % of it', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const count = commits();
    await openEntry('/collections/contacts/entries/115');
    await filled('Số điện thoại', '115');
    await page.getByLabel('Giờ trực', { exact: true }).fill('Cả ngày lẫn đêm');
    await page.locator('#lc-chief').waitFor();
    const layout = await page.evaluate(() => {
      const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
      const buttons = [...document.querySelectorAll("[class*='-ToolbarContainer'] :is(button, [role='button'])")].map(box).filter(({ width }) => width > 0);
      return {
        wide: document.documentElement.scrollWidth,
        ours: box(document.querySelector('#lc-bar')).height + box(document.querySelector('#lc-chief')).height,
        top: Math.min(box(document.querySelector('#lc-bar')).top, box(document.querySelector('#lc-chief')).top),
        right: Math.max(...buttons.map(({ right }) => right)), bottom: Math.max(...buttons.map(({ bottom }) => bottom)),
      };
    });
    expect(layout.wide).toBeLessThanOrEqual(390);
    expect(layout.right).toBeLessThanOrEqual(390);
    expect(layout.ours).toBeLessThanOrEqual(0.15 * 844);
    // Decap's own buttons stand above ours.
    expect(layout.bottom).toBeLessThan(layout.top);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await page.getByText('Xuất bản vào kho Git trên máy này (nhánh main)').waitFor();
    await page.getByRole('button', { name: 'Thu gọn' }).click();
    await publish(page);
    await savedAfter(count);
    expect(newsroom.git('log', '-1', '--format=%s')).toBe('content(contacts): update 115');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('taking an article down is one commit that removes it', async () => {
    await openEntry('/collections/news/entries/mot-so-mo-hinh-bao-ve-tre-em-o-cac-tinh');
    await filled('Tiêu đề', 'Bốn mô hình vì trẻ em đã có ở một số tỉnh');
    await page.getByRole('button', { name: 'Gỡ bài' }).click();
    await page.getByRole('heading', { name: 'Tin tức' }).waitFor();
    expect(newsroom.git('log', '-1', '--format=%s')).toBe('content(news): remove mot-so-mo-hinh-bao-ve-tre-em-o-cac-tinh');
  });

  test('a stranger to the page cannot write: another origin is refused', async () => {
    const before = commits();
    const response = await fetch(`${newsroom.origin}/quan-tri/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ action: 'deleteFiles', params: { branch: 'main', paths: ['content/articles/quyen-cua-em.mdx'], options: { commitMessage: 'x' } } }),
    });
    expect(response.status).toBe(403);
    expect(commits()).toBe(before);
  });
});
