import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { git } from './git.ts';
import { Refusal, type OtherVersion } from './refusal.ts';

/** Texts of the file that the officer had before the eyes; `null` stands for "there is no such file". */
export type Seen = readonly (string | null)[];

/** Reads `params.base`. Throws a `Refusal` when a save does not say which version it changes: it could wipe out another's. */
export function seenOf(base: unknown): Seen {
  if (!Array.isArray(base) || !base.every((text) => text === null || typeof text === 'string')) {
    throw new Refusal(400, 'bài gửi lên không ghi đã sửa từ bản nào – tải lại trang tòa soạn rồi lưu lại');
  }
  return base as Seen;
}

/** The file as it stands in the working folder; `null` when there is none. */
export const textOnDisk = (root: string, file: string): Promise<string | null> =>
  readFile(path.join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** Who changed `file` last on `branch`, and when. */
export async function lastChange(root: string, branch: string, file: string): Promise<{ who: string; when: string }> {
  const [who = '', when = ''] = (await git(root, 'log', '-1', '--format=%an%n%aI', branch, '--', file)).split('\n');
  return { who, when };
}

/** Who and when for a sentence; a change that Git does not know yet has neither. */
function told({ text, who, when }: OtherVersion): string {
  const time = when === '' ? '' : ` lúc ${new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(when))}`;
  return `${who === '' ? 'người khác' : who} đã ${text === null ? 'gỡ' : 'sửa'} bài này${time}, sau khi bạn mở`;
}

/** Refuses a save over a version the officer has not seen. `other` is what stands there now. */
export function assertSeen(seen: Seen, other: OtherVersion): void {
  if (seen.includes(other.text)) return;
  throw new Refusal(409, `${told(other)} – bài của bạn vẫn ở đây, xem bài của họ rồi chọn`, { other });
}

/** Refuses a save into the working folder when the file there is not one the officer has seen. */
export async function assertSeenOnDisk(root: string, file: string, seen: Seen): Promise<void> {
  const text = await textOnDisk(root, file);
  if (seen.includes(text)) return;
  const committed = await git(root, 'show', `HEAD:${file}`).catch(() => null);
  const known = committed === (text?.trim() ?? null);
  assertSeen(seen, { text, ...(known ? await lastChange(root, 'HEAD', file) : { who: '', when: '' }) });
}
