import { z } from 'zod';
import { sourceDate } from './dates.ts';
import { idOf } from './ids.ts';
import { plainText } from './text.ts';

/** Where a fact comes from. At least one of `url` and `legal` must be there. */
export const source = z
  .strictObject({
    /** Title of the page, report or document. */
    name: plainText(220),
    /** Body that answers for it: a ministry, WHO, a hospital, a newspaper. */
    body: plainText(160),
    /** Day of the source itself, as exact as it is known. */
    date: sourceDate(),
    /** Address of the source. It is printed, so it must be the page itself. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Id of a legal document; its number and status then come from the register. */
    legal: idOf('legal').optional(),
  })
  .refine((entry) => entry.url !== undefined || entry.legal !== undefined, {
    error: 'nguồn cần địa chỉ "url" hoặc mã văn bản "legal"',
  });

/** One source or more: content without a source does not build. */
export const sources = z.array(source).min(1);
export type Source = z.infer<typeof source>;
