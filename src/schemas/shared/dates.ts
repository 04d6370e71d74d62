import { z } from 'zod';

/** YAML reads an unquoted 2026-11-22 as a Date; content keeps it as the day that was written. */
const dayOfDate = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value;

/** A calendar day, ISO 8601 `YYYY-MM-DD`, no time zone. */
export const isoDay = () => z.preprocess(dayOfDate, z.iso.date());

/** Day, month or year as exact as the source gives it: `2026-03-12`, `2026-03`, `2026`. */
export const sourceDate = () =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : dayOfDate(value)),
    z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|không ghi ngày)$/, {
      error: 'ghi ngày của nguồn: 2026-03-12, 2026-03, 2026 hoặc "không ghi ngày"',
    }),
  );
