import { spawnSync } from 'node:child_process';
import { changesOf, LOG_FORMAT, type FileChange } from '../../src/reports/history.ts';
import { REPORT_TROUBLES as TROUBLES } from '../../src/reports/words.ts';

/** A hundred thousand commits of content fit. */
const MOST_BYTES = 256 * 1024 * 1024;

const run = (root: string, words: readonly string[]) => spawnSync('git', ['-c', 'core.quotepath=off', ...words], { cwd: root, encoding: 'utf8', maxBuffer: MOST_BYTES });

/** Every change of `content/` that Git knows, newest first. Throws in Vietnamese when the history is missing or cut off. */
export function historyOf(root: string): FileChange[] {
  const inside = run(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (inside.error) throw new Error(TROUBLES.noGit, { cause: inside.error });
  if (inside.status !== 0) throw new Error(TROUBLES.noRepository);
  if (inside.stdout.split('\n')[1] === 'true') throw new Error(TROUBLES.shallow);
  if (run(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).status !== 0) throw new Error(TROUBLES.noCommit);
  const { status, stdout, stderr } = run(root, LOG_FORMAT);
  if (status !== 0) throw new Error(`Git không đọc được lịch sử của content: ${stderr.trim()}`);
  return changesOf(stdout);
}

/** The text of a file as it was before a commit took it away. */
export function before(root: string, { commit, file }: FileChange): string {
  const { status, stdout, stderr } = run(root, ['show', `${commit}^:./${file}`]);
  if (status !== 0) throw new Error(`Git không mở được ${file} trước khi gỡ: ${stderr.trim()}`);
  return stdout;
}
