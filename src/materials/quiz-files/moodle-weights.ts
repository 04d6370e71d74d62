import type { Question } from '../model/question-set.ts';

/** The share of each right answer in percent, by their number, spelled as Moodle's list of allowed shares has it. */
const SHARES: Readonly<Record<number, string>> = { 1: '100', 2: '50', 3: '33.33333', 4: '25' };

/** Moodle takes "one answer" questions and "tick all that are right" questions for two kinds. */
export const hasOneRight = ({ answers }: Question): boolean => answers.filter(({ right }) => right).length === 1;

/**
 * Percent of the mark that each answer brings, in their order; the right ones add up to 100. Where several are right, a wrong tick
 * takes all back, or ticking everything would win; never in a sensitive set, which takes nothing from a child.
 */
export function moodleWeights(question: Question, { sensitive }: { sensitive: boolean }): string[] {
  const share = SHARES[question.answers.filter(({ right }) => right).length] ?? '0';
  const wrong = hasOneRight(question) || sensitive ? '0' : '-100';
  return question.answers.map(({ right }) => (right ? share : wrong));
}
