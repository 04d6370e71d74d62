import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { monthDay } from './shared/month-day.ts';
import { plainText } from './shared/text.ts';

/**
 * A report the unit writes every year. Days and addressee are data, because they change with plans and levels of government:
 * `npm run report -- --report <file name> --year 2026` makes its draft.
 */
export const report = z.strictObject({
  /** What it is about, printed below the word BÁO CÁO: "Công tác truyền thông … sáu tháng đầu năm". */
  name: plainText(120),
  /** Who gets it. */
  addressee: plainText(160),
  /** First and last day it tells of, `MM-DD`, both included; a first day after the last one lies in the year before. */
  from: monthDay,
  until: monthDay,
  /** Last day to hand it in, `MM-DD`, in the year of `until`. */
  due: monthDay,
  /** Where these days come from, and what to ask before relying on them. */
  note: plainText(400),
  /** Day somebody last asked whether the days still hold. */
  checkedOn: isoDay(),
});

export type Report = z.infer<typeof report>;
