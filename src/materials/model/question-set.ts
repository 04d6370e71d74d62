import type { Imprint } from './imprint.ts';

export interface Answer {
  text: string;
  right: boolean;
  /** Why, kindly, and what to do. */
  reason: string;
}

export interface Question {
  /** Stable inside the set: `cau-1`. */
  id: string;
  prompt: string;
  /** Two to four. */
  answers: Answer[];
}

/** Questions of one lesson or quiz, for paper and for the systems schools use. */
export interface QuestionSet {
  /** File name of the source, ASCII. */
  id: string;
  title: string;
  /** Sensitive sets are never scored: "completed" is all that is recorded. */
  sensitive: boolean;
  questions: Question[];
  imprint: Imprint;
}
