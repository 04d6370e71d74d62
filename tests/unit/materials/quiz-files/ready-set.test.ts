import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../../src/materials/model/question-set.ts';
import { readySet } from '../../../../src/materials/quiz-files/ready-set.ts';
import { questionOf, questionSet } from '../../../helpers/question-sets.ts';

const SET = 'Bộ câu hỏi “em-choi-gan-nuoc”';
const ONE = `${SET}, câu 1 (“Em làm gì?”)`;
const { imprint } = questionSet();

const withText = (text: string) => questionSet({ questions: [questionOf([text, 'Khác'])] });

const FAULTS: readonly { name: string; set: QuestionSet; said: string }[] = [
  { name: 'no question', set: questionSet({ questions: [] }), said: `${SET}: chưa có câu hỏi nào. Thêm ít nhất một câu.` },
  { name: 'an id that is no file name', set: questionSet({ id: 'Bài 1' }), said: 'Bộ câu hỏi “Bài 1”: mã phải là chữ thường không dấu, số và gạch nối.' },
  { name: 'a question id that is none', set: questionSet({ questions: [questionOf(['A1', 'B1'], 1, { id: '[x]' })] }), said: `${ONE}: mã câu “[x]” phải là chữ thường không dấu, số và gạch nối, ví dụ “cau-1”.` },
  { name: 'two questions with one id', set: questionSet({ questions: [questionOf(['A1', 'B1']), questionOf(['A2', 'B2'])] }), said: `${SET}: hai câu cùng mã “cau-1”. Đổi mã một câu.` },
  { name: 'one answer', set: questionSet({ questions: [questionOf(['Có'])] }), said: `${ONE}: có 1 lựa chọn, cần từ 2 đến 4.` },
  { name: 'five answers', set: questionSet({ questions: [questionOf(['1', '2', '3', '4', '5'])] }), said: `${ONE}: có 5 lựa chọn, cần từ 2 đến 4.` },
  { name: 'no right answer', set: questionSet({ questions: [questionOf(['Có', 'Không'], 0)] }), said: `${ONE}: chưa có lựa chọn đúng. Đánh dấu ít nhất một.` },
  { name: 'the same answer twice, once decomposed', set: questionSet({ questions: [questionOf(['Có', 'Có'.normalize('NFD')])] }), said: `${ONE}: có hai lựa chọn giống hệt nhau. Sửa một.` },
  { name: 'an empty answer', set: withText(' \n '), said: `${ONE}: lựa chọn 1 đang trống. Viết thêm.` },
  { name: 'a control character', set: withText('a\u0007b'), said: `${ONE}: lựa chọn 1 có ký tự điều khiển hoặc ký tự hỏng. Gõ lại đoạn chữ ấy.` },
  { name: 'half a character', set: withText('a\ud83d'), said: `${ONE}: lựa chọn 1 có ký tự điều khiển hoặc ký tự hỏng. Gõ lại đoạn chữ ấy.` },
  { name: 'no source', set: questionSet({ imprint: { ...imprint, sources: [] } }), said: `${SET}: chưa có nguồn. Thêm ít nhất một nguồn.` },
  { name: 'half an address', set: questionSet({ imprint: { ...imprint, address: '/trac-nghiem/x/' } }), said: `${SET}: địa chỉ trang “/trac-nghiem/x/” phải đầy đủ, bắt đầu bằng https://.` },
  { name: 'a day written our way', set: questionSet({ imprint: { ...imprint, reviewBy: '22/5/2027' } }), said: `${SET}: ngày rà soát “22/5/2027” phải có dạng 2026-11-22.` },
];

describe('a set is refused, with the place and what to do, when it has', () => {
  test.each(FAULTS)('$name', ({ set, said }) => {
    expect(() => readySet(set)).toThrow(new Error(said));
  });
});

test('spaces, line ends and marks are brought to one form', () => {
  const [question] = readySet(questionSet({ questions: [questionOf(['  Gọi\t người\u00a0 lớn \r\n ngay ', 'Khác'], 1, { prompt: 'Đuối nước'.normalize('NFD') })] })).questions;
  expect(question?.prompt).toBe('Đuối nước');
  expect(question?.answers[0]?.text).toBe('Gọi người lớn\nngay');
});

test('the set that was handed over stays as it is', () => {
  const set = questionSet({ title: ' Tên ' });
  const before = structuredClone(set);
  readySet(set);
  expect(set).toEqual(before);
});
