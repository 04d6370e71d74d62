import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureDependencies, projectNode } from '../../../tools/setup/dependencies.mjs';
import { writeTree } from '../../helpers/content-tree.ts';

const PROJECT = { 'package.json': '{"name":"a"}', 'package-lock.json': '{"lockfileVersion":3}' };
const INSTALLED = 'node_modules/.bin/node';

/** A project folder whose `npm` is this shell script; the real one is out of reach. */
async function projectWith(npm: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await writeTree({ ...PROJECT, ...files, 'bin/npm': `#!/bin/sh\necho "$@" >> called.txt\n${npm}\n` });
  const { chmod } = await import('node:fs/promises');
  await chmod(path.join(root, 'bin/npm'), 0o755);
  vi.stubEnv('PATH', `${path.join(root, 'bin')}:/usr/bin:/bin`);
  return root;
}

const called = async (root: string) => (await readFile(path.join(root, 'called.txt'), 'utf8').catch(() => '')).trimEnd().split('\n').filter(Boolean);
const installs = `mkdir -p node_modules/.bin && touch ${INSTALLED}`;
const fails = (output: string) => `echo '${output}' >&2\nexit 1`;

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('set-up', () => {
  test('installs what is missing, by the way that keeps the lock file, and says that it takes a while', async () => {
    const root = await projectWith(installs);
    await ensureDependencies(root);
    expect(await called(root)).toEqual(['install --no-audit --no-fund --loglevel=error']);
    expect(vi.mocked(console.log).mock.calls).toEqual([['Đang cài phần mềm cần thiết (lần đầu khoảng 2–3 phút, cần mạng)…']]);
  });

  test('asks nobody a second time when nothing has changed', async () => {
    const root = await projectWith(installs);
    await ensureDependencies(root);
    await ensureDependencies(root);
    expect(await called(root)).toHaveLength(1);
  });

  test('installs again when the wanted packages have changed', async () => {
    const root = await projectWith(installs);
    await ensureDependencies(root);
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path.join(root, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    await ensureDependencies(root);
    expect(await called(root)).toHaveLength(2);
  });

  test('installs again when the installed Node is gone', async () => {
    const root = await projectWith(installs);
    await ensureDependencies(root);
    const { rm } = await import('node:fs/promises');
    await rm(projectNode(root));
    await ensureDependencies(root);
    expect(await called(root)).toHaveLength(2);
  });

  test('that failed is tried again the next time', async () => {
    const root = await projectWith(fails('npm error'));
    await expect(ensureDependencies(root)).rejects.toThrow();
    await expect(ensureDependencies(root)).rejects.toThrow();
    expect(await called(root)).toHaveLength(2);
    await expect(stat(path.join(root, 'node_modules/.installed'))).rejects.toThrow();
  });
});

describe('trouble while installing is told in plain words, with what to do:', () => {
  test.each([
    ['no network', 'npm error code ENOTFOUND', 'Không có mạng để cài phần mềm.', 'Nối mạng rồi chạy lại. Lần sau không cần mạng nữa.'],
    ['a network that answers nobody', 'npm error code ETIMEDOUT', 'Không có mạng để cài phần mềm.', 'Nối mạng rồi chạy lại. Lần sau không cần mạng nữa.'],
    ['a name server that is away', 'npm error code EAI_AGAIN', 'Không có mạng để cài phần mềm.', 'Nối mạng rồi chạy lại. Lần sau không cần mạng nữa.'],
    ['a full disk', 'npm error code ENOSPC', 'Ổ đĩa đã đầy.', 'Dọn ít nhất 1 GB rồi chạy lại.'],
    ['a folder that is not ours', 'npm error code EACCES', 'Không có quyền ghi vào thư mục này.', 'Chép dự án vào thư mục của bạn rồi chạy lại.'],
    ['anything else', 'npm error code E418', 'Cài phần mềm không xong.', 'Chạy lại lệnh này. Nếu vẫn lỗi, xóa thư mục node_modules rồi thử lần nữa.'],
  ])('%s', async (_, output, what, todo) => {
    const root = await projectWith(fails(output));
    await expect(ensureDependencies(root)).rejects.toMatchObject({ name: 'Trouble', message: [what, `  → ${todo}`, `  → npm: ${output}`].join('\n') });
  });

  test('an install that ends well and brings no Node', async () => {
    await expect(ensureDependencies(await projectWith('exit 0'))).rejects.toMatchObject({ name: 'Trouble', message: expect.stringContaining('Cài phần mềm không xong.') });
  });

  test('no npm at all', async () => {
    const root = await writeTree(PROJECT);
    vi.stubEnv('PATH', path.join(root, 'nothing'));
    await expect(ensureDependencies(root)).rejects.toMatchObject({ name: 'Trouble', message: expect.stringMatching(/^Không chạy được npm\.\n {2}→ Cài Node kèm npm tại https:\/\/nodejs\.org\./) });
  });

  test('a Node that is too old, before anything is asked of it', async () => {
    const root = await projectWith(installs);
    vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, node: '18.20.4' });
    await expect(ensureDependencies(root)).rejects.toMatchObject({ name: 'Trouble', message: 'Máy đang có Node 18.20.4, cần Node 20 trở lên.\n  → Tải Node tại https://nodejs.org rồi chạy lại lệnh này.' });
    expect(await called(root)).toEqual([]);
  });
});
