import { z } from 'zod';
import { pictureFields, pictureNeedsAlt } from './picture.ts';
import { lines, plainText } from './text.ts';

/** A sheet read while standing: a headline seen from across the room and a few lines below it. */
export const noticeBoard = z
  .strictObject({
    /** A few words, in large type. */
    headline: plainText(60),
    /** One short line each, starting with a verb. */
    points: lines(90, { min: 2, most: 5 }),
    ...pictureFields,
  })
  .refine(pictureNeedsAlt.check, pictureNeedsAlt.params);

export type NoticeBoard = z.infer<typeof noticeBoard>;
