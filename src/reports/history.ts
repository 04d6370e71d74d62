/** What one commit did to one file of `content/`. */
export interface FileChange {
  /** Day in Vietnam, `YYYY-MM-DD`. */
  day: string;
  /** Path from the project root. */
  file: string;
  kind: 'added' | 'changed' | 'removed';
  commit: string;
}

/** How `git log` has to be asked, newest first; paths end in NUL, so that no name can break a line. */
export const LOG_FORMAT = ['log', '--no-merges', '--find-renames', '-z', '--name-status', '--format=%x02%H %cI', '--', 'content'] as const;

const KINDS: Readonly<Record<string, FileChange['kind']>> = { A: 'added', M: 'changed', T: 'changed', D: 'removed' };
const IN_VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Reads the answer to `LOG_FORMAT`. Throws when it is not one. */
export function changesOf(log: string): FileChange[] {
  return log.split('\u0002').slice(1).flatMap((block) => {
    const [head = '', ...fields] = block.split('\0').map((field) => field.trim()).filter((field) => field !== '');
    const [commit = '', moment = ''] = head.split(' ');
    const date = new Date(moment);
    if (Number.isNaN(date.valueOf())) throw new Error(`Không đọc được lịch sử Git gần “${head.slice(0, 60)}” – cập nhật Git rồi chạy lại.`);
    const day = IN_VIETNAM.format(date);
    const changes: FileChange[] = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
      const status = fields[index] ?? '';
      // A file that got another name is neither new nor gone: two names stand behind the sign, the later one counts.
      const moved = /^[RC]\d/.test(status);
      if (moved) index += 1;
      const kind = moved ? 'changed' : KINDS[status];
      const file = fields[index + 1];
      if (kind && file !== undefined) changes.push({ day, file, kind, commit });
    }
    return changes;
  });
}
