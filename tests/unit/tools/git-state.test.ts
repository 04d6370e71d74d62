import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitTroubles } from '../../../tools/serve/git-state.ts';
import { writeTree } from '../../helpers/content-tree.ts';

// The identity of whoever runs the tests must not decide.
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  for (const name of ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'GIT_DIR', 'GIT_WORK_TREE', 'EMAIL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

async function repository(...settings: readonly (readonly [string, string])[]): Promise<string> {
  const root = await writeTree({});
  const git = (...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  git('init', '--quiet');
  for (const [name, value] of settings) git('config', name, value);
  return root;
}

const NO_IDENTITY = 'Git chưa biết bạn là ai nên Tòa soạn chưa lưu được bài. Chạy hai lệnh: git config user.name "Tên của bạn"  và  git config user.email "thu@don-vi.vn"';

describe('before the first commit of the newsroom', () => {
  test('a repository with a name and an address is ready', async () => {
    expect(gitTroubles(await repository(['user.name', 'An'], ['user.email', 'an@vi-du.vn']))).toEqual([]);
  });

  test.each([
    ['no name and no address', []],
    ['a name alone', [['user.name', 'An']]],
    ['an address alone', [['user.email', 'an@vi-du.vn']]],
  ] as const)('a repository with %s hears the two commands', async (_, settings) => {
    expect(gitTroubles(await repository(...settings))).toEqual([NO_IDENTITY]);
  });

  test('a folder that is no repository hears how it becomes one', async () => {
    expect(gitTroubles(await writeTree({}))).toEqual(['Thư mục này chưa phải kho Git nên Tòa soạn chưa lưu được bài. Chạy: git init && git add . && git commit -m "Bắt đầu"']);
  });

  test('a computer without Git hears where to get it', async () => {
    const root = await writeTree({});
    vi.stubEnv('PATH', path.join(root, 'nothing'));
    expect(gitTroubles(root)).toEqual(['Máy chưa có Git nên Tòa soạn chưa lưu được bài. Cài Git tại https://git-scm.com rồi chạy lại.']);
  });
});
