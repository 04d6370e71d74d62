import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Person } from './people.ts';
import { Refusal } from './refusal.ts';

const run = promisify(execFile);

/** A hook or a lock must not keep an officer waiting for ever. */
const PATIENCE_MS = 60_000;

/** Entries are small; a picture out of a draft is not. */
const MOST_BYTES = 64 * 1024 * 1024;

interface GitCall {
  /** Added to the environment of this process. */
  env?: Readonly<Record<string, string>>;
  /** What git reads from its standard input. */
  input?: Uint8Array | string;
}

/** Runs git in `root` and gives back the bytes it printed. Throws with git's own words. */
export async function gitBytes(root: string, words: readonly string[], { env = {}, input }: GitCall = {}): Promise<Buffer> {
  const running = run('git', words, {
    cwd: root, timeout: PATIENCE_MS, maxBuffer: MOST_BYTES, windowsHide: true, encoding: 'buffer',
    // Paths are taken as they are, never as patterns.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1', ...env },
  });
  if (input !== undefined) running.child.stdin?.end(input);
  return (await running).stdout;
}

/** As `gitBytes`, for what is text: without the blank end. */
export async function gitWith(root: string, call: GitCall, ...words: string[]): Promise<string> {
  return (await gitBytes(root, words, call)).toString('utf8').trim();
}

/** Runs git in `root` and gives back what it printed. Throws with git's own words. */
export const git = (root: string, ...words: string[]): Promise<string> => gitWith(root, {}, ...words);

/** Whether git says yes. */
export const works = (root: string, ...words: string[]): Promise<boolean> => git(root, ...words).then(() => true, () => false);

/** Writes `person` into a commit as its author; the committer stays who this machine's Git says. */
export const asAuthor = (person: Person | undefined): Readonly<Record<string, string>> =>
  person ? { GIT_AUTHOR_NAME: person.name, GIT_AUTHOR_EMAIL: person.email } : {};

/** The last line of what git said, for the person who looks after the site. */
export const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).trim().split('\n').at(-1)?.trim() ?? '';

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
