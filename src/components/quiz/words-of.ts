import type { Choice, QuizQuestion } from '../../schemas/shared/quiz-question.ts';
import { QUIZ, type QuizVoice } from '../../ui/quiz-strings.ts';

/** One answer with what is said of it: the first words are the page's, the reason is the author's. */
export interface Said {
  lead: string;
  reason: string;
}

/** Some authors begin with the page's words; nobody should read them twice. */
const without = (lead: string, text: string) => {
  const bare = lead.replace(/[.!]$/, '');
  return text.startsWith(bare) ? text.slice(bare.length).replace(/^[.!,:]?\s*/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) || text : text;
};

/** What is said when this answer is chosen. */
export function saidOf({ safe, reason }: Choice, voice: QuizVoice): Said {
  const lead = QUIZ.leads[voice][safe ? 'safe' : 'other'];
  return { lead, reason: without(lead, reason) };
}

/** What is said of an answer that stands beside others: a mark instead of praise. */
export function markedOf({ safe, reason }: Choice): Said {
  const { child } = QUIZ.leads;
  return { lead: `${safe ? QUIZ.safeMark : QUIZ.otherMark}.`, reason: without(child.other, without(child.safe, reason)) };
}

const safeTexts = (choices: readonly Choice[]) => choices.filter(({ safe }) => safe).map(({ text }) => text).join(' · ');

/** The safe way through a question in one line, for the look back at the end. */
export function safeWayOf(question: QuizQuestion): string {
  switch (question.kind) {
    case 'phan-loai': return safeTexts(question.items);
    case 'sap-thu-tu': return question.steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' ');
    case 'cau-chuyen': return safeTexts(question.scenes[0]?.choices ?? []);
    default: return safeTexts(question.choices);
  }
}
