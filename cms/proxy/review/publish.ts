import { textOnDisk } from '../base-version.ts';
import { publishChanges, type Check } from '../commit.ts';
import { git, gitBytes } from '../git.ts';
import { assertWritable } from '../paths.ts';
import type { Person } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { stepsOf } from './approve.ts';
import { branchOf, changedFiles, forkOf, needTip, type Place } from './branch.ts';
import { statusOf, treeWith, writeCommit } from './record.ts';
import { textIn } from './save-draft.ts';

const named = ({ name, email }: Person) => `${name} <${email}>`;

/** Refuses when the site has meanwhile got another version of a file: what was approved would not be what is published. */
async function assertStillFits(root: string, tip: string, files: readonly string[]): Promise<void> {
  const fork = await forkOf(root, tip);
  for (const file of files) {
    const published = await textIn(root, 'HEAD', file);
    if ((await textOnDisk(root, file)) !== published) {
      throw new Refusal(409, `${file} trên máy này có thay đổi chưa vào kho – báo người quản trị trang: git status`);
    }
    if ((await textIn(root, fork, file)) === published) continue;
    throw new Refusal(409, `${file} trên trang đã đổi sau khi bản nháp này được viết – mở bản nháp, lưu lại (tòa soạn cho xem cả hai bản), rồi duyệt lại`);
  }
}

/**
 * Publishes an approved draft: the branch that is checked out gets a commit with exactly the draft's files, whose second parent is the
 * draft with all who wrote and approved; then the draft's branch goes. `check` judges the site as it will be.
 * Throws a `Refusal`; then nothing has changed.
 */
export async function publishDraft(root: string, place: Place, person: Person | undefined, check?: Check): Promise<void> {
  const branch = branchOf(place);
  const tip = await needTip(root, branch);
  if ((await statusOf(root, tip)) !== 'pending_publish') throw new Refusal(409, 'bài này chưa được duyệt, hoặc đã sửa sau khi duyệt – chuyển sang “Đã duyệt” rồi xuất bản');
  const files = await changedFiles(root, tip);
  for (const { file } of files) await assertWritable(root, file);
  await assertStillFits(root, tip, files.map(({ file }) => file));
  const changes = await Promise.all(files.map(async ({ file, status }) => ({ file, content: status === 'deleted' ? null : await gitBytes(root, ['cat-file', 'blob', `${tip}:${file}`]) })));
  const steps = await stepsOf(root, tip);
  const approver = steps.find((step) => step.status === 'pending_publish')?.person;
  const writers = [...new Set(steps.filter(({ wrote }) => wrote).map((step) => named(step.person)))];
  await publishChanges(root, changes, check, async () => {
    const head = await git(root, 'rev-parse', 'HEAD');
    const commit = await writeCommit(root, {
      tree: await treeWith(root, head, changes), parents: [head, tip], author: person, subject: `content(${place.collection}): publish ${place.slug}`,
      trailers: { 'Written-by': writers, ...(approver && { 'Reviewed-by': named(approver) }) },
    });
    await git(root, 'update-ref', '-m', 'cms: publish', 'HEAD', commit, head);
  });
  await git(root, 'update-ref', '-d', `refs/heads/${branch}`, tip);
}
