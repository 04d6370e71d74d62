import type { Question, QuestionSet } from '../model/question-set.ts';
import { imprintLines } from './imprint-lines.ts';
import { cdata, escapeMarkup, paragraph } from './markup.ts';
import { moodleCategory, moodleId, moodleName } from './moodle-names.ts';
import { hasOneRight, moodleWeights } from './moodle-weights.ts';
import { readySet } from './ready-set.ts';
import { refersToOrder } from './refers-to-order.ts';
import { HELP_STRIP, QUIZ_WORDS } from './words.ts';

const html = (element: string, ...texts: string[]) => `<${element} format="html"><text>${cdata(texts.map(paragraph).join(''))}</text></${element}>`;

/** Moodle's own share for a second try; nothing is taken where nothing is given. */
const penalty = (sensitive: boolean) => (sensitive ? '0' : '0.3333333');

function category(set: QuestionSet): string {
  const info = [set.title, ...imprintLines(set), ...(set.sensitive ? [QUIZ_WORDS.unscored] : [])];
  return [
    '<question type="category">',
    `<category><text>${escapeMarkup(moodleCategory(set))}</text></category>`,
    html('info', ...info),
    `<idnumber>${set.id}</idnumber>`,
    '</question>',
  ].join('\n');
}

function multichoice(set: QuestionSet, question: Question, index: number, shuffle: boolean): string {
  const weights = moodleWeights(question, set);
  const { imprint } = QUIZ_WORDS;
  return [
    '<question type="multichoice">',
    `<name><text>${escapeMarkup(moodleName(set, index))}</text></name>`,
    html('questiontext', question.prompt),
    html('generalfeedback', set.sensitive ? HELP_STRIP : imprint.help, imprint.address(set.imprint.address)),
    `<defaultgrade>${set.sensitive ? '0' : '1'}</defaultgrade>`,
    `<penalty>${penalty(set.sensitive)}</penalty>`,
    '<hidden>0</hidden>',
    `<idnumber>${moodleId(set, index)}</idnumber>`,
    `<single>${hasOneRight(question)}</single>`,
    `<shuffleanswers>${shuffle}</shuffleanswers>`,
    '<answernumbering>ABCD</answernumbering>',
    html('partiallycorrectfeedback', QUIZ_WORDS.partlySafe),
    ...question.answers.map(({ text, reason }, at) =>
      [`<answer fraction="${weights[at] ?? '0'}" format="html">`, `<text>${cdata(paragraph(text))}</text>`, html('feedback', reason), '</answer>'].join('\n')),
    '</question>',
  ].join('\n');
}

/**
 * A set as Moodle XML (https://docs.moodle.org/en/Moodle_XML_format): more exact than GIFT, since it can say "no mark" and keep
 * answers in place. The imprint stands in the description of the category, where the teacher sees it.
 */
export function writeMoodleXml(source: QuestionSet): string {
  const set = readySet(source);
  const shuffle = !refersToOrder(set);
  const questions = set.questions.map((question, index) => multichoice(set, question, index, shuffle));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>', category(set), ...questions, '</quiz>', ''].join('\n');
}
