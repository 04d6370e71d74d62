import { z } from 'zod';
import { sensitivity } from './shared/audience.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { plainText } from './shared/text.ts';

/** A page about the site itself or its safe use: `/<file name>/`. */
export const page = z
  .strictObject({
    title: plainText(90),
    /** One sentence for search and shares. */
    summary: plainText(200),
    /** As for articles; a sensitive page also needs `neutralTitle`. */
    sensitivity,
    /** Title for the browser tab; default: the title. */
    neutralTitle: plainText(70).optional(),
    /** Place in the footer list, smallest first. */
    order: z.int().min(1).max(99),
    /** Stored on every phone after one visit; default false, never with `nhay-cam`. */
    keepOffline: z.boolean().default(false),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params)
  .refine((entry) => entry.sensitivity === 'thuong' || entry.neutralTitle !== undefined, {
    path: ['neutralTitle'],
    error: 'trang nhạy cảm cần một tên trung tính cho thẻ trình duyệt',
  })
  .refine((entry) => !(entry.keepOffline && entry.sensitivity === 'nhay-cam'), {
    path: ['keepOffline'],
    error: 'trang nhạy cảm không được tự lưu vào máy người đọc – để false',
  });

export type Page = z.infer<typeof page>;
