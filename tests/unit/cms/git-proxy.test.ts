import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGitProxy, PROXY_PATH, type Check } from '../../../cms/git-proxy.ts';
import { createRepository, type Repository } from '../../fixtures/cms/repository.ts';

const OWN = 'http://localhost:4321';
const FILE = 'content/glossary/du-do.yml';
const TEXT = 'term: dụ dỗ\nplain: Làm thân để lừa.\n';

let repository: Repository;
let servers: Server[] = [];

beforeEach(async () => {
  repository = await createRepository({ [FILE]: TEXT, 'content/contacts/111.yml': 'phone: "111"\n', 'src/x.ts': 'export {};\n' });
});
afterEach(async () => {
  for (const server of servers) server.close();
  servers = [];
  await repository.remove();
});

async function start(check?: Check): Promise<string> {
  const server = createServer(createGitProxy({ root: repository.root, allowedOrigin: OWN, ...(check && { check }) }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${PROXY_PATH}`;
}

interface Asking { headers?: Record<string, string>; method?: string; check?: Check; at?: string }

async function ask(body: unknown, { headers = {}, method = 'POST', check, at }: Asking = {}) {
  const response = await fetch(at ?? (await start(check)), {
    method,
    headers: { origin: OWN, 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as { error?: string; data?: string; other?: unknown } };
}

const persist = (file: string, raw: string, base: unknown = [file === FILE ? TEXT : null]) => ({
  action: 'persistEntry',
  params: { base,  branch: 'main', dataFiles: [{ slug: 'x', path: file, raw }], assets: [], options: { commitMessage: 'chosen outside', newEntry: false, collectionName: 'glossary', useWorkflow: false } },
});
const remove = (file: string) => ({ action: 'deleteFiles', params: { branch: 'main', paths: [file], options: { commitMessage: 'x' } } });
const head = () => repository.git('log', '-1', '--format=%s');
const commits = () => Number(repository.git('rev-list', '--count', 'HEAD'));

describe('saving', () => {
  test('is one commit of the saved file, with a subject made from its path', async () => {
    expect(await ask(persist(FILE, 'term: dụ dỗ\nplain: Khác.\n'))).toEqual({ status: 200, body: { message: 'ok' } });
    expect(head()).toBe('content(glossary): update du-do');
    expect(repository.git('show', '--name-only', '--format=', 'HEAD')).toBe(FILE);
  });
  test('leaves out what is unfinished or staged elsewhere in the tree', async () => {
    await writeFile(path.join(repository.root, 'src/x.ts'), 'unfinished\n');
    await writeFile(path.join(repository.root, 'staged.txt'), 'staged\n');
    repository.git('add', 'staged.txt');
    await ask(persist('content/glossary/moi.yml', 'term: mới\n'));
    expect(repository.git('show', '--name-only', '--format=', 'HEAD')).toBe('content/glossary/moi.yml');
    expect(repository.git('status', '--short').split('\n').map((line) => line.trim()).toSorted()).toEqual(['A  staged.txt', 'M src/x.ts']);
  });
  test('of an unchanged file makes no commit', async () => {
    const before = commits();
    expect((await ask(persist(FILE, 'term: dụ dỗ\nplain: Làm thân để lừa.\n'))).status).toBe(200);
    expect(commits()).toBe(before);
  });
  test('works on whatever branch is checked out', async () => {
    repository.git('switch', '--quiet', '-c', 'thu');
    expect((await ask(persist(FILE, 'term: dụ\n'))).status).toBe(200);
    expect(repository.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('thu');
  });
  test('many at once are as many commits, one after the other', async () => {
    const before = commits();
    const at = await start();
    const names = ['mot', 'hai', 'ba', 'bon'];
    const answers = await Promise.all(names.map((name) => ask(persist(`content/glossary/${name}.yml`, `term: ${name}\n`), { at })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(commits()).toBe(before + names.length);
  });
});

describe('a save over a version the officer has not seen', () => {
  const theirs = 'term: dụ dỗ\nplain: Của đồng nghiệp.\n';
  async function saveTheirs() {
    await writeFile(path.join(repository.root, FILE), theirs);
    repository.git('commit', '--quiet', '--all', '--author', 'Trần Văn Bình <binh@xa.vn>', '-m', 'theirs');
  }
  test('is refused and told who saved it, when, and what it says', async () => {
    await saveTheirs();
    const before = commits();
    const { status, body } = await ask(persist(FILE, 'term: của tôi\n'));
    expect(status).toBe(409);
    expect(body.error).toMatch(/^Trần Văn Bình đã sửa bài này lúc .*, sau khi bạn mở/);
    expect(body.other).toMatchObject({ text: theirs, who: 'Trần Văn Bình' });
    expect(await readFile(path.join(repository.root, FILE), 'utf8')).toBe(theirs);
    expect(commits()).toBe(before);
  });
  test('goes through once both versions were seen', async () => {
    await saveTheirs();
    expect((await ask(persist(FILE, 'term: cả hai\n', [TEXT, theirs]))).status).toBe(200);
  });
  test('is refused when the entry was taken down, or when a new one has been made under the same name', async () => {
    repository.git('rm', '--quiet', FILE);
    repository.git('commit', '--quiet', '-m', 'gone');
    expect((await ask(persist(FILE, 'term: của tôi\n'))).body.error).toMatch(/^Biên tập viên thử đã gỡ bài này lúc/);
    expect((await ask(persist('content/contacts/111.yml', 'phone: "111"\n', [null]))).status).toBe(409);
  });
  test('is refused when a text editor has changed the file without a commit', async () => {
    await writeFile(path.join(repository.root, FILE), theirs);
    const { status, body } = await ask(persist(FILE, 'term: của tôi\n'));
    expect(status).toBe(409);
    expect(body.error).toBe('người khác đã sửa bài này, sau khi bạn mở – bài của bạn vẫn ở đây, xem bài của họ rồi chọn');
  });
  test('is refused when it does not say which version it changes', async () => {
    const { params } = persist(FILE, 'term: khác\n', undefined);
    Reflect.deleteProperty(params, 'base');
    expect(await ask({ action: 'persistEntry', params })).toEqual({ status: 400, body: { error: 'bài gửi lên không ghi đã sửa từ bản nào – tải lại trang tòa soạn rồi lưu lại' } });
  });
});

describe('a save that fails leaves everything as it was', () => {
  test('when the content check finds an error in it, told by its line in the form', async () => {
    const check: Check = async () => [{ file: 'content/articles/bai.mdx', line: 7, message: 'khối lạ' }];
    const answer = await ask(persist('content/articles/bai.mdx', '---\ntitle: Bài\n---\n\nDòng một\n\n<X/>\n'), { check });
    expect(answer).toEqual({ status: 422, body: { error: 'dòng 3: khối lạ' } });
    expect(existsSync(path.join(repository.root, 'content/articles/bai.mdx'))).toBe(false);
    expect(repository.git('status', '--short')).toBe('');
  });
  test('when taking an entry down would break another; errors that were there before do not matter', async () => {
    const old = { file: 'content/news/cu.mdx', message: 'lỗi cũ' };
    const check: Check = async (root) => (existsSync(path.join(root, FILE)) ? [old] : [old, { file: 'content/articles/a.mdx', line: 3, message: 'không có từ khó mã "du-do"' }]);
    expect(await ask(remove(FILE), { check })).toEqual({ status: 422, body: { error: 'content/articles/a.mdx, dòng 3: không có từ khó mã "du-do"' } });
    expect(existsSync(path.join(repository.root, FILE))).toBe(true);
    expect((await ask(persist(FILE, 'term: khác\n'), { check: async () => [old] })).status).toBe(200);
  });

  test('a sound site is judged once for a save, not before and after', async () => {
    let judged = 0;
    const check: Check = async () => {
      judged += 1;
      return [];
    };
    expect((await ask(persist(FILE, 'term: một lần\n'), { check })).status).toBe(200);
    expect(judged).toBe(1);
  });
  test('when Git does not know who is writing: the message names the two commands', async () => {
    repository.git('config', '--unset', 'user.name');
    repository.git('config', '--unset', 'user.email');
    const before = process.env.GIT_CONFIG_GLOBAL;
    process.env.GIT_CONFIG_GLOBAL = '/dev/null';
    try {
      const { status, body } = await ask(persist(FILE, 'term: khác\n'));
      expect(status).toBe(409);
      expect(body.error).toContain('git config user.name "Họ và tên"');
      expect(body.error).toContain('git config user.email');
    } finally {
      if (before === undefined) delete process.env.GIT_CONFIG_GLOBAL;
      else process.env.GIT_CONFIG_GLOBAL = before;
    }
    expect(await readFile(path.join(repository.root, FILE), 'utf8')).toContain('Làm thân');
  });
  test('when Git is busy: the file is put back and the reason is told', async () => {
    await writeFile(path.join(repository.root, '.git/index.lock'), '');
    const { status, body } = await ask(persist(FILE, 'term: khác\n'));
    expect(status).toBe(500);
    expect(body.error).toContain('kho vẫn như cũ');
    expect(await readFile(path.join(repository.root, FILE), 'utf8')).toContain('Làm thân');
  });
});

describe('who may ask', () => {
  test.each([
    ['another site in the same browser', { headers: { origin: 'https://evil.example' } }, 403],
    ['a program without an origin', { headers: { origin: '' } }, 403],
    ['a form of another kind', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a link', { method: 'GET' }, 405],
  ])('%s is refused', async (_, options, status) => {
    const before = commits();
    expect((await ask(persist(FILE, 'term: hại\n'), options)).status).toBe(status);
    expect(commits()).toBe(before);
  });
});

describe('what may be touched', () => {
  test.each([
    'src/x.ts', 'content/../src/x.ts', 'content/articles/../../src/x.ts', '/etc/passwd', 'content\\articles\\a.mdx', 'content/articles/a.yml', 'content/articles/Bài.mdx',
    'content/articles/a/b.mdx', 'content/strange/a.yml', 'content/README.md', 'content/media/a.html', '.git/config', 'content/articles/.mdx',
  ])('%s is not written', async (file) => {
    const before = commits();
    expect([403, 422]).toContain((await ask(persist(file, 'x: 1\n'))).status);
    expect(commits()).toBe(before);
  });
  test.each(['.git/config', 'package.json', '../other', 'content/../.git/config'])('%s is not read', async (file) => {
    expect((await ask({ action: 'getEntry', params: { branch: 'main', path: file } })).status).toBe(403);
  });
  test('an entry is read', async () => {
    expect((await ask({ action: 'getEntry', params: { branch: 'main', path: FILE } })).body.data).toContain('dụ dỗ');
  });
  test('a symbolic link leads nowhere', async () => {
    await symlink('/tmp', path.join(repository.root, 'content/news'));
    expect((await ask(persist('content/news/a.mdx', 'x'))).status).toBe(403);
  });
  test('a national number is not taken down', async () => {
    expect((await ask(remove('content/contacts/111.yml'))).body.error).toBe('số quốc gia 111 luôn phải có trên trang, không gỡ được');
  });
  test('a drawing with a program in it is not taken', async () => {
    const asset = (svg: string) => ({ action: 'persistMedia', params: { branch: 'main', asset: { path: 'content/media/hinh.svg', content: Buffer.from(svg).toString('base64'), encoding: 'base64' }, options: { commitMessage: 'x' } } });
    expect((await ask(asset('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).status).toBe(422);
    expect((await ask(asset('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'))).status).toBe(422);
    expect((await ask(asset('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'))).status).toBe(200);
    expect(head()).toBe('content(media): add hinh.svg');
  });
});
