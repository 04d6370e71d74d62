import type { Answer, Question, QuestionSet } from '../model/question-set.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What XML 1.0 cannot carry at all (https://www.w3.org/TR/xml/#charsets); a tab and line ends become spaces and `\n` below. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/u;

/** Where a fault is, in words an officer finds in the source: set, number and beginning of the question. */
export const placeOf = (set: QuestionSet, index?: number): string => {
  const prompt = index === undefined ? undefined : set.questions[index]?.prompt;
  return `Bộ câu hỏi “${set.id}”${index === undefined ? '' : `, câu ${index + 1}`}${prompt ? ` (“${prompt.slice(0, 60)}${prompt.length > 60 ? '…' : ''}”)` : ''}`;
};

function tidy(text: string, what: string, place: string): string {
  if (UNWRITABLE.test(text) || !text.isWellFormed()) throw new Error(`${place}: ${what} có ký tự điều khiển hoặc ký tự hỏng. Gõ lại đoạn chữ ấy.`);
  const tidied = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
  if (!tidied) throw new Error(`${place}: ${what} đang trống. Viết thêm.`);
  return tidied;
}

function readyAnswer(answer: Answer, number: number, place: string): Answer {
  return {
    ...answer,
    text: tidy(answer.text, `lựa chọn ${number}`, place),
    reason: tidy(answer.reason, `lời giải thích của lựa chọn ${number}`, place),
  };
}

function readyQuestion(set: QuestionSet, question: Question, index: number): Question {
  const place = placeOf(set, index);
  if (!ID.test(question.id)) throw new Error(`${place}: mã câu “${question.id}” phải là chữ thường không dấu, số và gạch nối, ví dụ “cau-1”.`);
  if (question.answers.length < 2 || question.answers.length > 4) throw new Error(`${place}: có ${question.answers.length} lựa chọn, cần từ 2 đến 4.`);
  const answers = question.answers.map((answer, at) => readyAnswer(answer, at + 1, place));
  if (!answers.some(({ right }) => right)) throw new Error(`${place}: chưa có lựa chọn đúng. Đánh dấu ít nhất một.`);
  if (new Set(answers.map(({ text }) => text)).size < answers.length) throw new Error(`${place}: có hai lựa chọn giống hệt nhau. Sửa một.`);
  return { ...question, prompt: tidy(question.prompt, 'câu hỏi', place), answers };
}

/**
 * The set as every writer takes it: checked, NFC, spaces single, lines ended by `\n`. Throws in Vietnamese, naming set and question,
 * before a byte of any file exists.
 */
export function readySet(set: QuestionSet): QuestionSet {
  const place = placeOf(set);
  if (!ID.test(set.id)) throw new Error(`${place}: mã phải là chữ thường không dấu, số và gạch nối.`);
  if (set.questions.length === 0) throw new Error(`${place}: chưa có câu hỏi nào. Thêm ít nhất một câu.`);
  const { imprint } = set;
  if (!/^https?:\/\/\S+$/.test(imprint.address)) throw new Error(`${place}: địa chỉ trang “${imprint.address}” phải đầy đủ, bắt đầu bằng https://.`);
  if (imprint.sources.length === 0) throw new Error(`${place}: chưa có nguồn. Thêm ít nhất một nguồn.`);
  const wrongDay = [imprint.reviewedOn, imprint.reviewBy].find((day) => !DAY.test(day));
  if (wrongDay !== undefined) throw new Error(`${place}: ngày rà soát “${wrongDay}” phải có dạng 2026-11-22.`);
  const questions = set.questions.map((question, index) => readyQuestion(set, question, index));
  const twice = questions.find(({ id }, index) => questions.findIndex((other) => other.id === id) < index);
  if (twice) throw new Error(`${place}: hai câu cùng mã “${twice.id}”. Đổi mã một câu.`);
  const line = (text: string, what: string) => oneLine(tidy(text, what, place));
  return {
    ...set,
    title: line(set.title, 'tên bộ câu hỏi'),
    questions,
    imprint: {
      ...imprint,
      site: line(imprint.site, 'tên trang'),
      topic: line(imprint.topic, 'chủ đề'),
      version: line(imprint.version, 'phiên bản'),
      reviewedBy: imprint.reviewedBy === null ? null : line(imprint.reviewedBy, 'người duyệt'),
      reviewNeededFrom: imprint.reviewNeededFrom && line(imprint.reviewNeededFrom, 'người cần duyệt'),
      sources: imprint.sources.map((source) => line(source, 'nguồn')),
    },
  };
}

/** A text where only one line fits: a name, a cell, a comment. */
export const oneLine = (text: string): string => text.replace(/\n+/g, ' ');

/** Fails for sensitive sets: no child races others, for points, over what may have happened to it. */
export function assertNoContest(set: QuestionSet): void {
  if (set.sensitive) throw new Error(`${placeOf(set)}: bộ câu hỏi nhạy cảm không xuất sang trò thi đua. Dùng bản giấy, SCORM hoặc Moodle.`);
}
