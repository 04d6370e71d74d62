import { z } from 'zod';
import { isoDay } from './shared/dates.ts';
import { idOf } from './shared/ids.ts';
import { checkPresence, presenceFields } from './shared/presence.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { plainText } from './shared/text.ts';
import { nextStep } from './article.ts';

/** One answer. A choice without a reason does not build: the reason is what teaches. */
export const choice = z.strictObject({
  /** One to four words for 6–8 years, one short sentence above. */
  text: plainText(120),
  /** Picture name in the Fluent Emoji Flat set; default: none. */
  picture: z.string().regex(/^[a-z0-9-]+$/).optional(),
  /** Whether this is a safe thing to do. */
  safe: z.boolean(),
  /** Why, kindly, and what to do instead; never "em sai rồi". */
  reason: plainText(300),
});

/** One question with one choice among two to four. */
export const oneChoiceQuestion = z
  .strictObject({
    kind: z.literal('mot-lua-chon'),
    /** The question, about an invented child, never "điều này đã xảy ra với em chưa". */
    prompt: plainText(240),
    choices: z.array(choice).min(2).max(4),
  })
  .refine((question) => question.choices.some((entry) => entry.safe), {
    path: ['choices'],
    error: 'cần ít nhất một lựa chọn an toàn (safe: true)',
  });

/** Questions with a reason for every choice: `/trac-nghiem/<file name>/`. */
export const quiz = z
  .strictObject({
    title: plainText(90),
    summary: plainText(200),
    topic: idOf('topics'),
    ...presenceFields,
    /** Minutes it takes at reading speed. */
    minutes: z.int().min(1).max(30),
    questions: z.array(oneChoiceQuestion).min(4).max(12),
    /** Sentence shown at the end: something to tell an adult today. */
    ending: plainText(240),
    nextStep,
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
  })
  .superRefine(checkPresence)
  .refine(reviewOrder.check, reviewOrder.params);

export type Quiz = z.infer<typeof quiz>;
export type OneChoiceQuestion = z.infer<typeof oneChoiceQuestion>;
