import { parseArgs } from 'node:util';
import { isDay, periodOf, type Period } from '../../src/reports/period.ts';
import { REPORT_TROUBLES as TROUBLES } from '../../src/reports/words.ts';
import type { Report } from '../../src/schemas/report.ts';

export interface Asked {
  period: Period;
  /** Name of the unit; default: the one that runs the site. */
  unit?: string;
  out: string;
  report?: Report;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = { from: TEXT, to: TEXT, unit: TEXT, out: TEXT, report: TEXT, year: TEXT };

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    // Node speaks English here: the words themselves say more.
    throw new Error(TROUBLES.unknownOption(words.join(' ')), { cause });
  }
}

function dayOf(option: 'from' | 'to', found: string): string {
  if (!isDay(found)) throw new Error(TROUBLES.wrongDay(option, found));
  return found;
}

/** What was asked on the command line. Throws in Vietnamese with what to write. `known`: content/reports by file name. */
export function askedBy(words: readonly string[], known: ReadonlyMap<string, Report>): Asked {
  const { from, to, unit, out = 'bao-cao.docx', report: id, year } = read(words);
  if (!/[^/\\]\.docx$/i.test(out)) throw new Error(TROUBLES.wrongOut(out));
  const report = id === undefined ? undefined : known.get(id);
  if (id !== undefined && !report) throw new Error(TROUBLES.unknownReport(id, [...known.keys()]));
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new Error(TROUBLES.wrongYear(year));
  const rest = { out, ...(unit?.trim() && { unit: unit.trim() }), ...(report && { report }) };
  if (from === undefined && to === undefined && report && year !== undefined) return { ...rest, period: periodOf(report, Number(year)) };
  if (from === undefined || to === undefined) throw new Error(TROUBLES.missingDays);
  const period = { from: dayOf('from', from), until: dayOf('to', to) };
  if (period.from > period.until) throw new Error(TROUBLES.backwards(period.from, period.until));
  return { ...rest, period };
}
