import { z } from 'zod';
import { askedFields } from './shared/asked.ts';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { checkPresence, presenceFields } from './shared/presence.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { quizQuestion } from './shared/quiz-question.ts';
import type { AgeBand } from './shared/audience.ts';
import { plainText } from './shared/text.ts';
import { nextStep } from './article.ts';

/** Questions in one set, least and most, by age (needs.md §4); adults get as many as the oldest. */
export const SET_SIZES: Readonly<Record<AgeBand, readonly [number, number]>> = { '6-8': [4, 5], '9-11': [6, 8], '12-15': [8, 10], '16-17': [8, 12] };
/** The shortest and the longest set of any age. */
const SET = { least: 4, most: 12 } as const;
/** The youngest choose among two or three. */
const MOST_FOR_YOUNGEST = 3;

/** Questions with a reason for every choice: `/trac-nghiem/<file name>/`. */
export const quiz = z
  .strictObject({
    title: plainText(90),
    summary: plainText(200),
    topic: idOf('topics'),
    ...presenceFields,
    ...askedFields,
    /** Minutes it takes at reading speed. */
    minutes: z.int().min(1).max(30),
    questions: z.array(quizQuestion).min(SET.least).max(SET.most),
    /** Sentence shown at the end: something to tell an adult today. */
    ending: plainText(240),
    nextStep,
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .superRefine(checkPresence)
  .superRefine(({ audience, ageBand, questions }, ctx) => {
    // Said already: a child's quiz without an age, a set no age could take.
    if ((audience === 'tre-em' && !ageBand) || questions.length < SET.least || questions.length > SET.most) return;
    const [least, most] = SET_SIZES[ageBand ?? '16-17'];
    if (questions.length < least || questions.length > most) {
      ctx.addIssue({ code: 'custom', path: ['questions'], message: `bộ này có ${questions.length} câu, ${ageBand ? `tuổi ${ageBand}` : 'người lớn'} cần từ ${least} đến ${most} câu – thêm hoặc bớt` });
    }
    if (ageBand !== '6-8') return;
    questions.forEach((question, index) => {
      if ('choices' in question && question.choices.length > MOST_FOR_YOUNGEST) {
        ctx.addIssue({ code: 'custom', path: ['questions', index, 'choices'], message: `có ${question.choices.length} lựa chọn, trẻ 6–8 tuổi chọn trong hai hoặc ba – bớt đi` });
      }
    });
  })
  .refine(reviewOrder.check, reviewOrder.params);

export type Quiz = z.infer<typeof quiz>;
