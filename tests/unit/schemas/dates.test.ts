import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ID_PATTERN } from '../../../src/schemas/shared/ids.ts';
import { isoDay, sourceDate } from '../../../src/schemas/shared/dates.ts';

/** Astro's YAML reader makes a Date of an unquoted day, ours a string; both must end as the day that was written. */
const written = (day: string) => [day, parse(day) as unknown, new Date(day)];

describe('a day', () => {
  test.each(['2026-11-22', '2028-02-29', '2026-01-01', '2026-12-31'])('%s is kept as written, with and without quotes', (day) => {
    for (const value of written(day)) expect(isoDay().parse(value)).toBe(day);
  });

  test.each(['22/11/2026', '2026-11', '2026', '2026-02-30', '2027-02-29', '2026-13-01', '2026-1-5', '2026-11-22T07:00:00Z', 'hôm nay', ''])('is not %j', (value) => {
    expect(isoDay().safeParse(value).success).toBe(false);
  });

  test.each([2026, null, undefined, true, new Date('x')])('is not %s', (value) => {
    expect(isoDay().safeParse(value).success).toBe(false);
  });
});

describe('the day of a source', () => {
  test.each(['2026-03-12', '2026-03', '2026', 'không ghi ngày'])('may be as exact as %s', (value) => {
    expect(sourceDate().parse(value)).toBe(value);
  });

  test('may be a year or a day without quotes', () => {
    expect(sourceDate().parse(parse('2026'))).toBe('2026');
    for (const value of written('2026-03-12')) expect(sourceDate().parse(value)).toBe('2026-03-12');
  });

  test.each(['12/3/2026', '3-2026', '26', 'tháng 3', 'Không ghi ngày', '', null])('is not %j', (value) => {
    expect(sourceDate().safeParse(value).success).toBe(false);
  });
});

describe('the name of a file, which is its address,', () => {
  test.each(['a', '111', 'khi-con-ke-chuyen-kho-noi', 'nghi-dinh-56-2017'])('may be %s', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });

  test.each(['', 'Khi-con', 'khi con', 'khi_con', 'đuối-nước', '-a', 'a-', 'a--b', 'a.b', '../a', 'a/b', 'a\n'])('may not be %j', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});
