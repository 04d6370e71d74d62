import { z } from 'zod';
import { pictureFields } from './picture.ts';
import { plainText } from './text.ts';

/**
 * One answer. A choice without a reason does not build: the reason is what teaches. `alt` is for a picture that says more than the
 * words beside it; without it the picture is decoration.
 */
export const choice = z.strictObject({
  /** One to four words for 6–8 years, one short sentence above. */
  text: plainText(120),
  ...pictureFields,
  /** Whether this is a safe thing to do. */
  safe: z.boolean(),
  /** Why, kindly, and what to do instead; never "em sai rồi". */
  reason: plainText(300),
});
export type Choice = z.infer<typeof choice>;

const asked = {
  /** The question, about an invented child, never "điều này đã xảy ra với em chưa". */
  prompt: plainText(240),
  /** Picture of the situation; `alt` says what it shows. Default: none. */
  ...pictureFields,
  /** What the class may talk about afterwards; nobody has to. */
  talk: plainText(240),
  /** Recording of question and answers, a file of content/media; default: none, the device reads aloud where it can. */
  audio: z.string().regex(/^[a-z0-9-]+\.(?:opus|mp3|m4a)$/).optional(),
};

const hasSafe = { check: (choices: readonly Choice[]) => choices.some(({ safe }) => safe), error: 'cần ít nhất một lựa chọn an toàn (safe: true)' };
const choices = (least: number, most: number) => z.array(choice).min(least).max(most).refine(hasSafe.check, { error: hasSafe.error });
const mixed = (entries: readonly Choice[]) => entries.some(({ safe }) => safe) && entries.some(({ safe }) => !safe);

/** One answer among two to four. */
export const oneChoice = z.strictObject({ kind: z.literal('mot-lua-chon'), ...asked, choices: choices(2, 4) });

/** All the safe answers among three to five. */
export const severalChoices = z.strictObject({
  kind: z.literal('nhieu-lua-chon'), ...asked,
  choices: z.array(choice).min(3).max(5).refine((entries) => mixed(entries) && entries.filter(({ safe }) => safe).length > 1, { error: 'cần ít nhất hai lựa chọn an toàn và một lựa chọn chưa an toàn – nếu chỉ có một, dùng kiểu "mot-lua-chon"' }),
});

/** Things to put into two bins, safe and not yet safe, by tapping. */
export const sorting = z.strictObject({
  kind: z.literal('phan-loai'), ...asked,
  items: z.array(choice).min(3).max(6).refine(mixed, { error: 'cần cả việc an toàn và việc chưa an toàn, nếu không thì không có gì để xếp' }),
});

/** Steps to put in order; the file has them in the right one. */
export const ordering = z.strictObject({
  kind: z.literal('sap-thu-tu'), ...asked,
  steps: z.array(z.strictObject({ text: plainText(120), ...pictureFields, /** Why it stands at this place. */ reason: plainText(300) })).min(3).max(5),
});

const scene = z.strictObject({
  /** Name inside the story: "canh-2". */
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: plainText(300),
  ...pictureFields,
  choices: z.array(choice.extend({ /** Scene that follows; default: the story ends here. */ to: z.string().regex(/^[a-z0-9-]+$/).optional() })).min(2).max(4).refine(hasSafe.check, { error: hasSafe.error }),
});

/** A short story in which each answer leads on. It only goes forward, so it always ends. */
export const story = z
  .strictObject({ kind: z.literal('cau-chuyen'), ...asked, scenes: z.array(scene).min(2).max(6) })
  .superRefine(({ scenes }, ctx) => {
    const order = new Map(scenes.map(({ id }, index) => [id, index]));
    const reached = new Set([0]);
    scenes.forEach((from, index) => from.choices.forEach(({ to }, place) => {
      if (to === undefined) return;
      const next = order.get(to);
      if (next === undefined || next <= index) ctx.addIssue({ code: 'custom', path: ['scenes', index, 'choices', place, 'to'], message: `"${to}" không phải một cảnh đứng sau cảnh này – sửa tên cảnh, hoặc xếp cảnh đó xuống dưới` });
      else reached.add(next);
    }));
    scenes.forEach(({ id }, index) => {
      if (!reached.has(index)) ctx.addIssue({ code: 'custom', path: ['scenes', index], message: `không lựa chọn nào dẫn tới cảnh "${id}" – thêm "to: ${id}" hoặc bỏ cảnh này` });
    });
  });

/** A chat on an invented phone, drawn in HTML, and what to do. */
export const chat = z.strictObject({
  kind: z.literal('man-hinh-chat'), ...asked,
  chat: z.strictObject({
    /** Name at the top of the screen, as the invented child sees it. */
    with: plainText(40),
    messages: z.array(z.strictObject({ from: z.enum(['nguoi-kia', 'ban-nho']), text: plainText(160) })).min(2).max(6),
  }),
  choices: choices(2, 4),
});

export const quizQuestion = z.discriminatedUnion('kind', [oneChoice, severalChoices, sorting, ordering, story, chat]);
export type QuizQuestion = z.infer<typeof quizQuestion>;
export type QuizKind = QuizQuestion['kind'];
export type QuestionOf<Kind extends QuizKind> = Extract<QuizQuestion, { kind: Kind }>;
