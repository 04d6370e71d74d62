import type { Choice, QuestionOf, QuizQuestion } from '../../../schemas/shared/quiz-question.ts';
import { CARD_SHAPES, CLASS, type CardShape } from '../../../ui/class-strings.ts';
import { QUIZ, type QuizVoice } from '../../../ui/quiz-strings.ts';
import { mixedOrder } from '../mixed-order.ts';
import { saidOf, type Said } from '../words-of.ts';

/** One answer on the projector, with the mark of its printed card. */
export interface ClassAnswer extends Said {
  letter: string;
  shape: CardShape;
  text: string;
  picture?: string | undefined;
  alt?: string | undefined;
  safe: boolean;
  /** Whether its reason is worth a moment of its own: where two answers share one reason, or it is told later, it is not. */
  told: boolean;
  /** Screen where the story goes on. */
  to?: string | undefined;
}

/** What a whole class is asked at once; a question that has parts becomes several. */
export interface ClassScreen {
  /** Anchor: `man-2-1`. */
  id: string;
  /** Number of the question, from 1. */
  question: number;
  part: number;
  parts: number;
  prompt: string;
  /** What this part is about: a thing to sort, a scene. */
  detail?: string | undefined;
  picture?: string | undefined;
  alt?: string | undefined;
  chat?: QuestionOf<'man-hinh-chat'>['chat'];
  hint?: string;
  answers: ClassAnswer[];
  /** Only on the last part. */
  talk?: string;
}

type Part = Pick<ClassScreen, 'detail' | 'picture' | 'alt' | 'chat' | 'hint'> & { name?: string; answers: Omit<ClassAnswer, 'letter' | 'shape'>[] };

const LETTERS = ['A', 'B', 'C', 'D', 'E'];

const answerOf = (choice: Choice, voice: QuizVoice) => ({ text: choice.text, picture: choice.picture, alt: choice.alt, safe: choice.safe, told: true, ...saidOf(choice, voice) });

function sortingParts({ items }: QuestionOf<'phan-loai'>): Part[] {
  return items.map((item) => ({
    detail: item.text, picture: item.picture, alt: item.alt,
    answers: [{ text: QUIZ.safeMark, fits: item.safe }, { text: QUIZ.otherMark, fits: !item.safe }]
      .map(({ text, fits }) => ({ text, safe: fits, told: fits, lead: `${text}.`, reason: item.reason })),
  }));
}

/** Place by place; the last one is left over, so nobody is asked for it. */
function orderingParts({ steps }: QuestionOf<'sap-thu-tu'>): Part[] {
  const mixed = mixedOrder(steps.map(({ text }) => text));
  return steps.slice(0, -1).map((_, place) => ({
    detail: CLASS.orderPrompt(place + 1),
    answers: mixed.filter((index) => index >= place).flatMap((index) => {
      const step = steps[index];
      return step ? [{ text: step.text, picture: step.picture, alt: step.alt, safe: index === place, told: index === place || place === steps.length - 2, lead: CLASS.orderPlace(index + 1), reason: step.reason }] : [];
    }),
  }));
}

function partsOf(question: QuizQuestion, id: string, voice: QuizVoice): Part[] {
  switch (question.kind) {
    case 'phan-loai': return sortingParts(question);
    case 'sap-thu-tu': return orderingParts(question);
    case 'cau-chuyen': return question.scenes.map(({ id: name, text, picture, alt, choices }) => ({
      name, detail: text, picture, alt, answers: choices.map((choice) => ({ ...answerOf(choice, voice), to: choice.to && `${id}-${choice.to}` })),
    }));
    case 'man-hinh-chat': return [{ chat: question.chat, answers: question.choices.map((choice) => answerOf(choice, voice)) }];
    case 'nhieu-lua-chon': return [{ hint: CLASS.severalHint, picture: question.picture, alt: question.alt, answers: question.choices.map((choice) => answerOf(choice, voice)) }];
    default: return [{ picture: question.picture, alt: question.alt, answers: question.choices.map((choice) => answerOf(choice, voice)) }];
  }
}

/** Every screen of a quiz in order. */
export const classScreens = (questions: readonly QuizQuestion[], voice: QuizVoice): ClassScreen[] =>
  questions.flatMap((question, index) => {
    const id = `man-${index + 1}`;
    const parts = partsOf(question, id, voice);
    return parts.map(({ name, answers, ...part }, at): ClassScreen => ({
      ...part, prompt: question.prompt, id: `${id}-${name ?? at + 1}`, question: index + 1, part: at + 1, parts: parts.length,
      answers: answers.map((answer, place) => ({ ...answer, letter: LETTERS[place] ?? '', shape: CARD_SHAPES[place] ?? 'star' })),
      // Any scene may be the last one a class sees.
      ...((at === parts.length - 1 || question.kind === 'cau-chuyen') && { talk: question.talk }),
    }));
  });
