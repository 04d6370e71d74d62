import { describe, expect, test } from 'vitest';
import { readToday } from '../../../src/build/today.ts';

describe('today', () => {
  test('is what SITE_TODAY says, whatever the clock says', () => {
    expect(readToday({ SITE_TODAY: '2026-11-22' }, () => new Date('1999-01-01'))).toBe('2026-11-22');
  });

  test.each(['22/11/2026', '2026-11', 'hôm nay', '', ' 2026-11-22'])('cannot be fixed to %j, and the message shows how', (fixed) => {
    expect(() => readToday({ SITE_TODAY: fixed })).toThrow(`SITE_TODAY đang là "${fixed}" – ghi theo năm-tháng-ngày, ví dụ 2026-11-22`);
  });

  test.each([
    ['2026-11-22T16:59:59Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2026-12-31T20:00:00Z', '2027-01-01'],
    ['2026-03-01T00:00:00Z', '2026-03-01'],
  ])('at %s is %s: the day in Vietnam, wherever the build runs', (moment, day) => {
    expect(readToday({}, () => new Date(moment))).toBe(day);
  });

  test('is the day of the computer\'s clock in Vietnam when nothing is said', () => {
    const inVietnam = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    // Midnight may pass between the two readings.
    const [before, today, after] = [inVietnam(), readToday({}), inVietnam()];
    expect([before, after]).toContain(today);
  });
});
