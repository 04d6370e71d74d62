import { assertSeen, lastChange, type Seen } from '../base-version.ts';
import type { Change } from '../swap.ts';
import { assertCanCommit, git, gitBytes, works, wordsOf } from '../git.ts';
import type { Person } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { branchOf, changedFiles, fileOf, forkOf, tipOf, type Place, type Status } from './branch.ts';
import { statusOf, treeWith, withStatus, writeCommit } from './record.ts';

/** A file as it stands in a commit; `null` when it is not there. */
export const textIn = (root: string, commit: string, file: string): Promise<string | null> =>
  gitBytes(root, ['cat-file', 'blob', `${commit}:${file}`]).then((bytes) => bytes.toString('utf8'), () => null);

/** The changes a draft already carries, to be laid over today's site. */
async function carried(root: string, tip: string): Promise<Change[]> {
  const files = await changedFiles(root, tip);
  return Promise.all(files.map(async ({ file, status }) => ({ file, content: status === 'deleted' ? null : await gitBytes(root, ['cat-file', 'blob', `${tip}:${file}`]) })));
}

/** Refuses a save that would hide what somebody else has saved in the draft or on the site since. */
async function assertNothingHidden(root: string, place: Place, tip: string | undefined, seen: Seen): Promise<void> {
  const file = fileOf(place);
  const published = await textIn(root, 'HEAD', file);
  if (tip === undefined) return assertSeen(seen, { text: published, ...(await lastChange(root, 'HEAD', file)) });
  assertSeen(seen, { text: await textIn(root, tip, file), ...(await lastChange(root, tip, file)) });
  const atFork = await textIn(root, await forkOf(root, tip), file);
  if (atFork !== published) assertSeen(seen, { text: published, ...(await lastChange(root, 'HEAD', file)) });
}

/** What was approved is not what is there any more: it waits for the second person again. */
const afterChange = (status: Status): Status => (status === 'pending_publish' ? 'pending_review' : status);

/**
 * Saves a draft as one commit on the branch of its entry, laid over today's site. The working folder and the branch that is checked out
 * stay as they are. Throws a `Refusal`; then the draft is what it was.
 */
export async function saveDraft(root: string, place: Place, changes: readonly Change[], seen: Seen, author: Person | undefined): Promise<void> {
  await assertCanCommit(root);
  const branch = branchOf(place);
  const tip = await tipOf(root, branch);
  await assertNothingHidden(root, place, tip, seen);
  try {
    const head = await git(root, 'rev-parse', 'HEAD');
    const saved = new Set(changes.map(({ file }) => file));
    const before = tip === undefined ? [] : (await carried(root, tip)).filter(({ file }) => !saved.has(file));
    const tree = await treeWith(root, head, [...before, ...changes]);
    if (tip !== undefined && tree === await git(root, 'rev-parse', `${tip}^{tree}`)) return;
    if (tip === undefined && tree === await git(root, 'rev-parse', `${head}^{tree}`)) return;
    const status = tip === undefined ? 'draft' : afterChange(await statusOf(root, tip));
    const behind = tip !== undefined && !(await works(root, 'merge-base', '--is-ancestor', head, tip));
    const parents = tip === undefined ? [head] : behind ? [tip, head] : [tip];
    const commit = await writeCommit(root, { tree, parents, subject: `content(${place.collection}): draft ${place.slug}`, trailers: withStatus(status), author });
    // The old value keeps two saves apart: the second finds another tip and is refused.
    await git(root, 'update-ref', '-m', 'cms: save', `refs/heads/${branch}`, commit, tip ?? '');
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(500, `Git không lưu được, bản nháp vẫn như cũ – báo người quản trị trang dòng này: ${wordsOf(cause)}`, { cause });
  }
}
