import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCms } from '../../../cms/build.ts';
import { listen } from '../../../tools/serve/site-server.ts';
import { fakeForgejo, forgejoSettings, type FakeForgejo } from '../../fixtures/cms/forgejo.ts';
import { acceptDialogs, closePreview } from '../../fixtures/cms/form.ts';
import { copyContent, type Repository } from '../../fixtures/cms/repository.ts';
import { freePort } from '../../fixtures/cms/free-port.ts';
import { moveTo, publishDraft, saveDraft } from '../../fixtures/cms/review.ts';
import { serveFiles } from '../../fixtures/cms/serve-files.ts';
import { useBrowser } from '../../helpers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const FILE = 'content/glossary/du-do.yml';
const BRANCH = 'cms/glossary/du-do';

const browser = useBrowser();
/** Address of the newsroom. */
let cms = '';
let repository: Repository;
let forgejo: FakeForgejo;
let server: Server;
let page: Page;

beforeAll(async () => {
  repository = await copyContent(PROJECT);
  const port = await freePort();
  cms = `http://127.0.0.1:${port}`;
  forgejo = await fakeForgejo(repository, cms);
  const files = path.join(repository.root, 'dist');
  await buildCms({ root: PROJECT, outDir: files, logger: { info: () => undefined }, environment: { ...forgejoSettings(forgejo.origin), NPM_TOKEN: 'bi-mat-khong-duoc-lot', HOME: '/duong-dan-rieng' } });
  server = createServer(serveFiles(files));
  await listen(server, port);
  page = await (await closePreview(await browser.open())).newPage();
  acceptDialogs(page);
});
afterAll(async () => {
  await page.context().close();
  server.closeAllConnections();
  server.close();
  await forgejo.close();
  await repository.remove();
});

const meaning = () => page.getByLabel('Nghĩa dễ hiểu', { exact: true });
const inside = () => page.getByRole('heading', { name: 'Bài viết' });
const enter = async () => {
  await page.getByRole('button', { name: /Vào bằng Forgejo/ }).click();
  await inside().waitFor();
};

test('the page may speak to its Git host and to nobody else, and nothing else of the environment is in the bundle', async () => {
  const folder = path.join(repository.root, 'dist/quan-tri');
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  expect(html).toContain(`connect-src 'self' blob: ${forgejo.origin};`);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(names.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1')));
  expect(texts.some((text) => text.includes('ma-ung-dung'))).toBe(true);
  for (const secret of ['bi-mat-khong-duoc-lot', 'duong-dan-rieng', PROJECT]) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
});

test('the login goes through the host by PKCE and comes back with a name', async () => {
  await page.goto(`${cms}/quan-tri/`);
  await enter();
  const bar = page.getByRole('contentinfo', { name: 'Tình trạng tòa soạn' });
  await bar.getByText('Bạn: Trần Văn Bình').waitFor();
  expect(await bar.innerText()).toContain('Xuất bản vào xa/trang (nhánh main)');
  expect(page.url()).not.toContain('code=');
});

test('a saved draft is a branch and a pull request; its step is a label', async () => {
  await page.goto(`${cms}/quan-tri/#/collections/glossary/entries/du-do`);
  await meaning().fill('Làm quen, cho quà để lừa.');
  await saveDraft(page);
  expect(forgejo.pulls.map(({ head, state, labels }) => [head.ref, state, labels.map(({ name }) => name)])).toEqual([[BRANCH, 'open', ['decap-cms/draft']]]);
  expect(repository.git('diff', '--name-only', 'main', BRANCH)).toBe(FILE);
  await moveTo(page, 'Chờ duyệt');
  await expect.poll(() => forgejo.pulls[0]?.labels.map(({ name }) => name)).toEqual(['decap-cms/pending_review']);
});

test('a session that runs out loses nothing: the text is offered back after the next login', async () => {
  await meaning().fill('Chữ gõ khi phiên đã hết.');
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Chữ gõ khi phiên đã hết.');
  forgejo.expire();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(/Chưa lưu được/).first().waitFor();
  expect(await meaning().inputValue()).toBe('Chữ gõ khi phiên đã hết.');
  await page.reload();
  await page.getByRole('button', { name: /Vào bằng Forgejo/ }).waitFor();
  await enter();
  await page.goto(`${cms}/quan-tri/#/collections/glossary/entries/du-do`);
  await page.locator('#lc-offer').getByRole('button', { name: 'Mở lại' }).click();
  await expect.poll(() => meaning().inputValue()).toBe('Chữ gõ khi phiên đã hết.');
  await saveDraft(page);
  expect(repository.git('show', `${BRANCH}:${FILE}`)).toContain('Chữ gõ khi phiên đã hết.');
});

test('a draft saved by somebody else meanwhile is shown before it is replaced', async () => {
  repository.git('switch', '--quiet', BRANCH);
  repository.write(FILE, Buffer.from('term: dụ dỗ\nplain: Câu của An.\n'));
  repository.git('commit', '--quiet', '--all', '-m', 'An');
  repository.git('switch', '--quiet', 'main');
  await meaning().fill('Câu của Bình.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const both = page.getByRole('dialog', { name: 'Hai người cùng sửa bài này' });
  await both.getByText('Câu của An.').waitFor();
  await both.getByRole('button', { name: 'Lưu bài của tôi' }).click();
  await expect.poll(() => repository.git('show', `${BRANCH}:${FILE}`)).toContain('Câu của Bình.');
  expect(repository.git('show', `${BRANCH}~1:${FILE}`)).toContain('Câu của An.');
  await page.getByText('Đã lưu mọi thay đổi').waitFor();
});

test('publishing merges, and the bar waits until the site is built from that commit', async () => {
  await moveTo(page, 'Đã duyệt');
  await page.getByRole('button', { name: 'Trạng thái: Đã duyệt' }).waitFor();
  await publishDraft(page);
  await page.getByText('Đã gửi vào kho. Chờ máy chủ dựng lại trang').waitFor();
  expect(repository.git('show', `main:${FILE}`)).toContain('Câu của Bình.');
  expect(repository.git('branch', '--list', 'cms/*')).toBe('');
});
