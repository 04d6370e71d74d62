/** What a question is told by the quiz around it. */
export interface Surroundings {
  /** Ends every listener. */
  signal: AbortSignal;
  /** Told whenever the question becomes answered, or is not any more. */
  answered: (complete: boolean) => void;
  /** Says something to who does not see it. */
  announce: (text: string) => void;
}

/** One question that has been brought to life. */
export interface LiveQuestion {
  /** What was chosen, in words, for the look back; empty while nothing was. */
  chosen: () => string;
  /** Takes every answer back. */
  clear: () => void;
}

/** How one kind of question is answered. */
export type Kind = (question: HTMLElement, around: Surroundings) => LiveQuestion;
