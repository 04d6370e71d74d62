import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/editorial/judge.ts';
import { exampleEntry, foundation } from '../../helpers/examples.ts';
import { QUESTIONS } from '../../fixtures/every-kind.ts';

const said = (data: Record<string, unknown>) =>
  judge([...foundation(), exampleEntry('quizzes', { data })], { today: '2026-11-22', media: new Set(), parse: () => ({ type: 'root' }) })
    .filter(({ file }) => file.startsWith('content/quizzes/')).map(({ message, field }) => `${field ?? ''}: ${message}`);
const young = (question: object) => ({ ageBand: '9-11', questions: Array(6).fill(question) });

describe('no quiz can take a freedom away from a child', () => {
  test('the quizzes that the others are compared with have nothing said of them', () => {
    expect(said({})).toEqual([]);
    for (const question of Object.values(QUESTIONS)) expect(said(young(question))).toEqual([]);
  });

  test.each(['skip', 'required', 'points', 'seconds', 'timer', 'score'])('a question with a field "%s" is refused by name', (field) => {
    for (const value of [false, true, 10]) {
      const [first] = said(young({ ...QUESTIONS['mot-lua-chon'], [field]: value }));
      expect(first).toBe(`questions.0: trường lạ "${field}" trong "questions.0" – xóa, hoặc sửa lại tên trường`);
    }
  });

  test.each(['ranking', 'passMark', 'minutesAllowed'])('so is a quiz with a field "%s"', (field) => {
    expect(said({ [field]: 5 })).toEqual([`: trường lạ "${field}" – xóa, hoặc sửa lại tên trường`]);
  });

  test('an answer without its reason is refused, in every kind', () => {
    const [choice, ...choices] = QUESTIONS['mot-lua-chon'].choices;
    const [item, ...items] = QUESTIONS['phan-loai'].items;
    const [step, ...steps] = QUESTIONS['sap-thu-tu'].steps;
    const missing = 'thiếu "questions.0.';
    expect(said(young({ ...QUESTIONS['mot-lua-chon'], choices: [{ ...choice, reason: undefined }, ...choices] }))[0]).toContain(`${missing}choices.0.reason"`);
    expect(said(young({ ...QUESTIONS['phan-loai'], items: [{ ...item, reason: undefined }, ...items] }))[0]).toContain(`${missing}items.0.reason"`);
    expect(said(young({ ...QUESTIONS['sap-thu-tu'], steps: [{ ...step, reason: undefined }, ...steps] }))[0]).toContain(`${missing}steps.0.reason"`);
  });
});
