import { z } from 'zod';
import { askedFields } from './shared/asked.ts';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { checkPresence, presenceFields } from './shared/presence.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';

/**
 * What a text is for; doors and hubs stand the texts under these headings.
 * `tinh-huong` something has happened, what now · `huong-dan` how to do a thing · `hieu-biet` what one should know ·
 * `viec-cua-nganh` duties of one office or trade · `chien-dich` a campaign · `mo-hinh` a model to copy · `tap-huan` a course or a forum to hold.
 */
export const ARTICLE_KINDS = ['tinh-huong', 'huong-dan', 'hieu-biet', 'viec-cua-nganh', 'chien-dich', 'mo-hinh', 'tap-huan'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Age of the child that a text for parents is about, in years. */
export const CHILD_AGES = ['0-5', '6-11', '12-17'] as const;
export type ChildAge = (typeof CHILD_AGES)[number];

/** Whose duties a text of `viec-cua-nganh` sets out; the officers' door has a tile for each. */
export const OFFICES = ['uy-ban', 'y-te', 'cong-an', 'tu-phap', 'giao-duc', 'van-hoa', 'doan-the', 'cong-tac-vien'] as const;
export type Office = (typeof OFFICES)[number];

/** The one thing a reader does after reading. */
export const nextStep = z.strictObject({
  /** Starts with a verb: "Làm thẻ năm người em tin". */
  text: plainText(120),
  /** Address inside the site, from the root: "/bai-viet/…/". */
  to: z.string().regex(/^\/(?!\/)[a-z0-9\-/#]*$/, { error: 'địa chỉ trong trang này, bắt đầu bằng "/", ví dụ "/tong-dai-111/"' }),
});

/** Guidance for one audience. File name = address: `/bai-viet/<file name>/`. */
export const article = z
  .strictObject({
    /** Headline, said as the reader would ask or do it. */
    title: plainText(90),
    /** One or two sentences shown in lists, search and shares; useful without opening the page. */
    summary: plainText(200),
    /** Main topic; gives colour, hub and related reading. */
    topic: idOf('topics'),
    /** What the text is for; default `huong-dan`. */
    kind: z.enum(ARTICLE_KINDS).default('huong-dan'),
    ...presenceFields,
    /** Stands the text under this age on the parents' door; default: fits any age. Only for `phu-huynh`. */
    childAge: z.enum(CHILD_AGES).optional(),
    /** Makes the text the page of this office on the officers' door; default: of no single office. Only for `viec-cua-nganh`. */
    office: z.enum(OFFICES).optional(),
    /** What to remember after one minute; shown first, and read by search before the body. */
    keyPoints: lines(160, { min: 2, most: 5 }),
    ...askedFields,
    /** Help lines shown beside the text; default: 111 alone. */
    contacts: z.array(idOf('contacts')).min(1).default(['111']),
    /** Last line of the page; default: none, then the page offers related reading only. */
    nextStep: nextStep.optional(),
    /** Stored on every phone after one visit (first aid, help); default false, never with `nhay-cam`. */
    keepOffline: z.boolean().default(false),
    sources,
    /** First day on the site; orders lists and feeds. */
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .superRefine(checkPresence)
  .refine(reviewOrder.check, reviewOrder.params)
  .refine((entry) => entry.childAge === undefined || entry.audience === 'phu-huynh', {
    path: ['childAge'],
    error: 'chỉ bài cho cha mẹ mới ghi tuổi của con – xóa trường này',
  })
  .refine((entry) => entry.office === undefined || entry.kind === 'viec-cua-nganh', {
    path: ['office'],
    error: 'chỉ bài "viec-cua-nganh" mới ghi ngành – xóa trường này, hoặc sửa loại bài',
  })
  .refine((entry) => !(entry.keepOffline && entry.sensitivity === 'nhay-cam'), {
    path: ['keepOffline'],
    error: 'bài nhạy cảm không được tự lưu vào máy người đọc – để false',
  });

export type Article = z.infer<typeof article>;
