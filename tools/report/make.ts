import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseEntry, readContent } from '../../src/build/content-files.ts';
import { activityIn } from '../../src/reports/activity.ts';
import { materialOf, reportContent, WRITTEN_KINDS } from '../../src/reports/content.ts';
import { draftOf } from '../../src/reports/draft.ts';
import { writeReport } from '../../src/reports/docx.ts';
import type { FileChange } from '../../src/reports/history.ts';
import { within } from '../../src/reports/period.ts';
import { before, historyOf } from './git.ts';
import { askedBy } from './options.ts';

export interface MadeReport {
  /** As asked, or `bao-cao.docx`. */
  out: string;
  bytes: Uint8Array;
}

/** A text that is gone, as it was; `undefined` when it could not be read even then. */
function removedMaterial(root: string, change: FileChange) {
  const [, room = ''] = change.file.split('/');
  const kind = WRITTEN_KINDS.find((name) => name === room);
  if (!kind) return undefined;
  const parsed = parseEntry(kind, change.file, before(root, change));
  return 'entry' in parsed ? materialOf(parsed.entry) : undefined;
}

/** Makes the draft that `words` ask for from the content and history under `root`. `today`: `YYYY-MM-DD`. Throws in Vietnamese. */
export async function makeReport(root: string, words: readonly string[], today: string): Promise<MadeReport> {
  const { entries, issues } = await readContent(root);
  const [unread] = issues.filter(({ rule }) => rule === 'doc-duoc');
  if (unread) throw new Error(`${unread.file}: ${unread.message}`);
  const content = reportContent(entries);
  const { period, unit = content.settings.operator, out, report } = askedBy(words, content.reports);
  const changes = historyOf(root);
  const gone = changes.filter(({ kind, day, file }) => kind === 'removed' && within(day, period) && !existsSync(path.join(root, file)));
  const removed = gone.flatMap((change) => removedMaterial(root, change) ?? []);
  const activity = activityIn(period, content, changes, removed);
  const due = report && `${period.until.slice(0, 4)}-${report.due}`;
  const bytes = await writeReport(draftOf(activity, { period, unit, today, ...(report && due !== undefined && { report: { ...report, due } }) }));
  return { out, bytes };
}
