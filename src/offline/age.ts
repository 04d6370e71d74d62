const DAY_MS = 86_400_000;

/** A stored page that names no review date is old after this many days: half a year, as for the edition on a stick. */
export const OLD_AFTER_DAYS = 180;

/** What is known of a stored page. */
export interface Age {
  /** Whole days since it was stored; nothing where no date was kept or the clock stands before it. */
  days: number | undefined;
  /** Past its review date, or without one stored long ago. */
  old: boolean;
}

/** Day in Vietnam, `YYYY-MM-DD`: the review date counts there. */
export const dayOf = (instant: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);

/**
 * How old a stored page is by the device's clock.
 * @param storedAt when it came over the network
 * @param until last day it counts as fresh, `YYYY-MM-DD`, as the page says
 */
export function ageOf(storedAt: Date | undefined, until: string | undefined, now: Date): Age {
  const days = storedAt === undefined ? Number.NaN : Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(storedAt))) / DAY_MS);
  const known = days >= 0 ? days : undefined;
  return { days: known, old: until === undefined ? known !== undefined && known > OLD_AFTER_DAYS : dayOf(now) > until };
}
