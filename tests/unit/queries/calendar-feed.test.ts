import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { calendarFeed } from '../../../src/queries/calendar-feed.ts';
import type { CampaignEntry, Occurrence } from '../../../src/queries/campaigns.ts';

const occasion = (from: string, until = from): Occurrence => ({
  campaign: { id: 'tet-trung-thu', data: { name: 'Tết Trung thu', summary: 'Rằm tháng tám; vui, an toàn.', ideas: ['Hẹn điểm gặp.', 'Chọn đèn lồng dùng pin cho trẻ nhỏ, để lửa và đồ uống nóng xa tầm tay của em.'], reviewedOn: '2026-11-22' } } as CampaignEntry,
  from,
  until,
});
const OPTIONS = { name: 'Lịch truyền thông', description: 'Các dịp trong năm.', page: 'https://vi-du.example/lich/' };
const unfolded = (feed: string) => feed.replace(/\r\n[ \t]/g, '').split('\r\n');

test('an occasion is a whole day that makes nobody busy, with its words and its place on the page', () => {
  expect(unfolded(calendarFeed([occasion('2026-09-25')], OPTIONS))).toEqual(expect.arrayContaining([
    'UID:tet-trung-thu-2026-09-25@vi-du.example',
    'DTSTAMP:20261122T120000Z',
    'DTSTART;VALUE=DATE:20260925',
    'DTEND;VALUE=DATE:20260926',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Tết Trung thu',
    'URL;VALUE=URI:https://vi-du.example/lich/#tet-trung-thu-2026-09-25',
    'DESCRIPTION:Rằm tháng tám\\; vui\\, an toàn.\\n• Hẹn điểm gặp.\\n• Chọn đèn lồng dùng pin cho trẻ nhỏ\\, để lửa và đồ uống nóng xa tầm tay của em.',
  ]));
});

test('a month ends on the day after its last, over the end of a year too', () => {
  expect(unfolded(calendarFeed([occasion('2026-12-15', '2026-12-31')], OPTIONS))).toContain('DTEND;VALUE=DATE:20270101');
});

test('no line is longer than the 75 bytes the format allows', () => {
  const long = calendarFeed([occasion('2026-09-25')], OPTIONS).split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  expect(long).toEqual([]);
});

test('the bytes are the same in every time zone', () => {
  const program = `import { calendarFeed } from './src/queries/calendar-feed.ts'; console.log(calendarFeed(${JSON.stringify([occasion('2026-09-25')])}, ${JSON.stringify(OPTIONS)}))`;
  const inZone = (zone: string) => execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  expect(new Set(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(inZone)).size).toBe(1);
});
