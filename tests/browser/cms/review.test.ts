import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPeople } from '../../../cms/git-proxy.ts';
import { acceptDialogs, closePreview, problems, saved } from '../../fixtures/cms/form.ts';
import { openNewsroom, type Newsroom } from '../../fixtures/cms/newsroom.ts';
import { enterAs, moveTo, publishDraft, saveDraft } from '../../fixtures/cms/review.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { useBrowser } from '../../helpers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const AN = 'Nguyễn Thị An';
const BINH = 'Trần Văn Bình';
const ENTRY = '/collections/glossary/entries/du-do';
const FILE = 'content/glossary/du-do.yml';
const BRANCH = 'cms/glossary/du-do';

const browser = useBrowser();
let newsroom: Newsroom;
let contexts: BrowserContext[] = [];
let an: Page;
let binh: Page;

beforeAll(async () => {
  newsroom = await openNewsroom({ project: PROJECT, people: readPeople(`${AN} <an@xa.vn>; ${BINH} <binh@xa.vn>`) });
  contexts = [await closePreview(await browser.open()), await closePreview(await browser.open())];
  [an, binh] = await Promise.all(contexts.map((context) => context.newPage())) as [Page, Page];
  for (const page of [an, binh]) acceptDialogs(page);
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await newsroom.close();
});

const onSite = () => readFile(path.join(newsroom.root, FILE), 'utf8');
const meaning = (page: Page) => page.getByLabel('Nghĩa dễ hiểu', { exact: true });

test('who writes says so at the door, and the bar goes on saying it', async () => {
  await an.goto(`${newsroom.origin}/quan-tri/`);
  await an.getByText('Bạn là ai?').waitFor();
  expect(await axeViolations(an, '.lc-login')).toEqual([]);
  await enterAs(an, newsroom.origin, AN, ENTRY);
  await enterAs(binh, newsroom.origin, BINH, ENTRY);
  const bar = an.getByRole('contentinfo', { name: 'Tình trạng tòa soạn' });
  expect(await bar.innerText()).toContain(`Bạn: ${AN}`);
  expect(await bar.innerText()).toContain('Xuất bản vào kho Git trên máy này (nhánh main)');
});

test('a saved draft is not on the site; its writer cannot approve it', async () => {
  const before = await onSite();
  await meaning(an).fill('Làm quen, cho quà để lừa.');
  await saveDraft(an);
  expect(await onSite()).toBe(before);
  expect(newsroom.git('log', '-1', '--format=%an', BRANCH)).toBe(AN);
  await moveTo(an, 'Chờ duyệt');
  await an.getByRole('button', { name: 'Trạng thái: Chờ duyệt' }).waitFor();
  await moveTo(an, 'Đã duyệt');
  expect(await problems(an)).toMatch(/^Chưa đổi được trạng thái/);
  expect(await problems(an)).toContain('bạn là người viết sau cùng nên người khác phải duyệt');
});

test('the second person approves and the entry goes on the site with exactly the saved bytes', async () => {
  await binh.goto(`${newsroom.origin}/quan-tri/#/workflow`);
  await binh.reload();
  await binh.getByRole('link', { name: /dụ dỗ/ }).waitFor();
  await enterAs(binh, newsroom.origin, BINH, `${ENTRY}?ref=workflow`);
  await moveTo(binh, 'Đã duyệt');
  await binh.getByRole('button', { name: 'Trạng thái: Đã duyệt' }).waitFor();
  const draft = newsroom.git('show', `${BRANCH}:${FILE}`);
  await publishDraft(binh);
  await binh.getByRole('button', { name: 'Đã xuất bản' }).waitFor();
  expect(await onSite()).toBe(`${draft}\n`);
  expect(newsroom.git('branch', '--list', 'cms/*')).toBe('');
  expect(newsroom.git('log', '-1', '--format=%(trailers:key=Written-by,valueonly)%(trailers:key=Reviewed-by,valueonly)')).toBe(`${AN} <an@xa.vn>\n${BINH} <binh@xa.vn>`);
  await binh.getByText(/Đã lên trang lúc/).waitFor();
});

test('two write one entry: the second sees both texts, keeps a draft of the own one, and may save it', async () => {
  await Promise.all([enterAs(an, newsroom.origin, AN, ENTRY), enterAs(binh, newsroom.origin, BINH, ENTRY)]);
  await Promise.all([meaning(an).waitFor(), meaning(binh).waitFor()]);
  await meaning(an).fill('Câu của An.');
  await saveDraft(an);
  await meaning(binh).fill('Câu của Bình.');
  await binh.getByRole('button', { name: 'Lưu', exact: true }).click();
  const both = binh.getByRole('dialog', { name: 'Hai người cùng sửa bài này' });
  await both.waitFor();
  expect(await both.innerText()).toMatch(/Nguyễn Thị An đã sửa bài này lúc .*, sau khi bạn mở/);
  expect(await both.getByRole('group', { name: 'Bài của bạn' }).innerText()).toContain('Nghĩa dễ hiểu: Câu của Bình.');
  expect(await both.getByRole('group', { name: `Bài của ${AN}` }).innerText()).toContain('Câu của An.');
  expect(await axeViolations(binh, '#lc-conflict')).toEqual([]);
  expect(await axeViolations(binh, '#lc-bar')).toEqual([]);
  await both.getByRole('button', { name: 'Cất bài của tôi, mở bài kia' }).click();
  await binh.getByText(/Có bản nháp chưa lưu lúc/).waitFor();
  expect(await meaning(binh).inputValue()).toBe('Câu của An.');
  await binh.getByRole('button', { name: 'Mở lại' }).click();
  await expect.poll(() => meaning(binh).inputValue()).toBe('Câu của Bình.');
  await binh.getByRole('button', { name: 'Lưu', exact: true }).click();
  await both.getByRole('button', { name: 'Lưu bài của tôi' }).click();
  await saved(binh);
  expect(newsroom.git('log', '--format=%an', `main..${BRANCH}`).split('\n')).toEqual([BINH, AN]);
  expect(newsroom.git('show', `${BRANCH}:${FILE}`)).toContain('Câu của Bình.');
});

test('taking down is at once, keeps the text as a draft, and that draft needs approval to come back', async () => {
  const file = 'content/glossary/xam-hai-tre-em.yml';
  const text = await readFile(path.join(newsroom.root, file), 'utf8');
  await enterAs(an, newsroom.origin, AN, '/collections/glossary/entries/xam-hai-tre-em');
  await an.getByRole('button', { name: 'Đã xuất bản' }).click();
  await an.getByRole('menuitem', { name: 'Gỡ bài' }).click();
  await expect.poll(() => newsroom.git('branch', '--list', 'cms/glossary/xam-hai-tre-em')).not.toBe('');
  expect(newsroom.git('log', '-1', '--format=%s, %an', 'main')).toBe(`content(glossary): remove xam-hai-tre-em, ${AN}`);
  expect(newsroom.git('ls-files', file)).toBe('');
  expect(`${newsroom.git('show', `cms/glossary/xam-hai-tre-em:${file}`)}\n`).toBe(text);
  expect(newsroom.git('log', '-1', '--format=%(trailers:key=Status,valueonly)', 'cms/glossary/xam-hai-tre-em')).toBe('draft');
});
