import { parse, type GIFTQuestion, type MultipleChoice } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../../src/materials/model/question-set.ts';
import { writeGift } from '../../../../src/materials/quiz-files/gift.ts';
import { HELP_STRIP } from '../../../../src/materials/quiz-files/words.ts';
import { nastySet, questionOf, questionSet } from '../../../helpers/question-sets.ts';

const isChoice = (entry: GIFTQuestion): entry is MultipleChoice => entry.type === 'MC';

/** What a parser of the format reads back, in the words of the model. */
function readBack(gift: string): { prompt: string; answers: { text: string; right: boolean; reason: string }[] }[] {
  const [category, ...questions] = parse(gift);
  expect(category?.type).toBe('Category');
  expect(questions.map(({ type }) => type)).toEqual(questions.map(() => 'MC'));
  return questions.filter(isChoice).map(({ stem, choices }) => ({
    prompt: stem.text,
    answers: choices.map(({ text, isCorrect, weight, feedback }) => ({ text: text.text, right: isCorrect || (weight ?? 0) > 0, reason: feedback?.text ?? '' })),
  }));
}

/** The model, with the one change that GIFT asks for: no `->` in an answer. */
const expected = (set: QuestionSet) =>
  set.questions.map(({ prompt, answers }) => ({ prompt, answers: answers.map((answer) => ({ ...answer, text: answer.text.replace('-->', '→') })) }));

describe('GIFT is read back exactly', () => {
  test.each([{ name: 'a plain set', set: questionSet() }, { name: 'a set of nasty texts', set: nastySet() }, { name: 'a sensitive set of nasty texts', set: nastySet({ sensitive: true }) }])('$name', ({ set }) => {
    expect(readBack(writeGift(set))).toEqual(expected(set));
  });

  test('with titles, stable numbers and plain text as the format everywhere', () => {
    const questions = parse(writeGift(nastySet({ title: 'Bộ :: {A} ~ \\' }))).filter(isChoice);
    expect(questions[0]?.title).toBe('Bộ :: {A} ~ \\ – câu 01');
    expect(questions[0]?.id).toBe('em-choi-gan-nuoc-cau-1');
    expect(new Set(questions.flatMap(({ stem, choices }) => [stem.format, ...choices.flatMap(({ text, feedback }) => [text.format, feedback?.format])]))).toEqual(new Set(['plain']));
  });

  test('an arrow of two signs, which would make a matching question, becomes an arrow', () => {
    const read = readBack(writeGift(questionSet({ questions: [questionOf(['Dừng -> kể', 'Im lặng'])] })));
    expect(read[0]?.answers[0]).toEqual({ text: 'Dừng → kể', right: true, reason: 'Vì sao: Dừng -> kể' });
  });
});

describe('weights', () => {
  const weightsOf = (set: QuestionSet) => parse(writeGift(set)).filter(isChoice).map(({ choices }) => choices.map(({ isCorrect, weight }) => weight ?? isCorrect));

  test('one right answer is marked, several share the mark, and a wrong tick takes it back', () => {
    expect(weightsOf(questionSet())).toEqual([[true, false, false], [50, -100, 50], [false, true]]);
  });

  test('a sensitive set takes nothing from a child and says that it is not to be marked', () => {
    const set = questionSet({ sensitive: true });
    expect(weightsOf(set)).toEqual([[true, false, false], [50, 0, 50], [false, true]]);
    expect(writeGift(set)).toContain('// Bộ câu hỏi nhạy cảm: không chấm điểm.');
    expect(writeGift(questionSet())).not.toContain('nhạy cảm');
  });

  test('answers that are all right still make a question with choices', () => {
    expect(weightsOf(questionSet({ questions: [questionOf(['1', '2', '3'], 3)] }))).toEqual([[33.33333, 33.33333, 33.33333]]);
  });
});

describe('around the questions', () => {
  const gift = writeGift(questionSet());

  test('help, address, version, review and sources stand in comment lines that number no question', () => {
    const comments = gift.split('\n\n')[0] ?? '';
    expect(comments.split('\n').filter((line) => !line.startsWith('// '))).toEqual([]);
    for (const part of ['111', 'https://vi-du.vn/trac-nghiem/em-choi-gan-nuoc/', '2026-11-22-a1b2c3', '22/11/2026', '22/5/2027', 'giáo viên tiểu học', 'Tổ chức Y tế Thế giới', 'Điều 25']) expect(comments).toContain(part);
    expect(comments).not.toContain('[');
  });

  test('the category is a path whose names may hold slashes', () => {
    expect(parse(writeGift(questionSet({ title: 'Nước / lửa' })))[0]).toMatchObject({ title: '$course$/top/Bảo vệ trẻ em/An toàn dưới nước/Nước // lửa' });
  });

  test('every question ends with help, a sensitive one with the way to an adult', () => {
    const help = (set: QuestionSet) => parse(writeGift(set)).filter(isChoice).map(({ globalFeedback }) => globalFeedback?.text);
    expect(help(questionSet())).toEqual(Array(3).fill('Cần giúp: gọi 111 – miễn phí, 24 giờ, mọi ngày.'));
    expect(help(questionSet({ sensitive: true }))).toEqual(Array(3).fill(HELP_STRIP));
  });

  test('one question is one paragraph, and the file ends with a line end', () => {
    expect(gift.split('\n\n')).toHaveLength(2 + 3);
    expect(gift.endsWith('}\n')).toBe(true);
    expect(gift).toBe(gift.normalize('NFC'));
  });
});

test('a text that Moodle would swallow is refused', () => {
  expect(() => writeGift(questionSet({ questions: [questionOf(['&&010;', 'Khác'])] }))).toThrow(
    new Error('Bộ câu hỏi “em-choi-gan-nuoc”, câu 1 (“Em làm gì?”): GIFT không ghi được “&&010”. Viết khác đi, ví dụ thêm dấu cách.'),
  );
});
