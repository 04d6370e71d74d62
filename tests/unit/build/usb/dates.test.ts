import { expect, test } from 'vitest';
import { lastDay, monthsAfter } from '../../../../src/build/usb/dates.ts';

test.each([
  ['2026-11-22', '2027-05-22'],
  ['2026-07-15', '2027-01-15'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
])('six months after %s is %s', (day, later) => {
  expect(monthsAfter(day, 6)).toBe(later);
});

test('an edition is good for six months, or to the first review day of what matters', () => {
  expect(lastDay('2026-11-22', [])).toBe('2027-05-22');
  expect(lastDay('2026-11-22', ['2027-11-01'])).toBe('2027-05-22');
  expect(lastDay('2026-11-22', ['2027-03-02', '2027-02-01', '2027-11-01'])).toBe('2027-02-01');
});

test('a review day that has passed is told by its page and does not make a new edition old', () => {
  expect(lastDay('2026-11-22', ['2026-11-21', '2027-01-05'])).toBe('2027-01-05');
  expect(lastDay('2026-11-22', ['2026-11-22'])).toBe('2026-11-22');
});
