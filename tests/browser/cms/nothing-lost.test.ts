import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acceptDialogs, closePreview, enter, problems, publish, saved } from '../../fixtures/cms/form.ts';
import { stoppableNewsroom, type StoppableNewsroom } from '../../fixtures/cms/stoppable-newsroom.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { useBrowser } from '../../helpers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const ENTRY = '/collections/glossary/entries/du-do';
const FILE = 'content/glossary/du-do.yml';
const TYPED = 'Làm quen, cho quà để trẻ tin.';

const browser = useBrowser();
let newsroom: StoppableNewsroom;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  newsroom = await stoppableNewsroom({ project: PROJECT });
});
afterAll(() => newsroom.close());

async function freshPage() {
  context = await closePreview(await browser.open());
  page = await context.newPage();
  acceptDialogs(page);
  return () => context.close();
}

const meaning = (form = page) => form.getByLabel('Nghĩa dễ hiểu', { exact: true });
const onSite = () => readFile(path.join(newsroom.root, FILE), 'utf8');
const kept = (form = page) => form.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lc-ban-nhap:')).length);

/** Opens the entry and types; resolves when this browser keeps the text. */
async function typeInto(text = TYPED): Promise<void> {
  // A form that is open already is used again: loading takes seconds.
  if (!page.url().endsWith(ENTRY)) await enter(page, newsroom.origin, ENTRY);
  await meaning().fill(text);
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(text);
}

async function reopen(form: Page): Promise<void> {
  const offer = form.locator('#lc-offer');
  await offer.getByText(/Có bản nháp chưa lưu lúc \d\d:\d\d\./).waitFor();
  await offer.getByRole('button', { name: 'Mở lại' }).click();
}

describe('what was typed and not saved is offered back', () => {
  beforeEach(freshPage);

  test('after the page crashed', async () => {
    await typeInto();
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await context.newPage();
    acceptDialogs(next);
    await next.goto(`${newsroom.origin}/quan-tri/#${ENTRY}`);
    await next.locator('#lc-offer').waitFor();
    expect(await axeViolations(next, '#lc-offer')).toEqual([]);
    // With the preview open the offer stands below its buttons.
    await next.getByRole('button', { name: 'Bật, tắt xem trước' }).click();
    const buttons = next.frameLocator('#preview-pane').locator('.lc-modes');
    await buttons.waitFor();
    const [offer, modes] = await Promise.all([next.locator('#lc-offer').boundingBox(), buttons.boundingBox()]);
    expect(offer?.y).toBeGreaterThan((modes?.y ?? Infinity) + (modes?.height ?? 0));
    await reopen(next);
    await expect.poll(() => meaning(next).inputValue()).toBe(TYPED);
    // Still kept, once, until it is saved.
    expect(await kept(next)).toBe(1);
    await publish(next);
    await saved(next);
    expect(await onSite()).toContain(TYPED);
    await expect.poll(() => kept(next)).toBe(0);
  });

  test('after going out of the newsroom and in again, as when a login runs out', async () => {
    await typeInto('Chữ trước khi hết phiên.');
    await page.evaluate(() => localStorage.removeItem('decap-cms-user'));
    await page.reload();
    await page.getByRole('button', { name: 'Vào tòa soạn' }).click();
    await reopen(page);
    await expect.poll(() => meaning().inputValue()).toBe('Chữ trước khi hết phiên.');
  });

  test('of a new entry, by its name, once something is written; “Bỏ” drops it', async () => {
    const leave = () => page.getByRole('link', { name: /Mục Bài viết/ }).click();
    const begin = () => page.getByRole('link', { name: 'Thêm bài viết' }).click();
    await enter(page, newsroom.origin, '/collections/articles/new');
    // The form fills its days in by itself: nobody has written anything yet.
    await page.getByText('Có thay đổi chưa lưu').waitFor();
    await leave();
    await begin();
    expect(await kept()).toBe(0);
    await page.getByLabel('Tiêu đề', { exact: true }).fill('bắt cóc qua mạng');
    await expect.poll(() => kept()).toBe(1);
    await leave();
    await begin();
    await page.getByText('Có thay đổi chưa lưu').waitFor();
    await page.locator('#lc-offer').getByText('“bắt cóc qua mạng”').waitFor();
    await page.locator('#lc-offer').getByRole('button', { name: 'Bỏ' }).click();
    await page.locator('#lc-offer').waitFor({ state: 'detached' });
    expect(await kept()).toBe(0);
  });

  test('until “Xóa bản nháp trên máy này” is pressed', async () => {
    await typeInto('Chữ sẽ xóa.');
    await page.getByRole('button', { name: 'Xóa bản nháp trên máy này' }).click();
    expect(await kept()).toBe(0);
    await page.getByRole('button', { name: 'Xóa bản nháp trên máy này' }).waitFor({ state: 'hidden' });
    // The form itself is left alone.
    expect(await meaning().inputValue()).toBe('Chữ sẽ xóa.');
  });
});

