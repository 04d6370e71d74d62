import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assertCanCommit, git } from './git.ts';
import { Refusal } from './refusal.ts';

/** One file to write (`content`) or to remove (`null`). Path from the root, with `/`. */
export interface Change { file: string; content: Uint8Array | null }

/** Finding that stops a save, as the content check gives it. */
export interface Finding { file: string; line?: number; message: string }

/** Judges the content as it stands on disk; errors only. */
export type Check = (root: string) => Promise<readonly Finding[]>;

const readOrNull = (file: string) => readFile(file).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return null;
  throw error;
});

async function put(root: string, changes: readonly Change[]): Promise<void> {
  for (const { file, content } of changes) {
    const target = path.join(root, file);
    if (content === null) {
      await rm(target, { force: true });
    } else {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
}

/** "content(articles): update cuu-tre-duoi-nuoc": made from the path, so that nobody chooses it from outside. */
export function subjectOf(changes: readonly Change[], known: (file: string) => boolean): string {
  const [first] = changes;
  if (!first) throw new Refusal(400, 'không có gì để lưu');
  const [, room, name = ''] = first.file.split('/');
  const verb = first.content === null ? 'remove' : known(first.file) ? 'update' : room === 'media' ? 'add' : 'create';
  return `content(${room}): ${verb} ${room === 'media' ? name : path.posix.parse(name).name}`;
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

/** Refuses what this save breaks: errors in its own files, and errors elsewhere that were not there before. */
async function assertSound(root: string, changes: readonly Change[], check: Check, before: ReadonlySet<string>): Promise<void> {
  const own = new Set(changes.map(({ file }) => file));
  const broken = (await check(root)).filter((finding) => own.has(finding.file) || !before.has(key(finding)));
  if (broken.length > 0) throw new Refusal(422, broken.map((finding) => shown(finding, changes)).join('\n'));
}

/**
 * Writes `changes` and commits exactly these files on the branch that is checked out; whatever else is unfinished or
 * staged in the working tree stays out. On any failure the files are put back and nothing is committed.
 * Throws a `Refusal` with the reason.
 */
export async function commit(root: string, changes: readonly Change[], check?: Check): Promise<void> {
  await assertCanCommit(root);
  const before = await Promise.all(changes.map(async ({ file }) => ({ file, content: await readOrNull(path.join(root, file)) })));
  const known = new Set(before.filter(({ content }) => content !== null).map(({ file }) => file));
  const subject = subjectOf(changes, (file) => known.has(file));
  const files = changes.map(({ file }) => file);
  const errorsBefore = new Set(check ? (await check(root)).map(key) : []);
  try {
    await put(root, changes);
    if (check) await assertSound(root, changes, check, errorsBefore);
    await git(root, 'add', '--all', '--', ...files);
    if (await git(root, 'diff', '--cached', '--name-only', '--', ...files) === '') return;
    // No signing: a passphrase prompt would hang behind the browser. No hooks: the content was judged above.
    await git(root, 'commit', '--no-verify', '--no-gpg-sign', '--quiet', '--only', '-m', subject, '--', ...files);
  } catch (cause) {
    await put(root, before);
    await git(root, 'reset', '--quiet', '--', ...files).catch(() => undefined);
    if (cause instanceof Refusal) throw cause;
    const words = cause instanceof Error ? cause.message.split('\n').at(-1) ?? '' : String(cause);
    throw new Refusal(500, `Git không lưu được, kho vẫn như cũ – báo người quản trị trang dòng này: ${words.trim()}`, { cause });
  }
}
