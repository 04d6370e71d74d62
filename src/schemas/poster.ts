import { z } from 'zod';
import { nextStep } from './article.ts';
import { audience, sensitivity } from './shared/audience.ts';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { noticeBoard } from './shared/notice-board.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { plainText } from './shared/text.ts';

/** A poster of its own, A4 and A3, with a QR code and 111: `/tai-lieu/ap-phich/<file name>/`. */
export const poster = z
  .strictObject({
    /** Name on the shelf. */
    title: plainText(90),
    /** Where it hangs and what it is for, one sentence. */
    summary: plainText(200),
    topic: idOf('topics'),
    audience,
    sensitivity,
    board: noticeBoard,
    /** Where the QR code leads: a page that says more. */
    page: nextStep.shape.to,
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Poster = z.infer<typeof poster>;
