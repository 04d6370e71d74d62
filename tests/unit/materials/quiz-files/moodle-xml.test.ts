import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../../src/materials/model/question-set.ts';
import { writeMoodleXml } from '../../../../src/materials/quiz-files/moodle-xml.ts';
import { HELP_STRIP } from '../../../../src/materials/quiz-files/words.ts';
import { decode } from '../../../helpers/html.ts';
import { nastySet, questionOf, questionSet } from '../../../helpers/question-sets.ts';
import { texts, xmlFault } from '../../../helpers/xml.ts';

/** The questions of the file, without the category. */
const questionsOf = (set: QuestionSet) => [...writeMoodleXml(set).matchAll(/<question type="multichoice">[\s\S]*?<\/question>/g)].map(([xml]) => xml);

/** Text that a reader of `<text>` sees: CDATA out, HTML out. */
const seen = (xml: string) => {
  const html = xml.replaceAll(']]]]><![CDATA[>', ']]>').replace(/^[\s\S]*?<!\[CDATA\[|\]\]>[\s\S]*$/g, '');
  return decode(html.replaceAll('<br>', '\n').replace(/<\/?p>/g, ''));
};

const readBack = (set: QuestionSet) => questionsOf(set).map((xml) => ({
  prompt: seen(/<questiontext[\s\S]*?<\/questiontext>/.exec(xml)?.[0] ?? ''),
  answers: [...xml.matchAll(/<answer fraction="([^"]*)" format="html">([\s\S]*?)<\/answer>/g)].map(([, fraction, inner = '']) => {
    const [text = '', reason = ''] = inner.split('<feedback');
    return { text: seen(text), right: Number(fraction) > 0, reason: seen(reason) };
  }),
}));

const fractions = (set: QuestionSet) => questionsOf(set).map((xml) => [...xml.matchAll(/fraction="([^"]*)"/g)].map(([, fraction]) => fraction));
const one = (set: QuestionSet, element: string) => questionsOf(set).map((xml) => texts(xml, element)[0]);

describe('Moodle XML', () => {
  test.each([{ name: 'a plain set', set: questionSet() }, { name: 'a set of nasty texts', set: nastySet() }])('is well formed and gives $name back', ({ set }) => {
    expect(xmlFault(writeMoodleXml(set))).toBeUndefined();
    expect(readBack(set)).toEqual(set.questions.map(({ prompt, answers }) => ({ prompt, answers })));
  });

  test('names, numbers and categories are escaped and stable', () => {
    const set = nastySet({ title: 'A & B / <c>' });
    const [category = ''] = texts(writeMoodleXml(set), 'category');
    expect(category).toContain('/Bảo vệ trẻ em/An toàn dưới nước/A & B // <c>');
    expect(questionsOf(set)[0]).toContain('<name><text>A &amp; B / &lt;c&gt; – câu 01</text></name>');
    expect(questionsOf(set)[0]).toContain('<idnumber>em-choi-gan-nuoc-cau-1</idnumber>');
  });

  test('shares of right answers add up to the whole, and "one answer" is said where it is so', () => {
    expect(fractions(questionSet())).toEqual([['100', '0', '0'], ['50', '-100', '50'], ['0', '100']]);
    expect(one(questionSet(), 'single')).toEqual(['true', 'false', 'true']);
    for (const right of [1, 2, 3, 4]) {
      const [shares = []] = fractions(questionSet({ questions: [questionOf(['1', '2', '3', '4'], right)] }));
      expect(shares.map(Number).filter((share) => share > 0).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
    }
  });

  test('a sensitive set has no mark, no minus and no penalty', () => {
    const set = questionSet({ sensitive: true });
    expect(one(set, 'defaultgrade')).toEqual(['0', '0', '0']);
    expect(one(set, 'penalty')).toEqual(['0', '0', '0']);
    expect(fractions(set).flat().filter((fraction) => Number(fraction) < 0)).toEqual([]);
    expect(one(questionSet(), 'defaultgrade')).toEqual(['1', '1', '1']);
    expect(questionsOf(set)[0]).toContain(HELP_STRIP);
    expect(writeMoodleXml(set)).toContain('không chấm điểm');
  });

  test('answers are lettered', () => {
    expect(one(questionSet(), 'answernumbering')).toEqual(['ABCD', 'ABCD', 'ABCD']);
  });

  test('help, address, version, review and sources stand in the description of the category', () => {
    const info = /<info[\s\S]*?<\/info>/.exec(writeMoodleXml(questionSet()))?.[0] ?? '';
    for (const part of ['111', 'https://vi-du.vn/trac-nghiem/em-choi-gan-nuoc/', '2026-11-22-a1b2c3', '22/11/2026', 'Tổ chức Y tế Thế giới', 'Điều 25']) expect(info).toContain(part);
  });
});

describe('answers stay in their places when one speaks of places', () => {
  test.each(['Cả A và B', 'Đáp án C', 'Tất cả các cách trên', 'Cả hai', 'Câu trên đúng', 'Ý thứ hai', 'Việc kể trên'])('%s', (text) => {
    expect(one(questionSet({ questions: [questionOf(['Gọi 111', text])] }), 'shuffleanswers')).toEqual(['false']);
  });

  test('and a reason may be the one that does, for the whole set', () => {
    const set = questionSet();
    set.questions[2]?.answers.push({ text: 'Ngồi yên', right: true, reason: 'Đáp án B cũng an toàn.' });
    expect(one(set, 'shuffleanswers')).toEqual(['false', 'false', 'false']);
  });

  test('otherwise they change places', () => {
    expect(one(questionSet(), 'shuffleanswers')).toEqual(['true', 'true', 'true']);
  });
});
