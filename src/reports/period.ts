/** Days of a report, `YYYY-MM-DD`, both included. */
export interface Period { from: string; until: string }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that a calendar has. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

export const within = (day: string | undefined, { from, until }: Period): boolean => day !== undefined && day >= from && day <= until;

/** Days of a yearly report in `year`, the year it is handed in. 29 February becomes the last day of its month. */
export function periodOf({ from, until }: { from: string; until: string }, year: number): Period {
  const day = (of: number, monthDay: string) => (isDay(`${of}-${monthDay}`) ? `${of}-${monthDay}` : `${of}-02-28`);
  return { from: day(from > until ? year - 1 : year, from), until: day(year, until) };
}

/** An occasion of the communication year, as `src/schemas/campaign.ts` writes it. */
interface Occasion {
  yearly?: { from: string; until?: string | undefined } | undefined;
  occurrences: readonly { from: string; until?: string | undefined }[];
}

/** The runs of an occasion that touch the period, in the order of days. */
export function runsIn({ yearly, occurrences }: Occasion, period: Period): Period[] {
  const years = [];
  for (let year = Number(period.from.slice(0, 4)) - 1; year <= Number(period.until.slice(0, 4)); year += 1) years.push(year);
  const runs = yearly
    ? years.map((year) => {
        const until = yearly.until ?? yearly.from;
        return { from: `${year}-${yearly.from}`, until: `${until < yearly.from ? year + 1 : year}-${until}` };
      })
    : occurrences.map(({ from, until }) => ({ from, until: until ?? from }));
  return runs.filter((run) => run.from <= period.until && run.until >= period.from).sort((a, b) => a.from.localeCompare(b.from));
}
