import type { QuestionSet } from '../model/question-set.ts';
import { LONGEST_ANSWER, LONGEST_QUESTION } from './contest.ts';

/** Whether Kahoot and Wayground can take the set whole. A set made for the site may ask longer questions; it is then left out, not cut. */
export const fitsContest = ({ questions }: QuestionSet): boolean =>
  questions.every(({ prompt, answers }) => prompt.length <= LONGEST_QUESTION && answers.length <= 4 && answers.every(({ text }) => text.length <= LONGEST_ANSWER));
