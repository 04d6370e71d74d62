/** Characters that Kahoot takes for a question and for an answer. */
export const LONGEST_QUESTION = 120;
export const LONGEST_ANSWER = 75;

/**
 * Seconds for one question in the systems where children play against each other: the longest that Kahoot allows. They do not
 * know "no limit", and nobody is to be hurried over a question of safety.
 */
export const LONGEST_SECONDS = 240;

/** Numbers, from 1, of the right answers, as both systems write them: 1, or `1,3` as text. */
export function rightNumbers(answers: readonly { right: boolean }[]): number | string {
  const numbers = answers.flatMap(({ right }, index) => (right ? [index + 1] : []));
  return numbers.length === 1 ? (numbers[0] ?? '') : numbers.join(',');
}
