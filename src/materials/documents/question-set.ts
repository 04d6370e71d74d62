import type { QuizQuestion } from '../../schemas/shared/quiz-question.ts';
import type { Answer, Question, QuestionSet } from '../model/question-set.ts';
import { forPupils } from './imprint.ts';
import { WORDS } from '../words.ts';
import type { LessonSource, QuizSource } from './source.ts';

/** Letters on the cards: A to D. */
const MOST_ANSWERS = 4;

/** The questions at the end of a lesson. */
export const questionsOfLesson = ({ id, data, imprint }: LessonSource): QuestionSet => ({
  id,
  imprint: forPupils(imprint),
  title: data.title,
  sensitive: data.sensitivity === 'nhay-cam',
  questions: data.questions.map(({ prompt, answers }, index) => ({ id: `cau-${index + 1}`, prompt, answers })),
});

/** What a question offers to choose among; none for a kind that only a screen can ask. */
function answersOf(question: QuizQuestion): Answer[] {
  const listed = question.kind === 'phan-loai' ? question.items : 'choices' in question ? question.choices : [];
  return listed.slice(0, MOST_ANSWERS).map(({ text, safe, reason }) => ({ text, right: safe, reason }));
}

/** What is asked on paper: the chat of a chat question stands before it. */
const promptOf = (question: QuizQuestion): string =>
  question.kind === 'man-hinh-chat' ? `${question.chat.messages.map(({ from, text }) => `${from === 'nguoi-kia' ? question.chat.with : WORDS.paper.self}: “${text}”`).join(' ')} ${question.prompt}` : question.prompt;

/** The questions of a quiz that paper and school systems can ask: those with one list of up to four choices. */
export const questionsOfQuiz = ({ id, data, imprint }: QuizSource): QuestionSet => ({
  id,
  imprint: forPupils(imprint),
  title: data.title,
  sensitive: data.sensitivity === 'nhay-cam',
  questions: data.questions
    .map((question, index): Question => ({ id: `cau-${index + 1}`, prompt: promptOf(question), answers: answersOf(question) }))
    .filter(({ answers }) => answers.some(({ right }) => right) && answers.length > 1),
});
