import { z } from 'zod';
import type { Audience } from './shared/audience.ts';
import { isoDay, sourceDate } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';

/**
 * What could be established about a document on its review day:
 * in force · being carried out (a programme) · replaced or expired · its period is over · not yet confirmed · not in force yet.
 */
export const LEGAL_STATUSES = ['con-hieu-luc', 'dang-thuc-hien', 'het-hieu-luc', 'het-giai-doan', 'chua-xac-nhan', 'chua-hieu-luc'] as const;

export const LEGAL_KINDS = ['cong-uoc', 'hien-phap', 'luat', 'nghi-quyet', 'nghi-dinh', 'quyet-dinh', 'chi-thi', 'thong-tu', 'khac'] as const;

/** Whom a document gives something to do or to claim; the register is narrowed by it. */
export const LEGAL_ROLES = [
  'cha-me', 'tre-em', 'giao-vien', 'y-te', 'cong-an', 'tu-phap', 'nguoi-dung-dau-xa', 'cong-tac-tre-em', 'nguoi-su-dung-lao-dong', 'nen-tang-mang',
] as const;
export type LegalRole = (typeof LEGAL_ROLES)[number];

/** Two to four short sentences for one reader: what the document lets or asks them do. */
const forReader = lines(220, { min: 1, most: 4 }).optional();

/** A legal document: `/van-ban/<file name>/`, cited everywhere by that id. */
export const legal = z
  .strictObject({
    /** Official number, "102/2016/QH13"; for a convention its usual short form. */
    number: plainText(60),
    /** Short name used in sentences: "Luật Trẻ em 2016". */
    shortTitle: plainText(90),
    /** Official title. */
    title: plainText(300),
    kind: z.enum(LEGAL_KINDS),
    /** Body that issued it, with its name of that time. */
    issuer: plainText(120),
    issuedOn: sourceDate(),
    /** First day in force; default: unknown or on signature, then the page shows no day. */
    effectiveOn: sourceDate().optional(),
    status: z.enum(LEGAL_STATUSES),
    /** One sentence behind the status: amended by what, replaced by what, what is not confirmed. */
    statusNote: plainText(400),
    /** What it means for a family, a school or an officer, in plain words. */
    plainMeaning: lines(260, { min: 1, most: 6 }),
    /** What it means for each of the four readers; default: only `plainMeaning`, for everybody. */
    meaningFor: z.strictObject({ 'tre-em': forReader, 'phu-huynh': forReader, 'giao-vien': forReader, 'can-bo': forReader } satisfies Record<Audience, typeof forReader>).optional(),
    /** Whom it gives something to do or to claim; default: nobody in particular. */
    concerns: z.array(z.enum(LEGAL_ROLES)).default([]),
    /** Articles worth opening first. */
    articles: z.array(z.strictObject({ number: plainText(40), about: plainText(200) })).default([]),
    /** Documents that took its place. */
    replacedBy: z.array(idOf('legal')).default([]),
    topics: z.array(idOf('topics')).min(1),
    sources,
    /** Day the status was last looked up. */
    checkedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Legal = z.infer<typeof legal>;
