/**
 * The build's one clock, `YYYY-MM-DD` in Vietnam's time zone. `SITE_TODAY` fixes it for tests and for rebuilding a past day.
 */
export function readToday(environment: Record<string, string | undefined> = process.env, now: () => Date = () => new Date()): string {
  const fixed = environment.SITE_TODAY;
  if (fixed !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(fixed)) throw new Error(`SITE_TODAY đang là "${fixed}" – ghi theo năm-tháng-ngày, ví dụ 2026-11-22`);
    return fixed;
  }
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now());
}
