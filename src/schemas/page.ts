import { z } from 'zod';
import { sensitivity } from './shared/audience.ts';
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
    /** Stored on every phone after one visit; default false. */
    keepOffline: z.boolean().default(false),
    ...reviewFields,
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Page = z.infer<typeof page>;
