import { z } from 'zod';
import { nextStep } from './article.ts';
import { askedFields } from './shared/asked.ts';
import { audience, sensitivity } from './shared/audience.ts';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';
import { checkScenes, toolScene } from './shared/tool-scene.ts';

const heading = {
  /** Heading of the part. */
  title: plainText(80),
  /** One or two sentences under the heading; default: none. */
  note: plainText(300).optional(),
};

/** Things to tick off. */
const ticks = z.strictObject({ kind: z.literal('danh-dau'), ...heading, items: lines(140, { min: 2, most: 14 }) });

/** Lines to fill in by the family, with a pen or on the screen. */
const blanks = z.strictObject({
  kind: z.literal('dien'), ...heading,
  fields: z.array(z.strictObject({
    /** What belongs on the line. */
    label: plainText(110),
    /** An example under the line; default: none. */
    example: plainText(110).optional(),
    /** Room to write: one line, or several. */
    room: z.enum(['mot-dong', 'nhieu-dong']),
  })).min(1).max(14),
});

/** Where such a person is met. */
export const TRUSTED_PLACES = ['o-nha', 'o-truong', 'ngoai-nha'] as const;
export type TrustedPlace = (typeof TRUSTED_PLACES)[number];

/** People one trusts, each with the place where they are met. */
const people = z.strictObject({
  kind: z.literal('nguoi-tin'), ...heading,
  /** How many people the card has room for. */
  count: z.int().min(3).max(8),
  /** Said kindly while nobody outside home is on the card. */
  outside: plainText(240),
  /** Said when somebody outside home is. */
  complete: plainText(240),
});

/** Numbers of content/contacts with when to call. */
const numbers = z.strictObject({ kind: z.literal('so-goi'), ...heading, contacts: z.array(idOf('contacts')).min(1).max(6) });

/** Sentences to keep in mind. */
const reminders = z.strictObject({ kind: z.literal('ghi-nho'), ...heading, lines: lines(240, { min: 1, most: 8 }) });

/** A story told scene by scene; the reader chooses how it goes on. */
const story = z.strictObject({ kind: z.literal('cau-chuyen'), ...heading, scenes: z.array(toolScene).min(2).max(20) }).superRefine(checkScenes);

export const toolPart = z.discriminatedUnion('kind', [ticks, blanks, people, numbers, reminders, story]);
export type ToolPart = z.infer<typeof toolPart>;
export type ToolPartOf<Kind extends ToolPart['kind']> = Extract<ToolPart, { kind: Kind }>;

/** A sheet that a family fills in, prints, or keeps on its own device: `/cong-cu/<file name>/`. Nothing of it is ever sent. */
export const tool = z
  .strictObject({
    /** Name of the sheet; it stands in the history of the device, so it names no harm. */
    title: plainText(80),
    /** What it is for and how long it takes, one or two sentences. */
    summary: plainText(240),
    ...askedFields,
    audience,
    /** A sensitive sheet is not stored for reading offline unless asked. */
    sensitivity,
    topic: idOf('topics'),
    /** Picture in the Fluent Emoji Flat set. */
    picture: z.string().regex(/^[a-z0-9-]+$/),
    /** Place in lists, smallest first. */
    order: z.int().min(1).max(99),
    parts: z.array(toolPart).min(1).max(12),
    nextStep,
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Tool = z.infer<typeof tool>;
