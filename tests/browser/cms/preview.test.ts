import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptDialogs, enter } from '../../fixtures/cms/form.ts';
import { openNewsroom, type Newsroom } from '../../fixtures/cms/newsroom.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { useBrowser } from '../../helpers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const ARTICLE = '/collections/articles/entries/khi-con-ke-chuyen-kho-noi';

const browser = useBrowser();
let newsroom: Newsroom;
let page: Page;
let pane: FrameLocator;
let shown: FrameLocator;
const asked: string[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom({ project: PROJECT });
  page = await (await browser.open({ viewport: { width: 1440, height: 900 } })).newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  acceptDialogs(page);
  pane = page.frameLocator('#preview-pane');
  shown = pane.frameLocator('iframe');
  await enter(page, newsroom.origin, '/collections/articles');
});
afterAll(() => newsroom.close());

const body = () => page.getByLabel('Nội dung bài', { exact: true });
const look = (mode: string) => pane.getByRole('button', { name: mode, exact: true }).click();
const html = () => shown.locator('html');
/** Waits until one of these holds the words, seen or not. */
const holds = (locator: Locator, text: string) => locator.filter({ hasText: text }).first().waitFor({ state: 'attached' });

async function open(place: string, heading?: string): Promise<void> {
  await page.goto(`${newsroom.origin}/quan-tri/#${place}`);
  // The way of looking that was chosen last is kept from entry to entry.
  if (heading !== undefined) await look('Điện thoại');
  if (heading !== undefined) await shown.getByRole('heading', { level: 1, name: heading }).waitFor();
}

test('nothing of the preview is loaded before an entry is opened', () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => address.includes('xem-truoc') || address.includes('/draw-'))).toEqual([]);
});

describe('a sensitive article', () => {
  beforeAll(() => open(ARTICLE, 'Khi con kể một chuyện khó nói'));

  test.each([
    ['Điện thoại', 'phone', 360], ['Máy tính', 'desk', 1280], ['Máy chiếu', 'projector', 853], ['Bản in', 'print', 860], ['Bài đọc loa', 'speech', 640],
  ])('%s: the button is pressed, and the page is as wide as there', async (name, mode, width) => {
    await look(name);
    await shown.locator(`html[data-mode="${mode}"]`).waitFor();
    expect(await pane.getByRole('button', { pressed: true }).allInnerTexts()).toEqual([name]);
    expect(await html().evaluate(() => innerWidth)).toBe(width);
  });

  test('on paper the site’s own print rules hold: no navigation, 111 and the address at the foot', async () => {
    await look('Bản in');
    await shown.locator('.print-footer').waitFor();
    expect(await shown.locator('header nav').first().isVisible()).toBe(false);
    expect(await shown.locator('.print-footer').innerText()).toContain('/bai-viet/khi-con-ke-chuyen-kho-noi/');
    expect(await shown.locator('body').evaluate((sheet) => Math.round(sheet.getBoundingClientRect().width / 96 * 25.4))).toBe(210);
    await look('Điện thoại');
    await shown.locator('.print-footer').waitFor({ state: 'hidden' });
  });

  test('the loudspeaker text is the script of the class materials, with its help line in words', async () => {
    await look('Bài đọc loa');
    await holds(shown.locator('section'), 'Bài 60 giây');
    expect(await shown.locator('li').first().innerText()).toBe('Kính thưa bà con.');
    expect(await shown.locator('section').first().innerText()).toContain('bà con gọi số một – một – một.');
  });
});