describe('a save that fails keeps the text, says what to do, and works again', () => {
  beforeAll(freshPage);

  const tryAgain = async (text: string) => {
    expect(await meaning().inputValue()).toBe(text);
    await publish(page);
    await saved(page);
    expect(await onSite()).toContain(text);
  };

  test('when the server was killed', async () => {
    await typeInto('Chữ lúc máy chủ tắt.');
    await newsroom.stop();
    await publish(page);
    expect(await problems(page)).toContain('không nối được với máy chủ – chữ của bạn vẫn ở đây và được giữ trên máy này; khởi động lại máy chủ rồi bấm lưu lần nữa');
    await newsroom.start();
    await tryAgain('Chữ lúc máy chủ tắt.');
  });

  test('when the disk is full', async () => {
    const before = await onSite();
    await newsroom.start({ mostKilobytes: 0 });
    await typeInto('Chữ lúc đĩa đầy.');
    await publish(page);
    expect(await problems(page)).toContain('ổ đĩa của máy chủ đã đầy, kho vẫn như cũ – xóa bớt tệp không dùng trên máy đó rồi bấm lưu lần nữa');
    expect(await onSite()).toBe(before);
    expect(newsroom.git('status', '--short')).toBe('');
    await newsroom.start();
    await tryAgain('Chữ lúc đĩa đầy.');
  });

  test('when Git is held by another program', async () => {
    await typeInto('Chữ lúc Git bận.');
    const lock = path.join(newsroom.root, '.git/index.lock');
    await writeFile(lock, '');
    await publish(page);
    expect(await problems(page)).toContain('Git không lưu được, kho vẫn như cũ');
    await newsroom.freeGit();
    await tryAgain('Chữ lúc Git bận.');
  });

  test('when somebody else saved first: their text is shown, the own one stays, and both are in the history', async () => {
    await typeInto('Câu của tôi.');
    const theirs = (await onSite()).replace(/^plain: .*$/m, 'plain: Câu của họ.');
    await writeFile(path.join(newsroom.root, FILE), theirs);
    newsroom.git('commit', '--quiet', '--all', '--author', 'Trần Văn Bình <binh@xa.vn>', '-m', 'theirs');
    await publish(page);
    const both = page.getByRole('dialog', { name: 'Hai người cùng sửa bài này' });
    expect(await both.getByRole('group', { name: 'Bài của Trần Văn Bình' }).innerText()).toContain('Câu của họ.');
    await both.getByRole('button', { name: 'Chưa lưu, sửa tiếp' }).click();
    expect(await onSite()).toBe(theirs);
    expect(await meaning().inputValue()).toBe('Câu của tôi.');
    await publish(page);
    await both.getByRole('button', { name: 'Lưu bài của tôi' }).click();
    await saved(page);
    expect(await onSite()).toContain('Câu của tôi.');
    expect(newsroom.git('show', `HEAD~1:${FILE}`)).toContain('Câu của họ.');
  });
});
