import { lines } from './text.ts';

const MOST = 8;

/** Spread into a schema whose entries are found by search. */
export const askedFields = {
  /**
   * How readers ask for this page: whole lines as they type them, in words the page itself may not use. Default: none.
   * Only search reads them; no page, document or share card ever shows them.
   */
  asked: lines(70, { min: 1, most: MOST })
    .refine((asked) => new Set(asked.map((line) => line.toLowerCase())).size === asked.length, { error: 'có hai dòng giống nhau – xóa một dòng' })
    .optional(),
};
