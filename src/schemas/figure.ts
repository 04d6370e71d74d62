import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';

/** Upright columns by time · lying bars by group · steps of a diagram, without figures. */
export const FIGURE_KINDS = ['cot', 'thanh-ngang', 'bac-thang'] as const;

/** A figure or range of figures in a chart. */
const value = z.strictObject({
  /** Year or group. */
  label: plainText(60),
  /** The figure; the lower end where there is `to`; default: no source gives one, and the table says so. */
  amount: z.number().min(0).optional(),
  /** Upper end of a range; default: one figure. */
  to: z.number().min(0).optional(),
  /** Whether this site reckoned it from figures of others; it is drawn with stripes. */
  derived: z.boolean().default(false),
  /** Said beside it: how it was counted, who says otherwise; default: nothing. */
  note: plainText(200).optional(),
}).refine(({ amount, to }) => to === undefined || (amount !== undefined && to > amount), { path: ['to'], error: 'số cuối của khoảng cần lớn hơn số đầu – sửa "amount" hoặc "to"' });

/** One step of a diagram. */
const step = z.strictObject({ name: plainText(60), text: plainText(220), article: plainText(60).optional() });

/** Figures with their sources and their limits, drawn as a chart with a table beside it on `/so-lieu/`. For adults. */
export const figure = z
  .strictObject({
    /** What is shown, where and when. */
    title: plainText(110),
    /** What a reader may take from it, one or two sentences. */
    summary: plainText(260),
    kind: z.enum(FIGURE_KINDS),
    topic: idOf('topics'),
    /** Place on the page, smallest first. */
    order: z.int().min(1).max(99),
    /** What is counted: "cuộc gọi"; needed with `values`. */
    unit: plainText(40).optional(),
    /** Heading of the first column of the table: "Năm"; needed with `values`. */
    by: plainText(40).optional(),
    values: z.array(value).max(16).default([]),
    steps: z.array(step).max(6).default([]),
    /** What must not be concluded. */
    notToConclude: lines(260, { min: 1, most: 4 }),
    /** Where sources disagree, and which one this is; default: they do not. */
    disagreement: plainText(300).optional(),
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params)
  .refine(({ kind, values, steps }) => (kind === 'bac-thang' ? steps.length > 1 && values.length === 0 : values.length > 1 && steps.length === 0), {
    path: ['kind'], error: 'hình bậc thang cần ít nhất hai "steps" và không có "values"; hình cột hoặc thanh ngang cần ít nhất hai "values" và không có "steps"',
  })
  .refine(({ kind, unit, by }) => kind === 'bac-thang' || (unit !== undefined && by !== undefined), { path: ['unit'], error: 'hình có số liệu cần đơn vị ("unit") và tên cột đầu của bảng ("by")' });

export type Figure = z.infer<typeof figure>;
export type FigureValue = Figure['values'][number];
