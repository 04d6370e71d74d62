/** What a screen shows at one moment. */
export interface Stage {
  /** Answers that are open, from the first. */
  revealed: number;
  /** Whether hands are counted now. */
  counting: boolean;
  /** Which of the reasons is shown. */
  reason?: number;
  talk: boolean;
}

/** Moments of a screen: the question, each answer, each reason, then what to talk about. */
export const stagesOf = (answers: number, reasons: number, hasTalk: boolean): number => 1 + answers + reasons + (hasTalk ? 1 : 0);

/** What is shown at moment `at`, from 0. */
export function stageAt(at: number, answers: number, reasons: number): Stage {
  const revealed = Math.min(at, answers);
  const reason = at - answers - 1;
  if (reason < 0) return { revealed, counting: at === answers, talk: false };
  return reason < reasons ? { revealed, counting: false, reason, talk: false } : { revealed, counting: false, talk: true };
}

export interface Way {
  hands: number;
  safe: boolean;
  to?: string | undefined;
}

/** Where a story goes on: where most hands point; the safe way when hands are even or nobody was counted. */
export function wayOn(ways: readonly Way[]): string | undefined {
  const most = Math.max(0, ...ways.map(({ hands }) => hands));
  const leading = ways.filter(({ hands }) => hands === most);
  return (leading.find(({ safe }) => safe) ?? leading[0])?.to;
}
