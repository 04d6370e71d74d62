import type { Question, QuestionSet } from '../model/question-set.ts';
import { imprintLines } from './imprint-lines.ts';
import { moodleCategory, moodleId, moodleName } from './moodle-names.ts';
import { hasOneRight, moodleWeights } from './moodle-weights.ts';
import { placeOf, readySet } from './ready-set.ts';
import { HELP_STRIP, QUIZ_WORDS } from './words.ts';

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/[~=#{}:]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');

/** The format is always named: a text that begins with `[html]` or `%50%` would otherwise be read as one or as a weight. */
const plain = (text: string) => `[plain]${escaped(text)}`;

/** `->` makes a matching question and GIFT has no escape for it; the arrow says the same. */
const answerText = (text: string) => plain(text.replace(/-+>/g, '→'));

/** What a line of the format swallows: Moodle keeps its own escapes as `&&010;` and so cannot carry them as text. */
const SWALLOWED = /&&0\d\d/;

function assertCarried(set: QuestionSet, question: Question, index: number): void {
  const swallowed = [question.prompt, ...question.answers.flatMap(({ text, reason }) => [text, reason])].map((text) => SWALLOWED.exec(text)?.[0]).find(Boolean);
  if (swallowed) throw new Error(`${placeOf(set, index)}: GIFT không ghi được “${swallowed}”. Viết khác đi, ví dụ thêm dấu cách.`);
}

function questionText(set: QuestionSet, question: Question, index: number): string {
  assertCarried(set, question, index);
  const weights = moodleWeights(question, set);
  const single = hasOneRight(question);
  const answers = question.answers.map(({ text, right, reason }, at) => {
    const mark = single ? (right ? '=' : '~') : `~%${weights[at] ?? '0'}%`;
    return `${mark}${answerText(text)}#${plain(reason)}`;
  });
  return [
    `// [id:${moodleId(set, index)}]`,
    `::${escaped(moodleName(set, index))}::${plain(question.prompt)} {`,
    ...answers,
    `####${plain(set.sensitive ? HELP_STRIP : QUIZ_WORDS.imprint.help)}`,
    '}',
  ].join('\n');
}

/**
 * A set as Moodle GIFT (https://docs.moodle.org/en/GIFT_format), UTF-8: one question a paragraph, no blank line inside, a reason for
 * every answer, the imprint in comment lines at the top. GIFT cannot say "no mark"; a sensitive set says it to the teacher.
 */
export function writeGift(source: QuestionSet): string {
  const set = readySet(source);
  const comments = [set.title, ...imprintLines(set), ...(set.sensitive ? [QUIZ_WORDS.unscored] : [])];
  return [
    // "[id:" in a comment would be taken for the number of the next question.
    comments.map((line) => `// ${line.replaceAll('[', '(').replaceAll(']', ')')}`).join('\n'),
    `$CATEGORY: ${moodleCategory(set)}`,
    ...set.questions.map((question, index) => questionText(set, question, index)),
  ].join('\n\n') + '\n';
}
