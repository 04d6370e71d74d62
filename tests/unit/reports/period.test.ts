import { expect, test } from 'vitest';
import { isDay, periodOf, runsIn } from '../../../src/reports/period.ts';
import { changesOf } from '../../../src/reports/history.ts';

test.each([['2026-02-28', true], ['2026-02-29', false], ['2028-02-29', true], ['2026-13-01', false], ['1/6/2026', false], ['', false]])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('a yearly report that begins in November tells of the year before as well', () => {
  expect(periodOf({ from: '11-16', until: '05-20' }, 2027)).toEqual({ from: '2026-11-16', until: '2027-05-20' });
  expect(periodOf({ from: '01-01', until: '06-30' }, 2027)).toEqual({ from: '2027-01-01', until: '2027-06-30' });
  expect(periodOf({ from: '01-01', until: '02-29' }, 2027).until).toBe('2027-02-28');
});

test('occasions count when they touch the period, each year, also over New Year', () => {
  const period = { from: '2026-06-30', until: '2027-07-01' };
  const month = { yearly: { from: '06-01', until: '06-30' }, occurrences: [] };
  expect(runsIn(month, period)).toEqual([{ from: '2026-06-01', until: '2026-06-30' }, { from: '2027-06-01', until: '2027-06-30' }]);
  expect(runsIn({ yearly: { from: '12-20', until: '01-05' }, occurrences: [] }, { from: '2027-01-01', until: '2027-01-02' })).toEqual([{ from: '2026-12-20', until: '2027-01-05' }]);
  expect(runsIn({ occurrences: [{ from: '2026-09-25' }, { from: '2025-10-06' }] }, period)).toEqual([{ from: '2026-09-25', until: '2026-09-25' }]);
  expect(runsIn(month, { from: '2026-07-01', until: '2026-07-31' })).toEqual([]);
});

test('Git counts days as Vietnam does, and a new name is no removal', () => {
  const log = '\u0002aaa 2026-06-30T18:00:00+00:00\0\nM\0content/articles/a.mdx\0D\0content/articles/b.mdx\0\u0002bbb 2026-06-30T10:00:00+07:00\0\nR097\0content/articles/cu.mdx\0content/articles/moi.mdx\0A\0content/media/x.webp\0';
  expect(changesOf(log)).toEqual([
    { day: '2026-07-01', file: 'content/articles/a.mdx', kind: 'changed', commit: 'aaa' },
    { day: '2026-07-01', file: 'content/articles/b.mdx', kind: 'removed', commit: 'aaa' },
    { day: '2026-06-30', file: 'content/articles/moi.mdx', kind: 'changed', commit: 'bbb' },
    { day: '2026-06-30', file: 'content/media/x.webp', kind: 'added', commit: 'bbb' },
  ]);
  expect(changesOf('')).toEqual([]);
  expect(() => changesOf('\u0002không phải')).toThrow('Không đọc được lịch sử Git gần “không phải” – cập nhật Git rồi chạy lại.');
});
