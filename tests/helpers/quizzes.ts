import type { Locator, Page } from 'playwright-core';
import { quiz, type Quiz } from '../../src/schemas/quiz.ts';
import type { QuizKind } from '../../src/schemas/shared/quiz-question.ts';
import { pagesOf } from './entries.ts';

export const QUIZ_KINDS = ['mot-lua-chon', 'nhieu-lua-chon', 'phan-loai', 'sap-thu-tu', 'cau-chuyen', 'man-hinh-chat'] as const satisfies readonly QuizKind[];

/** A real quiz with its page. */
export interface QuizPage {
  id: string;
  address: string;
  sensitive: boolean;
  data: Quiz;
}

/** Every quiz of the site in the order of the files. */
export const QUIZZES: readonly QuizPage[] = pagesOf('quizzes').map(({ id, address, sensitive, data }) => ({ id, address, sensitive, data: quiz.parse(data) }));

const MOST_WALKED = 8;
const longest = ({ data }: QuizPage) => Math.max(...data.questions.map((question) => JSON.stringify(question).length));

/** The quizzes with the longest screens, and one of each age band: what fits there fits in the others. */
export const WALKED_QUIZZES: readonly QuizPage[] = [...new Set([
  ...[...QUIZZES].sort((a, b) => longest(b) - longest(a)).slice(0, MOST_WALKED),
  ...new Map(QUIZZES.map((page) => [page.data.ageBand, page])).values(),
])];

/** A real question of one kind: its quiz, and its number from 1. Throws when content has none. */
export function quizWith(kind: QuizKind, fits: (page: QuizPage) => boolean = ({ sensitive }) => !sensitive): QuizPage & { number: number } {
  const page = QUIZZES.find((each) => fits(each) && each.data.questions.some((question) => question.kind === kind));
  if (!page) throw new Error(`content/quizzes has no fitting quiz with a question of kind "${kind}".`);
  return { ...page, number: page.data.questions.findIndex((question) => question.kind === kind) + 1 };
}

/** A quiz that fits. Throws when there is none. */
export function quizThat(fits: (page: QuizPage) => boolean): QuizPage {
  const page = QUIZZES.find(fits);
  if (!page) throw new Error('content/quizzes has no quiz that fits.');
  return page;
}

/** The question on the screen. */
export const current = (page: Page): Locator => page.locator('lc-quiz > [data-now]');

/** What a question of each kind is answered by, with a click or a tap. `safe`: the way the author calls safe. */
const ANSWERS: Readonly<Record<QuizKind, (question: Locator, press: (target: Locator) => Promise<unknown>, safe: boolean) => Promise<unknown>>> = {
  'mot-lua-chon': (question, press, safe) => press(question.locator(`.choice:has(input${safe ? '[data-safe]' : ':not([data-safe])'})`).first()),
  'man-hinh-chat': (question, press, safe) => press(question.locator(`.choice:has(input${safe ? '[data-safe]' : ':not([data-safe])'})`).first()),
  'nhieu-lua-chon': async (question, press, safe) => {
    for (const choice of await question.locator(`.choice:has(input${safe ? '[data-safe]' : ':not([data-safe])'})`).all()) await press(choice);
    await press(question.locator('[data-explain]'));
  },
  'phan-loai': async (question, press, safe) => {
    while (await question.locator('[data-pool] .sort-card').count() > 0) {
      const fits = await question.locator('.sort-card[aria-pressed="true"]').getAttribute('data-safe') !== null;
      await press(question.locator(`[data-bin="${fits === safe ? 'safe' : 'other'}"] > button`));
    }
  },
  'sap-thu-tu': async (question, press, safe) => {
    if (safe) {
      const places = () => question.locator('[data-order] > li').evaluateAll((steps) => steps.map((step) => Number(step.getAttribute('data-place'))));
      for (let wrong = await places(); wrong.some((place, index) => place !== index); wrong = await places()) {
        const at = wrong.findIndex((place, index) => place > (wrong[index + 1] ?? Infinity));
        await press(question.locator('[data-order] > li').nth(at).locator('[data-move="down"]'));
      }
    }
    await press(question.locator('[data-explain]'));
  },
  'cau-chuyen': async (question, press, safe) => {
    for (;;) {
      const scene = question.locator('.scene:visible').last();
      const choices = scene.locator(`.choice:has(input${safe ? '[data-safe]' : ':not([data-safe])'})`);
      await press((await choices.count()) > 0 ? choices.first() : scene.locator('.choice').first());
      const goOn = scene.locator('[data-go-on]:visible');
      if ((await goOn.count()) === 0) return;
      await press(goOn);
    }
  },
};

/** Answers the question on the screen to its end, whatever its kind. */
export async function answer(page: Page, { safe = true, press = (target: Locator) => target.click() }: { safe?: boolean; press?: (target: Locator) => Promise<unknown> } = {}): Promise<void> {
  const question = current(page);
  await ANSWERS[(await question.getAttribute('data-kind')) as QuizKind](question, press, safe);
}

/** The button that leads on, whatever it is called now. */
export const onward = (page: Page): Locator => page.locator('lc-quiz [data-do="next"]:visible, lc-quiz [data-do="skip"]:visible');
