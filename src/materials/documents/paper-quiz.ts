import type { QuestionSet } from '../model/question-set.ts';
import type { AnswerCard, Block, Sheet } from '../model/sheet.ts';
import { forPupils } from './imprint.ts';
import { WORDS } from '../words.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The questions on paper, and on a page of its own what the teacher says to each answer. */
export function paperQuizSheet({ title, questions, imprint }: QuestionSet): Sheet {
  const { paper } = WORDS;
  return {
    kicker: paper.kicker,
    title,
    imprint: forPupils(imprint),
    large: true,
    blocks: [
      { type: 'paragraph', text: paper.lead },
      ...questions.flatMap(({ prompt, answers }, index): Block[] => [
        { type: 'paragraph', text: { label: `${index + 1}. ${prompt}`, text: '' } },
        { type: 'list', items: answers.map(({ text }, place) => ({ label: `${LETTERS[place] ?? ''}.`, text })) },
      ]),
      { type: 'new-page' },
      { type: 'heading', level: 1, text: paper.key },
      { type: 'paragraph', text: paper.keyLead },
      ...questions.flatMap(({ prompt, answers }, index): Block[] => [
        { type: 'paragraph', text: { label: `${index + 1}. ${prompt}`, text: '' } },
        { type: 'list', items: answers.map(({ right, reason }, place) => ({ label: `${LETTERS[place] ?? ''} – ${right ? paper.right : paper.think}.`, text: reason })) },
      ]),
    ],
  };
}

const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

/** Four cards with letter and shape, told apart without colour. */
export const answerCards: AnswerCard[] = LETTERS.map((letter, index) => {
  const shape = SHAPES[index] ?? 'circle';
  return { letter, shape, shapeName: WORDS.cards.shapes[shape] };
});

/** The sheet of cards to cut out. */
export const answerCardSheet = ({ imprint }: Pick<QuestionSet, 'imprint'>): Sheet => ({
  title: WORDS.cards.title,
  imprint,
  blocks: [{ type: 'paragraph', text: WORDS.cards.lead }, { type: 'cards', cards: answerCards }],
});
