import type { Question, QuestionSet } from '../model/question-set.ts';
import { LONGEST_SECONDS, rightNumbers } from './contest.ts';
import { imprintLines } from './imprint-lines.ts';
import { hasOneRight } from './moodle-weights.ts';
import { assertNoContest, oneLine, readySet } from './ready-set.ts';
import { workbook } from './workbook.ts';
import { QUIZ_WORDS } from './words.ts';

const HEADER = [
  'Question Text', 'Question Type', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5', 'Correct Answer',
  'Time in seconds', 'Image Link', 'Answer explanation',
];

/** Wayground has one explanation a question: each answer with its reason. */
const explanation = ({ answers }: Question) => answers.map(({ text, reason }) => `${text} → ${reason}`).join('\n');

const row = (question: Question): (string | number | null)[] => [
  oneLine(question.prompt),
  hasOneRight(question) ? 'Multiple Choice' : 'Checkbox',
  ...[0, 1, 2, 3, 4].map((at) => {
    const answer = question.answers[at];
    return answer ? oneLine(answer.text) : null;
  }),
  rightNumbers(question.answers),
  LONGEST_SECONDS,
  null,
  explanation(question),
];

/**
 * A set as the spreadsheet of Wayground, which was Quizizz: header in row 1 of the first sheet, the imprint on a second sheet, which
 * the import does not read. Throws for a sensitive set.
 */
export async function writeWayground(source: QuestionSet): Promise<Uint8Array> {
  const set = readySet(source);
  assertNoContest(set);
  const about = [set.title, ...imprintLines(set)].map((line) => [line]);
  return workbook([
    { name: QUIZ_WORDS.workbook.questions, rows: [HEADER, ...set.questions.map(row)], widths: [60, 18, 30, 30, 30, 30, 12, 16, 16, 12, 90], headerRow: 1 },
    { name: QUIZ_WORDS.workbook.about, rows: about, widths: [90], headerRow: 1 },
  ], set.imprint.reviewedOn);
}
