import { z } from 'zod';
import { exceptionFields } from './shared/exceptions.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { plainText } from './shared/text.ts';

/** Articles of the Law on Children that give a right, and those that name a duty; both ends included (facts.md §2.3–2.4). */
export const RIGHT_ARTICLES = { first: 12, last: 36 } as const;
export const DUTY_ARTICLES = { first: 37, last: 41 } as const;

/** Drawings of the site for rights and duties, one each; `src/ui/drawings` has them. */
export const RIGHT_PICTURES = [
  'mam-cay', 'giay-khai-sinh', 'ong-nghe', 'bat-com', 'quyen-sach', 'con-dieu', 'ao-hoa-van', 'hoa-sen', 'ong-heo', 'so-co-khoa',
  'mai-nha', 'cuoc-goi', 'ban-tay-lon', 'la-chan', 'cap-sach', 'chiec-o', 'duong-ve-nha', 'ban-tay-dung', 'can-can', 'phao-cuu-sinh',
  'the-kham-benh', 'to-bao', 'bong-noi', 'xe-lan', 'trai-dat', 'cay-choi', 'bang-den', 'gay-chong', 'trong-cay', 'ban-chai',
] as const;
export type RightPicture = (typeof RIGHT_PICTURES)[number];

/**
 * One right (Điều 12–36) or one duty (Điều 37–41) of the Law on Children, told to children of 9–11 years: a card on `/quyen-cua-em/`.
 * Which of the two it is and its place follow from the article. A right is never the reward of a duty.
 */
export const right = z
  .strictObject({
    /** Number of the article in Luật Trẻ em 2016: 12 for Điều 12. */
    article: z.int().min(RIGHT_ARTICLES.first).max(DUTY_ARTICLES.last),
    /** Name of the right or duty as the law has it. */
    name: plainText(120),
    /** What it means for "em", one line. */
    meaning: plainText(130),
    /** Something of daily life in which it shows, one or two sentences. */
    example: plainText(180),
    /** Where help is when the right is hurt: 111, a trusted adult also outside home; default: only the help of the page. */
    help: plainText(160).optional(),
    picture: z.enum(RIGHT_PICTURES),
    /** What the drawing shows, for who does not see it. */
    alt: plainText(120),
    sources,
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Right = z.infer<typeof right>;

/** Whether an article names a duty; the others give a right. */
export const isDuty = (article: number) => article >= DUTY_ARTICLES.first;

/** Place of an article among the 25 rights, or among the five duties, from 1. */
export const placeOf = (article: number) => article - (isDuty(article) ? DUTY_ARTICLES.first : RIGHT_ARTICLES.first) + 1;
