import type { Quiz } from '../../src/schemas/quiz.ts';

/** Fields of a question that nobody reads: names of pictures, scenes and kinds. */
const UNREAD = new Set(['kind', 'picture', 'audio', 'id', 'to', 'from']);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (UNREAD.has(key) ? [] : textsIn(inner)));
};

/** Every text a child reads or hears in a quiz, whatever the kind of its questions. */
export const quizTexts = ({ questions, ending }: Pick<Quiz, 'questions' | 'ending'>): string[] => [...textsIn(questions), ending];