describe('the buttons', () => {
  beforeAll(() => open(ARTICLE, 'Khi con kể một chuyện khó nói'));

  test('axe finds nothing in our part', async () => {
    const frame = await (await page.locator('#preview-pane').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    expect(await axeViolations(frame as unknown as Page, '.lc-preview')).toEqual([]);
  });

  test('are reached and pressed from the keyboard', async () => {
    await pane.getByRole('button', { name: 'Điện thoại' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown.locator('html[data-mode="desk"]').waitFor();
  });
});

describe('while typing', () => {
  let text = '';
  beforeAll(async () => {
    await open(ARTICLE, 'Khi con kể một chuyện khó nói');
    await look('Máy tính');
    await shown.locator('html[data-mode="desk"]').waitFor();
    text = await body().inputValue();
  });

  test('the preview follows, and stays where the officer was reading', async () => {
    await html().evaluate((root) => root.scrollTo({ top: 700, behavior: 'instant' }));
    await body().fill(`${text}\n\nCâu vừa viết thêm ở cuối bài.`);
    await holds(shown.locator('.prose p'), 'Câu vừa viết thêm ở cuối bài.');
    expect(await html().evaluate((root) => root.scrollTop)).toBe(700);
  });

  test('a paragraph that was not touched is the same element after', async () => {
    await shown.locator('.prose p').first().evaluate((element) => Object.assign(element, { kept: true }));
    await body().fill(`${text}\n\nMột câu khác.`);
    await holds(shown.locator('.prose p'), 'Một câu khác.');
    expect(await shown.locator('.prose p').first().evaluate((element) => 'kept' in element)).toBe(true);
  });

  test('a block that is not closed says so in its place; the text around it is there', async () => {
    await body().fill('Trước.\n\n<Warning title="Chú ý">\n\nTrong.\n\n## Sau');
    await holds(shown.locator('.lc-loi'), 'Dòng 3: khối <Warning> chưa đóng.');
    expect(await shown.locator('.prose > :first-child').innerText()).toBe('Trước.');
    expect(await shown.locator('.prose h2').innerText()).toBe('Sau');
  });

  test('an unknown number, word or law is named where it stands', async () => {
    await body().fill('Gọi <Call id="119" /> ngay.\n\nTheo <LegalRef id="luat-la" />.');
    await holds(shown.locator('mark.lc-loi'), 'không có liên hệ mã "119"');
    await holds(shown.locator('mark.lc-loi'), 'luat-la');
    expect(await shown.locator('.prose > p').count()).toBe(2);
  });

  test('nothing that is written there is run', async () => {
    const evil = ['{top.ran = 1}', '<script>top.ran = 1</script>', '<img src="x" onerror="top.ran = 1" />', '[bấm](javascript:top.ran=1)', 'import x from "data:text/javascript,top.ran=1"', '<Note title={top.ran = 1}>a</Note>', '<Note onclick="top.ran = 1">b</Note>', '![h](https://x.vn/a.png)'];
    await body().fill(evil.join('\n\n'));
    await shown.locator('.lc-loi').nth(evil.length - 1).waitFor();
    expect(await shown.locator('.prose').evaluate((prose) => [...prose.querySelectorAll('*')].filter((element) => /^(?:SCRIPT|IMG|A)$/.test(element.tagName) || [...element.attributes].some(({ name }) => name.startsWith('on'))).length)).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('a link is seen, not followed', async () => {
    await body().fill('[Trang chủ](/) và [trang khác](https://example.com/).');
    const before = await html().evaluate(() => location.href);
    await shown.getByRole('link', { name: 'trang khác' }).click();
    await shown.getByRole('link', { name: 'Gọi 111' }).first().click();
    expect(await html().evaluate(() => location.href)).toBe(before);
    expect(page.url()).toContain('khi-con-ke-chuyen-kho-noi');
  });

  test('a text of 6,000 characters is drawn well under a tenth of a second', async () => {
    const long = `${text}\n\n${text.replace(/<[^>]*>/g, '')}`.slice(0, 6000);
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      const frame = document.querySelector<HTMLIFrameElement>('#preview-pane');
      frame?.contentWindow?.addEventListener('message', ({ data }: MessageEvent<{ kind: string; milliseconds: number }>) => data.kind === 'shown' && times.push(data.milliseconds));
    });
    for (const word of ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy']) {
      await body().fill(`${long}\n\nCâu ${word}.`);
      await holds(shown.locator('.prose p'), `Câu ${word}.`);
    }
    // The fastest says what the work costs; the others also say how busy the machine is.
    expect(await page.evaluate(() => Math.min(...(window as unknown as { times: number[] }).times))).toBeLessThan(100);
  });
});

describe('other kinds of entries', () => {
  test('a new article that holds nothing yet is drawn, with a word where something is missing', async () => {
    await open('/collections/articles/new', '(chưa điền)');
    expect(await shown.locator('.lc-loi').count()).toBe(0);
  });

  test('a lesson shows its slides, its official plan and the sum of its minutes', async () => {
    await open('/collections/lessons/entries/an-toan-khi-o-gan-nuoc-lop-4', 'An toàn khi ở gần nước');
    await look('Máy chiếu');
    await holds(shown.locator('.lc-slide'), 'Lá Chắn Tuổi Thơ · 2/');
    await look('Bản in');
    await holds(shown.locator('.lc-sheet'), 'Công văn 2345');
    expect(await pane.getByRole('status').innerText()).toBe('Các hoạt động cộng lại 35 phút, khớp với bài.');
    await page.getByLabel('Số phút', { exact: true }).first().fill('40');
    await holds(pane.getByRole('status'), 'Các hoạt động cộng lại 35 phút, bài ghi 40 phút. Sửa cho khớp.');
  });

  test('a quiz is played, and stays at its question while it is edited', async () => {
    await open('/collections/quizzes/entries/em-choi-gan-nuoc', 'Em chơi gần nước');
    await look('Điện thoại');
    const question = shown.locator('[data-step][data-now]');
    await question.locator('label').first().click();
    await question.locator('.answer[data-shown]').first().waitFor();
    await shown.getByRole('button', { name: 'Tiếp' }).click();
    await shown.locator('#cau-2[data-now]').waitFor();
    await page.getByLabel('Giới thiệu', { exact: true }).fill('Năm câu đố mới.');
    await holds(shown.locator('.lead'), 'Năm câu đố mới.');
    expect(await question.getAttribute('id')).toBe('cau-2');
  });

  test.each([
    ['/collections/contacts/entries/111', '111'], ['/collections/glossary/entries/du-do', 'dụ dỗ'], ['/collections/campaigns/entries/mua-he-an-toan', 'Lịch'],
    ['/collections/pictures/entries/keu-nem-keo', 'Bốn chữ để nhớ'], ['/collections/topics/entries/an-toan-duoi-nuoc', 'Phòng, chống đuối nước'],
  ])('%s shows as readers meet it', async (place, words) => {
    await open(place);
    await holds(shown.locator('body'), words);
    expect(await shown.locator('.lc-loi').count()).toBe(0);
  });

  test('settings have no preview', async () => {
    await open('/collections/settings/entries/site');
    await page.getByLabel('Dòng dưới tên', { exact: true }).waitFor();
    expect(await page.locator('#preview-pane').count()).toBe(0);
  });
});

test('a window made narrow while the preview stands beside the form shows the form, and Decap’s own buttons', async () => {
  await open(ARTICLE, 'Khi con kể một chuyện khó nói');
  await page.setViewportSize({ width: 600, height: 800 });
  await page.locator('#preview-pane').waitFor({ state: 'detached' });
  expect(await page.getByLabel('Tiêu đề', { exact: true }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Đã xuất bản' }).click({ trial: true });
});

test('on a phone of 390 px the form comes first, and the eye lays the preview over it', async () => {
  const context = await browser.open({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  pane = page.frameLocator('#preview-pane');
  shown = pane.frameLocator('iframe');
  await enter(page, newsroom.origin, ARTICLE);
  await page.getByLabel('Tiêu đề', { exact: true }).waitFor();
  expect(await page.locator('#preview-pane').count()).toBe(0);
  await page.getByRole('button', { name: 'Bật, tắt xem trước' }).click();
  await shown.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByLabel('Tiêu đề', { exact: true }).isVisible()).toBe(false);
  expect(await page.locator('#preview-pane').evaluate((frame) => Math.round(frame.getBoundingClientRect().width))).toBe(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Bật, tắt xem trước' }).click();
  await page.getByLabel('Tiêu đề', { exact: true }).waitFor();
  await context.close();
});
