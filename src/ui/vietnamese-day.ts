/** `2026-11-22` → `22/11/2026`; a month or a year stays as exact as it is; other text comes back as it is. */
export function vietnameseDay(day: string): string {
  const [year, month, date] = day.split('-');
  if (!year || !/^\d{4}$/.test(year)) return day;
  if (!month) return year;
  return date ? `${Number(date)}/${Number(month)}/${year}` : `${Number(month)}/${year}`;
}

/** `2026-11-22` → `22/11`, where the year is plain. */
export const shortDay = (day: string) => vietnameseDay(day).split('/').slice(0, 2).join('/');
