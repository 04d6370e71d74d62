import { isoDay } from './dates.ts';
import { plainText } from './text.ts';

/** Fields that say how fresh a text is and who answers for it. Spread into each reviewed schema. */
export const reviewFields = {
  /** Day on which somebody last compared the text with its sources. */
  reviewedOn: isoDay(),
  /** Last day the text counts as fresh; after it the page says so and puts 111 first. The build never breaks. */
  reviewBy: isoDay(),
  /** Name and role of the professional who approved the text; null until a person did, and the page says so. */
  reviewedBy: plainText(160).nullable(),
  /** Profession that should read it before it is relied on, e.g. "bác sĩ cấp cứu nhi"; default: none named. */
  reviewNeededFrom: plainText(160).optional(),
};

export interface Reviewed {
  reviewedOn: string;
  reviewBy: string;
}

/** Refinement shared by every reviewed schema: the next review comes after the last one. */
export const reviewOrder = {
  check: (entry: Reviewed) => entry.reviewBy > entry.reviewedOn,
  params: { path: ['reviewBy'], error: 'ngày phải rà soát lại cần sau ngày rà soát gần nhất' },
};
