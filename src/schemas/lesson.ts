import { z } from 'zod';
import { askedFields } from './shared/asked.ts';
import { sensitivity } from './shared/audience.ts';
import { isoDay } from './shared/dates.ts';
import { exceptionFields } from './shared/exceptions.ts';
import { idOf } from './shared/ids.ts';
import { reviewFields, reviewOrder } from './shared/review.ts';
import { sources } from './shared/source.ts';
import { lines, plainText } from './shared/text.ts';
import { noticeBoard } from './shared/notice-board.ts';
import { pictureFields, pictureNeedsAlt } from './shared/picture.ts';
import { syllables } from '../text/syllables.ts';

/** Official lesson-plan forms: Công văn 5512 (secondary) and Công văn 2345 (primary). */
export const LESSON_FORMS = ['cv5512', 'cv2345'] as const;
/** Subject lesson · flag-salute assembly · themed experience activity · class meeting. */
export const LESSON_KINDS = ['mon-hoc', 'shdc', 'hdgd-chu-de', 'shl'] as const;
/** The order is the order of both forms. */
export const ACTIVITY_PHASES = ['mo-dau', 'kham-pha', 'luyen-tap', 'van-dung'] as const;

const step = z.strictObject({ teacher: plainText(500), pupils: plainText(400) });

/** One activity with the four steps of both forms: assign, carry out, report, conclude. */
export const activity = z.strictObject({
  title: plainText(120),
  phase: z.enum(ACTIVITY_PHASES),
  minutes: z.int().min(1).max(90),
  goal: plainText(300),
  content: plainText(400),
  product: plainText(300),
  /** Exactly four: giao nhiệm vụ, thực hiện, báo cáo – thảo luận, kết luận – nhận định. */
  steps: z.array(step).length(4),
});

/** Most syllables on one slide that a class reads from six metres (needs.md §7). */
const SLIDE_SYLLABLES = 60;

/** A slide as the class sees it, with what the teacher says. */
export const slide = z
  .strictObject({
    title: plainText(70),
    points: lines(110, { min: 0, most: 5 }),
    notes: plainText(600),
    ...pictureFields,
  })
  .refine(pictureNeedsAlt.check, pictureNeedsAlt.params)
  .superRefine(({ title, points }, ctx) => {
    const count = syllables([title, ...points].join(' ')).length;
    if (count > SLIDE_SYLLABLES) {
      ctx.addIssue({ code: 'custom', path: ['points'], message: `trang chiếu có ${count} tiếng, cuối lớp chỉ đọc kịp ${SLIDE_SYLLABLES} – bớt chữ hoặc tách làm hai trang` });
    }
  });

/**
 * A question of the paper quiz and of the quiz files. Limits are Kahoot's (documents.md §4): 120 characters a question,
 * 75 an answer, two to four answers. One or more answers are right.
 */
export const lessonQuestion = z
  .strictObject({
    /** About an invented child or about what to do, never "điều này đã xảy ra với em chưa". */
    prompt: plainText(120),
    answers: z.array(z.strictObject({ text: plainText(75), right: z.boolean(), reason: plainText(200) })).min(2).max(4),
  })
  .refine(({ answers }) => answers.some(({ right }) => right), { path: ['answers'], error: 'cần ít nhất một câu trả lời đúng (right: true)' })
  .refine(({ answers }) => answers.some(({ right }) => !right), { path: ['answers'], error: 'cần ít nhất một câu trả lời để cân nhắc (right: false), câu nào cũng đúng thì không phải câu hỏi' });

/** Class material: ONE source for the page and every document. `/bai-giang/<file name>/`. */
export const lesson = z
  .strictObject({
    title: plainText(90),
    summary: plainText(200),
    topic: idOf('topics'),
    sensitivity,
    /** Title for the browser tab of a sensitive lesson. */
    neutralTitle: plainText(70).optional(),
    ...askedFields,
    form: z.enum(LESSON_FORMS),
    kind: z.enum(LESSON_KINDS),
    grades: z.array(z.int().min(1).max(12)).min(1),
    /** Subject or activity as it stands on the form. */
    subject: plainText(80),
    /** Minutes in class; the activities must add up to it. */
    minutes: z.int().min(5).max(180),
    objectives: z.strictObject({
      knowledge: lines(220),
      competence: lines(220),
      qualities: lines(220),
    }),
    equipment: z.strictObject({ teacher: lines(200), pupils: lines(200) }),
    activities: z.array(activity).min(2).max(6),
    slides: z.array(slide).min(3).max(20),
    handout: z.strictObject({ title: plainText(90), tasks: lines(400, { min: 1, most: 10 }) }),
    answerKey: lines(400),
    /** The paper quiz at the end, and the same questions as files for Moodle, Wayground, Kahoot. */
    questions: z.array(lessonQuestion).min(4).max(8),
    /** Ground rules before the lesson, and what to do when a child tells something. */
    safeguarding: z.strictObject({ groundRules: lines(220), onDisclosure: lines(260) }),
    /** Letter to parents, one paragraph an item. */
    letter: lines(600, { min: 1, most: 8 }),
    /** Message for the parents' group on Zalo; address and 111 are added, together at most 300 characters. */
    zalo: plainText(190),
    /** Notice-board sheet A4 and poster A3. */
    noticeBoard,
    /**
     * What the loudspeaker says to families, a sentence an item, the most important first: the 60-second script takes the
     * first ones, the 180-second script all. Greeting, 111 and farewell are added.
     */
    broadcast: lines(180, { min: 12, most: 40 }),
    /** How pupils with disabilities take part. */
    adaptations: lines(260),
    /** Counts towards "80 % học sinh được hướng dẫn" of the 2021 plan; default false. */
    countsTowards80: z.boolean().default(false),
    sources,
    publishedOn: isoDay(),
    ...reviewFields,
    ...exceptionFields,
  })
  .refine(reviewOrder.check, reviewOrder.params)
  .superRefine((entry, ctx) => {
    const total = entry.activities.reduce((sum, part) => sum + part.minutes, 0);
    if (total !== entry.minutes) {
      ctx.addIssue({ code: 'custom', path: ['minutes'], message: `các hoạt động cộng lại ${total} phút, bài ghi ${entry.minutes} phút – sửa cho khớp` });
    }
    if (entry.sensitivity === 'nhay-cam' && entry.neutralTitle === undefined) {
      ctx.addIssue({ code: 'custom', path: ['neutralTitle'], message: 'bài nhạy cảm cần một tên trung tính cho thẻ trình duyệt' });
    }
  });

export type Lesson = z.infer<typeof lesson>;
export type LessonQuestion = z.infer<typeof lessonQuestion>;
export type Slide = z.infer<typeof slide>;
export type Activity = z.infer<typeof activity>;
