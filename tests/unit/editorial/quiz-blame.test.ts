import { describe, expect, test } from 'vitest';
import { checkQuizBlame } from '../../../src/editorial/rules/quiz-blame.ts';
import { RULES } from '../../../src/editorial/rules.ts';
import { exampleEntry } from '../../helpers/examples.ts';
import { QUESTIONS } from '../../fixtures/every-kind.ts';

const said = (text: string) => checkQuizBlame(exampleEntry('quizzes', { data: { ending: text } })).map(({ message }) => message);

test('blame is an error', () => {
  expect(RULES['do-loi-tre'].severity).toBe('error');
});

describe('words that blame a child are refused:', () => {
  test.each([
    ['Em sai rồi!', 'Em sai rồi'],
    ['Em đã sai.', 'Em đã sai'],
    ['Bạn chọn sai.', 'chọn sai'],
    ['Đây là lỗi của em.', 'lỗi của em'],
    ['Lỗi tại Nam đi một mình.', 'Lỗi tại Nam'],
    ['Tại em không nghe lời.', 'Tại em không'],
    ['Vì sao Lan lại đi một mình?', 'Vì sao Lan lại'],
    ['Tại sao bạn ấy không kể sớm?', 'Tại sao bạn ấy không'],
    ['Lẽ ra em phải kể sớm hơn.', 'Lẽ ra em phải'],
    ['Đáng lẽ con đừng nhận quà.', 'Đáng lẽ con đừng'],
    ['Ai bảo đi một mình.', 'Ai bảo'],
    ['Bạn ấy thật dại dột.', 'dại dột'],
    ['Em sai rồi!'.normalize('NFD'), 'Em sai rồi'],
  ])('%s', (text, words) => {
    expect(said(text)).toEqual([`"${words}" nghe như trách em nhỏ – viết lại: nói việc an toàn hơn, và rằng em không có lỗi`]);
  });
});

describe('kind words are let through:', () => {
  test.each([
    'Không phải lỗi của Bi.',
    'Đây không phải là lỗi của em.',
    'Không bao giờ là lỗi của con.',
    'Nam không có lỗi.',
    'Vì sao mình không gọi cho vui?',
    'Người lạ hỏi sai tên.',
    'Mình thử cách an toàn hơn nhé.',
    'Đổi câu “Sao con không chạy?” thành câu nào tốt hơn?',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('every text of every kind is read, and the field is named', () => {
  const blamed = (question: object) => checkQuizBlame(exampleEntry('quizzes', { data: { questions: [question] } })).map(({ field }) => field);
  const bad = 'Em sai rồi.';
  const [scene, ...scenes] = QUESTIONS['cau-chuyen'].scenes;
  const [item] = QUESTIONS['phan-loai'].items;
  expect(blamed({ ...QUESTIONS['mot-lua-chon'], prompt: bad, talk: bad })).toEqual(['questions.0.prompt', 'questions.0.talk']);
  expect(blamed({ ...QUESTIONS['phan-loai'], items: [{ ...item, reason: bad }] })).toEqual(['questions.0.items.0.reason']);
  expect(blamed({ ...QUESTIONS['sap-thu-tu'], steps: [{ text: bad, reason: bad }] })).toEqual(['questions.0.steps.0.text', 'questions.0.steps.0.reason']);
  expect(blamed({ ...QUESTIONS['cau-chuyen'], scenes: [{ ...scene, text: bad }, ...scenes] })).toEqual(['questions.0.scenes.0.text']);
});

test('what another person writes in a drawn chat is that person’s; what the child writes is ours', () => {
  const chat = (from: string) => ({ ...QUESTIONS['man-hinh-chat'], chat: { with: 'Ẩn danh', messages: [{ from, text: 'Tại em không nghe mà.' }] } });
  const fields = (from: string) => checkQuizBlame(exampleEntry('quizzes', { data: { questions: [chat(from)] } })).map(({ field }) => field);
  expect(fields('nguoi-kia')).toEqual([]);
  expect(fields('ban-nho')).toEqual(['questions.0.chat.messages.0.text']);
});

test('other collections are not its business', () => {
  expect(checkQuizBlame(exampleEntry('articles', { data: { summary: 'Em sai rồi.' } }))).toEqual([]);
});
