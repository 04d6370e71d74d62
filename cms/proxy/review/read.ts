import { git, gitBytes } from '../git.ts';
import { assertReadable } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { branchOf, changedFiles, needTip, type Place } from './branch.ts';
import { statusOf } from './record.ts';
import { textIn } from './save-draft.ts';

/** A picture's bytes are not shown as text. */
const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** A draft as Decap's board and form ask for it. */
export async function describeDraft(root: string, place: Place): Promise<unknown> {
  const tip = await needTip(root, branchOf(place));
  const [updatedAt = '', pullRequestAuthor = ''] = (await git(root, 'log', '-1', '--format=%aI%n%an', tip)).split('\n');
  const diffs = (await changedFiles(root, tip)).map(({ file, status }) => ({
    oldPath: file, newPath: status === 'deleted' ? '' : file, path: file, id: file, status, newFile: status === 'added', binary: PICTURE.test(file),
  }));
  return { ...place, status: await statusOf(root, tip), diffs, updatedAt, pullRequestAuthor };
}

/** The text of an entry in its draft. Throws a `Refusal` when the draft or the file in it is gone. */
export async function draftText(root: string, place: Place, file: unknown): Promise<string> {
  assertReadable(file);
  const text = await textIn(root, await needTip(root, branchOf(place)), file);
  if (text === null) throw new Refusal(404, 'bài này không còn trong bản nháp – tải lại trang');
  return text;
}

/** A picture of a draft, as Decap asks for it: base64. */
export async function draftPicture(root: string, place: Place, file: unknown): Promise<unknown> {
  assertReadable(file);
  const bytes = await gitBytes(root, ['cat-file', 'blob', `${await needTip(root, branchOf(place))}:${file}`]);
  return { id: file, path: file, name: file.split('/').at(-1), content: bytes.toString('base64'), encoding: 'base64' };
}
