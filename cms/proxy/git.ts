import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Refusal } from './refusal.ts';

const run = promisify(execFile);

/** A hook or a lock must not keep an officer waiting for ever. */
const PATIENCE_MS = 60_000;

/** Runs git in `root` and gives back what it printed. Throws with git's own words. */
export async function git(root: string, ...words: string[]): Promise<string> {
  const { stdout } = await run('git', words, { cwd: root, timeout: PATIENCE_MS, windowsHide: true, env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' } });
  return stdout.trim();
}

const works = (root: string, ...words: string[]) => git(root, ...words).then(() => true, () => false);

/**
 * Looks whether a commit can be made on the branch that is checked out.
 * Throws a `Refusal` that says which command mends it.
 */
export async function assertCanCommit(root: string): Promise<void> {
  if (!(await works(root, 'rev-parse', '--git-dir'))) {
    throw new Refusal(409, `thư mục này chưa là kho Git nên chưa lưu được. Chạy trong thư mục dự án: git init && git add . && git commit -m "feat: first content"`);
  }
  if (!(await works(root, 'symbolic-ref', '--quiet', 'HEAD'))) {
    throw new Refusal(409, 'kho Git đang không ở nhánh nào nên chưa lưu được. Chạy: git switch main');
  }
  // Without `useConfigOnly` git would make up a name from the machine's.
  if (!(await works(root, '-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'))) {
    throw new Refusal(409, 'Git chưa biết bạn là ai nên chưa lưu được. Chạy hai lệnh, rồi bấm xuất bản lần nữa:\ngit config user.name "Họ và tên"\ngit config user.email "ten@don-vi.vn"');
  }
}
