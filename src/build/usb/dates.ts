/** An edition is good for so many months at most. */
const MOST_MONTHS = 6;

/** `day` so many months later; the last day of a shorter month. Days are `YYYY-MM-DD`. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The last day of an edition made on `made`: six months, or the first review day among `days`, whichever comes first. Days that have
 * passed already do not count: the pages themselves say so.
 */
export function lastDay(made: string, days: readonly string[]): string {
  return [monthsAfter(made, MOST_MONTHS), ...days].filter((day) => day >= made).sort()[0] ?? made;
}
