import { assertCanCommit, asAuthor, git, gitWith, wordsOf } from './git.ts';
import type { Person } from './people.ts';
import { Refusal } from './refusal.ts';
import { swap, type Change, type Swapped } from './swap.ts';

export type { Change } from './swap.ts';

/** Finding that stops a save, as the content check gives it. */
export interface Finding { file: string; line?: number; message: string }

/** Judges the content as it stands on disk; errors only. */
export type Check = (root: string) => Promise<readonly Finding[]>;

/** "content(articles): update cuu-tre-duoi-nuoc": made from the path, so that nobody chooses it from outside. */
export function subjectOf(changes: readonly Change[], known: (file: string) => boolean): string {
  const [first] = changes;
  if (!first) throw new Refusal(400, 'không có gì để lưu');
  const [, room, name = ''] = first.file.split('/');
  const verb = first.content === null ? 'remove' : known(first.file) ? 'update' : room === 'media' ? 'add' : 'create';
  return `content(${room}): ${verb} ${room === 'media' ? name : name.replace(/\.[^.]+$/, '')}`;
}

const key = ({ file, message }: Finding) => `${file}\0${message}`;

/** Lines of the file above the text as the form shows it: front matter and the blank lines behind it. */
const linesAbove = (content: Uint8Array) => (/^---\n[\s\S]*?\n---\n\s*/.exec(Buffer.from(content).toString('utf8'))?.[0].split('\n').length ?? 1) - 1;

/** In the officer's own entry a line is counted as in the form; elsewhere the file has to be named. */
function shown({ file, line, message }: Finding, changes: readonly Change[]): string {
  const own = changes.find((change) => change.file === file)?.content;
  const where = line === undefined ? '' : `dòng ${own ? line - linesAbove(own) : line}`;
  return `${[own ? '' : file, where].filter(Boolean).join(', ')}${own && !where ? '' : ': '}${message}`;
}

/**
 * Judges the content with `changes` in it. Refuses errors in the saved files, and errors elsewhere that were not there before. Only where there
 * are such others – on a sound site there are none – the content as it was is judged too. Gives back the files as they are swapped at the end.
 */
async function judged(root: string, changes: readonly Change[], check: Check, swapped: Swapped): Promise<Swapped> {
  const own = new Set(changes.map(({ file }) => file));
  const found = await check(root);
  const elsewhere = found.some(({ file }) => !own.has(file));
  if (elsewhere) await swapped.undo();
  const before = new Set(elsewhere ? (await check(root)).map(key) : []);
  const broken = found.filter((finding) => own.has(finding.file) || !before.has(key(finding)));
  if (broken.length > 0) throw new Refusal(422, broken.map((finding) => shown(finding, changes)).join('\n'));
  if (!elsewhere) return swapped;
  await swapped.done();
  return swap(root, changes);
}

const FULL = /ENOSPC|EDQUOT|EFBIG|No space left|File too large|quota exceeded/i;
const LOCKED = /EACCES|EPERM|EROFS|Permission denied|Read-only file system/i;

/** Why the files or the commit could not be written, with what to do. */
function failure(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  if (FULL.test(words)) return new Refusal(507, 'ổ đĩa của máy chủ đã đầy, kho vẫn như cũ – xóa bớt tệp không dùng trên máy đó rồi bấm lưu lần nữa', { cause });
  if (LOCKED.test(words)) return new Refusal(500, 'máy chủ không được phép ghi vào kho, kho vẫn như cũ – báo người quản trị trang mở quyền ghi thư mục content và .git', { cause });
  return new Refusal(500, `Git không lưu được, kho vẫn như cũ – báo người quản trị trang dòng này: ${wordsOf(cause)}`, { cause });
}

/**
 * Writes `changes` into the working folder, lets `check` judge all of it and `record` make the commit.
 * On any failure the files are put back; throws a `Refusal` with the reason.
 */
export async function publishChanges(root: string, changes: readonly Change[], check: Check | undefined, record: (known: ReadonlySet<string>) => Promise<void>): Promise<void> {
  await assertCanCommit(root);
  const files = changes.map(({ file }) => file);
  let swapped = await swap(root, changes).catch((cause: unknown) => {
    throw failure(cause);
  });
  try {
    if (check) swapped = await judged(root, changes, check, swapped);
    await git(root, 'add', '--all', '--', ...files);
    await record(swapped.known);
  } catch (cause) {
    await swapped.undo();
    await git(root, 'reset', '--quiet', '--', ...files).catch(() => undefined);
    throw failure(cause);
  } finally {
    await swapped.done();
  }
}

/**
 * Writes `changes` and commits exactly these files on the branch that is checked out; whatever else is unfinished or
 * staged in the working tree stays out. On any failure the files are put back and nothing is committed.
 * Throws a `Refusal` with the reason.
 */
export async function commit(root: string, changes: readonly Change[], { check, author }: { check?: Check | undefined; author?: Person | undefined } = {}): Promise<void> {
  const files = changes.map(({ file }) => file);
  if (files.length === 0) throw new Refusal(400, 'không có gì để lưu');
  await publishChanges(root, changes, check, async (known) => {
    if (await git(root, 'diff', '--cached', '--name-only', '--', ...files) === '') return;
    const subject = subjectOf(changes, (file) => known.has(file));
    // No signing: a passphrase prompt would hang behind the browser. No hooks: the content was judged above.
    await gitWith(root, { env: asAuthor(author) }, 'commit', '--no-verify', '--no-gpg-sign', '--quiet', '--only', '-m', subject, '--', ...files);
  });
}
