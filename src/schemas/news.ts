import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { sources } from './shared/source.ts';
import { plainText } from './shared/text.ts';

/** Announcement, activity that took place, or a practice worth copying. */
export const NEWS_KINDS = ['thong-bao', 'hoat-dong', 'mo-hinh'] as const;

/** News: `/tin-tuc/<file name>/`. News ages and says its date; guidance belongs in articles. */
export const news = z.strictObject({
  /** Headline without sensation and without a child's name. */
  title: plainText(110),
  /** One or two sentences shown in lists, feeds and shares. */
  summary: plainText(220),
  /** Kind of news; shown as a label. */
  kind: z.enum(NEWS_KINDS),
  /** Topic it belongs to; default: none, then it appears on the news page only. */
  topic: idOf('topics').optional(),
  sources,
  /** Day it was published here. */
  publishedOn: isoDay(),
  /** Last day the news is of use (an event, a warning); after it the page says that it is over. Default: no end. */
  validUntil: isoDay().optional(),
  ...exceptionFields,
});

export type News = z.infer<typeof news>;
