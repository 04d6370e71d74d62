import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGitProxy, PROXY_PATH, readPeople, type Check } from '../../../cms/git-proxy.ts';
import { createRepository, type Repository } from '../../fixtures/cms/repository.ts';

const OWN = 'http://localhost:4321';
const FILE = 'content/glossary/du-do.yml';
const TEXT = 'term: dụ dỗ\nplain: Làm thân để lừa.\n';
const DRAFT = 'term: dụ dỗ\nplain: Làm quen, cho quà để lừa.\n';
const BRANCH = 'cms/glossary/du-do';
const PLACE = { collection: 'glossary', slug: 'du-do' };
const AN = 'an@xa.vn';
const BINH = 'binh@xa.vn';

let repository: Repository;
let server: Server;
let at: string;
let check: Check;
let published: number;

beforeEach(async () => {
  repository = await createRepository({ [FILE]: TEXT, 'src/x.ts': 'export {};\n' });
  check = async () => [];
  published = 0;
  server = createServer(createGitProxy({
    root: repository.root, allowedOrigin: OWN, people: readPeople(`Nguyễn Thị An <${AN}>; Trần Văn Bình <${BINH}>`), check: (root) => check(root), onPublished: () => (published += 1),
  }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PROXY_PATH}`;
});
afterEach(async () => {
  server.close();
  await repository.remove();
});

async function ask(person: string | undefined, action: string, params: object = {}) {
  const response = await fetch(at, { method: 'POST', headers: { origin: OWN, 'content-type': 'application/json' }, body: JSON.stringify({ action, params: { branch: 'main', person, ...params } }) });
  return { status: response.status, body: (await response.json()) as { error?: string; status?: string; data?: string; diffs?: unknown; other?: unknown; pullRequestAuthor?: string } };
}

const save = (person: string | undefined, raw: string, { base = [TEXT], file = FILE }: { base?: unknown; file?: string } = {}) =>
  ask(person, 'persistEntry', { base, dataFiles: [{ slug: 'x', path: file, raw }], assets: [], options: { useWorkflow: true } });
const move = (person: string, newStatus: string) => ask(person, 'updateUnpublishedEntryStatus', { ...PLACE, newStatus });
const publish = (person: string) => ask(person, 'publishUnpublishedEntry', PLACE);
const onDisk = () => readFile(path.join(repository.root, FILE), 'utf8');
const inDraft = () => repository.git('show', `${BRANCH}:${FILE}`);
const draftExists = () => repository.git('branch', '--list', BRANCH) !== '';

describe('from draft to the site', () => {
  test('a draft is a branch of its entry; the site, the folder and unfinished work stay as they are', async () => {
    await writeFile(path.join(repository.root, 'src/x.ts'), 'unfinished\n');
    const head = repository.git('rev-parse', 'main');
    expect((await save(AN, DRAFT)).status).toBe(200);
    expect(repository.git('rev-parse', 'main')).toBe(head);
    expect(await onDisk()).toBe(TEXT);
    expect(repository.git('status', '--short')).toBe(' M src/x.ts');
    expect(repository.git('diff', '--name-only', 'main', BRANCH)).toBe(FILE);
    expect(repository.git('log', '-1', '--format=%an <%ae>', BRANCH)).toBe('Nguyễn Thị An <an@xa.vn>');
    expect(published).toBe(0);
  });

  test('Bản nháp → Chờ duyệt → Đã duyệt → Xuất bản moves main by exactly the saved bytes and removes the branch', async () => {
    await save(AN, DRAFT);
    expect((await ask(AN, 'unpublishedEntries')).body).toEqual(['glossary/du-do']);
    expect((await ask(AN, 'unpublishedEntry', PLACE)).body).toMatchObject({ ...PLACE, status: 'draft', pullRequestAuthor: 'Nguyễn Thị An', diffs: [{ path: FILE, newFile: false, binary: false }] });
    expect((await ask(AN, 'unpublishedEntryDataFile', { ...PLACE, path: FILE, id: FILE })).body.data).toBe(DRAFT);
    await move(AN, 'pending_review');
    expect((await move(BINH, 'pending_publish')).status).toBe(200);
    expect((await ask(AN, 'unpublishedEntry', { id: 'glossary/du-do' })).body.status).toBe('pending_publish');
    expect((await publish(AN)).status).toBe(200);
    expect(await onDisk()).toBe(DRAFT);
    expect(repository.git('show', '--first-parent', '--name-only', '--format=', 'main')).toBe(FILE);
    expect(repository.git('status', '--short')).toBe('');
    expect(draftExists()).toBe(false);
    expect(published).toBe(1);
  });

  test('the commit on main names who wrote, who approved and who published', async () => {
    await save(AN, DRAFT);
    await move(AN, 'pending_review');
    await move(BINH, 'pending_publish');
    await publish(AN);
    expect(repository.git('log', '-1', '--format=%s%n%an%n%(trailers)', 'main')).toBe(
      'content(glossary): publish du-do\nNguyễn Thị An\nWritten-by: Nguyễn Thị An <an@xa.vn>\nReviewed-by: Trần Văn Bình <binh@xa.vn>',
    );
    expect(repository.git('log', '--format=%s', 'main^1..main^2').split('\n')).toEqual(['review(glossary): approve du-do', 'review(glossary): submit du-do', 'content(glossary): draft du-do']);
  });

  test('a new entry goes the same way; dropping a draft leaves the site alone', async () => {
    await save(AN, 'term: mới\n', { base: [null], file: 'content/glossary/moi.yml' });
    expect(repository.git('diff', '--name-status', 'main', 'cms/glossary/moi')).toBe('A\tcontent/glossary/moi.yml');
    expect((await ask(AN, 'deleteUnpublishedEntry', { collection: 'glossary', slug: 'moi' })).status).toBe(200);
    expect(existsSync(path.join(repository.root, 'content/glossary/moi.yml'))).toBe(false);
    expect(repository.git('branch', '--list', 'cms/*')).toBe('');
  });

  test('taking an entry down is one commit on the site at once, by name', async () => {
    expect((await ask(BINH, 'deleteFiles', { paths: [FILE] })).status).toBe(200);
    expect(repository.git('log', '-1', '--format=%s, %an')).toBe('content(glossary): remove du-do, Trần Văn Bình');
    expect(published).toBe(1);
  });
});

describe('the second person', () => {
  test('nobody approves what they wrote last', async () => {
    await save(AN, DRAFT);
    const { status, body } = await move(AN, 'pending_publish');
    expect(status).toBe(403);
    expect(body.error).toBe('bạn là người viết sau cùng nên người khác phải duyệt – nhờ đồng nghiệp vào tòa soạn bằng tên của họ rồi chuyển sang “Đã duyệt”');
  });
  test('nothing is published before it is approved', async () => {
    await save(AN, DRAFT);
    await move(AN, 'pending_review');
    expect(await publish(BINH)).toMatchObject({ status: 409, body: { error: 'bài này chưa được duyệt, hoặc đã sửa sau khi duyệt – chuyển sang “Đã duyệt” rồi xuất bản' } });
    expect(await onDisk()).toBe(TEXT);
  });
  test('a change after the approval needs another one, and who made it can not give it', async () => {
    await save(AN, DRAFT);
    await move(BINH, 'pending_publish');
    await save(BINH, 'term: dụ dỗ\nplain: Sửa thêm.\n', { base: [DRAFT] });
    expect((await ask(AN, 'unpublishedEntry', PLACE)).body.status).toBe('pending_review');
    expect((await publish(BINH)).status).toBe(409);
    expect((await move(BINH, 'pending_publish')).status).toBe(403);
    expect((await move(AN, 'pending_publish')).status).toBe(200);
    expect((await publish(BINH)).status).toBe(200);
  });
  test('who is not in the list can do nothing, and a page that knows of no review is told to load again', async () => {
    expect((await save('la@xa.vn', DRAFT)).status).toBe(401);
    expect((await ask(undefined, 'deleteFiles', { paths: [FILE] })).status).toBe(401);
    expect((await ask(AN, 'persistEntry', { base: [TEXT], dataFiles: [{ path: FILE, raw: DRAFT }], options: { useWorkflow: false } })).body.error).toContain('cần người thứ hai duyệt');
    expect(draftExists()).toBe(false);
  });
});

test('reading needs no name', async () => {
  await save(AN, DRAFT);
  expect((await ask(undefined, 'getEntry', { path: FILE })).body.data).toBe(TEXT);
  expect((await ask(undefined, 'unpublishedEntries')).status).toBe(200);
});

describe('two officers on one entry', () => {
  test('the second to save a draft sees the first one\'s text and loses nothing', async () => {
    await save(AN, DRAFT);
    const mine = 'term: dụ dỗ\nplain: Của Bình.\n';
    const { status, body } = await save(BINH, mine);
    expect(status).toBe(409);
    expect(body.error).toMatch(/^Nguyễn Thị An đã sửa bài này lúc/);
    expect(body.other).toMatchObject({ text: DRAFT });
    expect(`${inDraft()}\n`).toBe(DRAFT);
    expect((await save(BINH, mine, { base: [TEXT, DRAFT] })).status).toBe(200);
    expect(repository.git('log', '--format=%an', `main..${BRANCH}`).split('\n')).toEqual(['Trần Văn Bình', 'Nguyễn Thị An']);
  });
  test('a draft of an entry that changed on the site is shown the site\'s text before it is saved or published', async () => {
    await save(AN, DRAFT);
    await move(BINH, 'pending_publish');
    const urgent = 'term: dụ dỗ\nplain: Sửa gấp trên trang.\n';
    await writeFile(path.join(repository.root, FILE), urgent);
    repository.git('commit', '--quiet', '--all', '-m', 'urgent');
    expect((await publish(AN)).body.error).toContain('trên trang đã đổi sau khi bản nháp này được viết');
    expect(await onDisk()).toBe(urgent);
    expect((await save(AN, 'term: cả hai\n', { base: [DRAFT] })).body.other).toMatchObject({ text: urgent });
    expect((await save(AN, 'term: cả hai\n', { base: [DRAFT, urgent] })).status).toBe(200);
    await move(BINH, 'pending_publish');
    expect((await publish(AN)).status).toBe(200);
    expect(await onDisk()).toBe('term: cả hai\n');
  });
  test('two drafts saved at once are not lost in each other', async () => {
    const answers = await Promise.all([save(AN, 'term: một\n'), save(BINH, 'term: hai\n')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('publishing that fails leaves everything as it was', () => {
  test('when the content check finds an error', async () => {
    await save(AN, DRAFT);
    await move(BINH, 'pending_publish');
    check = async (root) => ((await readFile(path.join(root, FILE), 'utf8')) === DRAFT ? [{ file: FILE, message: 'chữ bị cấm' }] : []);
    expect(await publish(AN)).toEqual({ status: 422, body: { error: 'chữ bị cấm' } });
    expect(await onDisk()).toBe(TEXT);
    expect(repository.git('status', '--short')).toBe('');
    expect(draftExists()).toBe(true);
    check = async () => [];
    expect((await publish(AN)).status).toBe(200);
  });
  test('when the branch was made elsewhere and touches more than content', async () => {
    await save(AN, DRAFT);
    await move(BINH, 'pending_publish');
    repository.git('switch', '--quiet', BRANCH);
    await writeFile(path.join(repository.root, 'src/x.ts'), 'attack\n');
    repository.git('commit', '--quiet', '--all', '-m', 'more\n\nStatus: pending_publish');
    repository.git('switch', '--quiet', 'main');
    expect((await publish(AN)).body.error).toContain('chỉ đọc và ghi trong thư mục content');
    expect(await readFile(path.join(repository.root, 'src/x.ts'), 'utf8')).toBe('export {};\n');
  });
  test.each(['../../main', 'articles/../main', 'strange/x', 'articles/Hoa', ''])('a place "%s" is no entry', async (id) => {
    expect((await ask(AN, 'unpublishedEntry', { id })).status).toBe(422);
  });
});
