import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { monthDay } from './shared/month-day.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';

/** An occasion of the communication year, shown on `/lich/`. Either `yearly` or `occurrences` says when. */
export const campaign = z
  .strictObject({
    /** Name of the occasion. */
    name: plainText(120),
    /** Why it matters to children, one or two sentences. */
    summary: plainText(260),
    /** Same days each year, `MM-DD`; `until` only when it lasts longer than a day. */
    yearly: z.strictObject({ from: monthDay, until: monthDay.optional() }).optional(),
    /** Days that move (lunar, "second Tuesday"), each year's by itself. */
    occurrences: z.array(z.strictObject({ from: isoDay(), until: isoDay().optional() })).default([]),
    /** Official theme by year, only where a source confirms it. */
    themes: z.array(z.strictObject({ year: z.int().min(2015).max(2100), theme: plainText(200) })).default([]),
    topic: idOf('topics').optional(),
    /** Texts that tell how to do it, shown with the occasion on home, calendar and doors; default: none. */
    guides: z.array(idOf('articles')).optional(),
    /** What an officer, a school or a family can do then; each starts with a verb. */
    ideas: lines(200, { min: 1, most: 6 }),
    sources,
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params)
  .refine((entry) => (entry.yearly === undefined) !== (entry.occurrences.length === 0), {
    path: ['yearly'],
    error: 'ghi một trong hai: "yearly" (ngày cố định) hoặc "occurrences" (ngày đổi theo năm)',
  });

export type Campaign = z.infer<typeof campaign>;
