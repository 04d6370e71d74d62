import { describe, expect, test } from 'vitest';
import { checkQuizSentences } from '../../../src/editorial/rules/quiz-sentences.ts';
import { RULES } from '../../../src/editorial/rules.ts';
import { exampleEntry } from '../../helpers/examples.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'bơi').join(' ')}.`;
const issues = (ageBand: string | undefined, text: string) => checkQuizSentences(exampleEntry('quizzes', { data: { ageBand, ending: text } }));

test('a sentence too long for its readers is an error', () => {
  expect(RULES['cau-qua-dai'].severity).toBe('error');
});

describe('the longest sentence', () => {
  test.each([['6-8', 10], ['9-11', 14], ['12-15', 18], ['16-17', 22], [undefined, 22]] as const)('for %s has %i syllables', (band, most) => {
    expect(issues(band, `${words(most)} ${words(most)}`)).toEqual([]);
    expect(issues(band, `${words(3)} ${words(most + 1)}`).map(({ field }) => field)).toEqual(['ending']);
  });
});

test('the message names the sentence, its length, the limit and what to do', () => {
  expect(issues('6-8', 'Em chơi. Một hai ba bốn năm sáu bảy tám chín mười mười-một!').map(({ message }) => message)).toEqual([
    'câu "Một hai ba bốn năm sáu bảy tám chín mười mười-một!" dài 12 tiếng – tuổi 6-8 đọc được tối đa 10 tiếng một câu, hãy ngắt làm hai',
  ]);
  expect(issues(undefined, words(23))[0]?.message).toContain('người lớn đọc được tối đa 22 tiếng');
});

test('messages of a chat and reasons are read too; names of pictures and scenes are not', () => {
  const long = words(11);
  const questions = [
    { kind: 'man-hinh-chat', picture: 'a-b-c-d-e-f-g-h-i-j-k-l', chat: { with: long, messages: [{ from: 'nguoi-kia', text: long }] }, choices: [{ text: 'Kể', reason: long }] },
  ];
  expect(checkQuizSentences(exampleEntry('quizzes', { data: { questions } })).map(({ field }) => field)).toEqual(['questions.0.chat.messages.0.text', 'questions.0.choices.0.reason']);
});

test('broken data is passed over: the schema speaks about it', () => {
  expect(checkQuizSentences(exampleEntry('quizzes', { data: { questions: 'nhiều câu', ending: null } }))).toEqual([]);
});
