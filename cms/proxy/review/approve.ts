import { assertCanCommit, git } from '../git.ts';
import type { Person } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { branchOf, forkOf, isStatus, needTip, type Place, type Status } from './branch.ts';
import { statusOf, withStatus, writeCommit } from './record.ts';

const SUBJECTS: Readonly<Record<Status, string>> = { draft: 'return', pending_review: 'submit', pending_publish: 'approve' };

/** One person's share in a draft. */
interface Step {
  person: Person;
  /** Whether the commit changed the text, or only the step. */
  wrote: boolean;
  status: string;
}

/** Everything done to a draft, newest first. */
export async function stepsOf(root: string, tip: string): Promise<Step[]> {
  const fork = await forkOf(root, tip);
  const lines = (await git(root, 'log', '--first-parent', '--format=%an%x09%ae%x09%T%x09%(trailers:key=Status,valueonly,separator=%x2C)', `${fork}..${tip}`)).split('\n').filter(Boolean);
  const trees = [...lines.map((line) => line.split('\t')[2]), await git(root, 'rev-parse', `${fork}^{tree}`)];
  return lines.map((line, index) => {
    const [name = '', email = '', tree, status = ''] = line.split('\t');
    return { person: { name, email }, wrote: tree !== trees[index + 1], status };
  });
}

/**
 * Refuses an approval by who wrote last: every text has to be seen by somebody else. One who wrote before may approve the
 * other's change; so two people can mend each other's words and neither is stuck.
 */
async function assertSecond(root: string, tip: string, person: Person | undefined): Promise<void> {
  const writer = (await stepsOf(root, tip)).find(({ wrote }) => wrote)?.person;
  if (writer?.email !== person?.email) return;
  throw new Refusal(403, 'bạn là người viết sau cùng nên người khác phải duyệt – nhờ đồng nghiệp vào tòa soạn bằng tên của họ rồi chuyển sang “Đã duyệt”');
}

/**
 * Moves a draft to another step, as a commit without changes by the person who did it.
 * Throws a `Refusal` for a step that is none, a draft that is gone, and an approval by who wrote it last.
 */
export async function changeStatus(root: string, place: Place, status: unknown, person: Person | undefined): Promise<void> {
  if (!isStatus(status)) throw new Refusal(422, `không có trạng thái "${String(status)}"`);
  await assertCanCommit(root);
  const branch = branchOf(place);
  const tip = await needTip(root, branch);
  if ((await statusOf(root, tip)) === status) return;
  if (status === 'pending_publish') await assertSecond(root, tip, person);
  const commit = await writeCommit(root, {
    tree: `${tip}^{tree}`, parents: [tip], subject: `review(${place.collection}): ${SUBJECTS[status]} ${place.slug}`, trailers: withStatus(status), author: person,
  });
  await git(root, 'update-ref', '-m', 'cms: review', `refs/heads/${branch}`, commit, tip);
}
