import type { Question, QuestionSet } from '../model/question-set.ts';
import { LONGEST_ANSWER, LONGEST_QUESTION, LONGEST_SECONDS, rightNumbers } from './contest.ts';
import { imprintLines } from './imprint-lines.ts';
import { assertNoContest, oneLine, placeOf, readySet } from './ready-set.ts';
import { workbook } from './workbook.ts';
import { QUIZ_WORDS } from './words.ts';

/** Kahoot finds its columns by place: the header is row 8, with an en dash before the times. */
const HEADER_ROW = 8;
const HEADER = [
  null,
  `Question - max ${LONGEST_QUESTION} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${LONGEST_ANSWER} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

function assertFits(text: string, longest: number, what: string, place: string): string {
  const line = oneLine(text);
  if (line.length > longest) throw new Error(`${place}: ${what} dài ${line.length} ký tự, Kahoot nhận nhiều nhất ${longest}. Viết ngắn lại.`);
  return line;
}

function row(set: QuestionSet, { prompt, answers }: Question, index: number): (string | number | null)[] {
  const place = placeOf(set, index);
  const texts = answers.map(({ text }, at) => assertFits(text, LONGEST_ANSWER, `lựa chọn ${at + 1}`, place));
  return [
    index + 1,
    assertFits(prompt, LONGEST_QUESTION, 'câu hỏi', place),
    ...[0, 1, 2, 3].map((at) => texts[at] ?? null),
    LONGEST_SECONDS,
    rightNumbers(answers),
  ];
}

/** The seven rows above the header belong to the writer: the imprint stands there, all its last lines in the last cell. */
function head(set: QuestionSet): (string | null)[][] {
  const lines = [set.title, ...imprintLines(set)];
  const room = HEADER_ROW - 1;
  const cells = [...lines.slice(0, room - 1), lines.slice(room - 1).join(' · ')];
  return cells.map((line) => [null, line]);
}

/**
 * A set as Kahoot's spreadsheet. Throws for a sensitive set, a question over 120 or an answer over 75 characters. Reasons have no
 * place in Kahoot: the teacher tells them.
 */
export async function writeKahoot(source: QuestionSet): Promise<Uint8Array> {
  const set = readySet(source);
  assertNoContest(set);
  const rows = [...head(set), HEADER, ...set.questions.map((question, index) => row(set, question, index))];
  return workbook([{ name: QUIZ_WORDS.workbook.questions, rows, widths: [5, 60, 30, 30, 30, 30, 18, 18], headerRow: HEADER_ROW }], set.imprint.reviewedOn);
}
