import { QUIZ_WORDS } from './words.ts';
import type { QuestionSet } from '../model/question-set.ts';

/** Category in Moodle's question bank. One slash parts the levels, two are a slash in a name. */
export const moodleCategory = ({ title, imprint }: QuestionSet): string =>
  ['$course$', 'top', ...[QUIZ_WORDS.category, imprint.topic, title].map((name) => name.replaceAll('/', '//'))].join('/');

/** Name of a question in the bank, which sorts by name: `câu 02` where there is a `câu 10`. */
export const moodleName = ({ title, questions }: QuestionSet, index: number): string =>
  QUIZ_WORDS.questionName(title, String(index + 1).padStart(String(questions.length).length, '0'));

/** Stable across versions, so that a second import is recognised as the same question. */
export const moodleId = ({ id, questions }: QuestionSet, index: number): string => `${id}-${questions[index]?.id ?? ''}`;
