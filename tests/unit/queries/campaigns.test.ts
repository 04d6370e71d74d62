import { describe, expect, test, vi } from 'vitest';
import type { CampaignEntry } from '../../../src/queries/campaigns.ts';
import { fill } from '../../helpers/astro-content.ts';
import type { Data } from '../../helpers/examples.ts';

vi.mock('astro:content', () => import('../../helpers/astro-content.ts'));
const { nearby, occurrencesFrom, yearAhead } = await import('../../../src/queries/campaigns.ts');

const campaign = (data: Data, id = 'dip') => ({ id, data: { occurrences: [], ...data } }) as unknown as CampaignEntry;
const days = (data: Data, day: string) => occurrencesFrom(campaign(data), day).map(({ from, until }) => `${from}…${until}`);

const CHILDREN = { yearly: { from: '06-01' } };
const SUMMER = { yearly: { from: '06-01', until: '08-31' } };
const TET = { yearly: { from: '12-20', until: '01-10' } };
const MID_AUTUMN = { occurrences: [{ from: '2025-10-06' }, { from: '2026-09-25' }, { from: '2027-09-10', until: '2027-09-15' }] };

describe('an occasion of the same day each year', () => {
  test.each([
    ['is ahead', '2026-05-31', '2026-06-01'],
    ['is today', '2026-06-01', '2026-06-01'],
    ['comes again next year', '2026-06-02', '2027-06-01'],
    ['is ahead over the new year', '2026-12-31', '2027-06-01'],
  ])('%s on %s', (_, day, expected) => {
    expect(days(CHILDREN, day)).toEqual([`${expected}…${expected}`]);
  });
});

describe('an occasion of several days', () => {
  test.each([
    ['still runs on its last day', '2026-08-31', ['2026-06-01…2026-08-31', '2027-06-01…2027-08-31']],
    ['is next year\'s the day after', '2026-09-01', ['2027-06-01…2027-08-31']],
    ['is this year\'s alone on its first day', '2026-06-01', ['2026-06-01…2026-08-31']],
  ])('%s', (_, day, expected) => {
    expect(days(SUMMER, day)).toEqual(expected);
  });
});

describe('an occasion over the turn of the year', () => {
  test.each([
    ['runs in December', '2026-12-25', ['2026-12-20…2027-01-10', '2027-12-20…2028-01-10']],
    ['still runs in January, and comes again in December', '2027-01-10', ['2026-12-20…2027-01-10', '2027-12-20…2028-01-10']],
    ['is over on 11 January', '2027-01-11', ['2027-12-20…2028-01-10']],
  ])('%s', (_, day, expected) => {
    expect(days(TET, day)).toEqual(expected);
  });
});

describe('an occasion whose day moves', () => {
  test.each([
    ['is on the day that was entered', '2026-08-01', ['2026-09-25…2026-09-25']],
    ['is on the next year\'s day when this year\'s is over', '2026-09-26', ['2027-09-10…2027-09-15']],
    ['still runs on the last of several days', '2027-09-15', ['2027-09-10…2027-09-15']],
    ['is simply not there where nobody entered a day', '2027-09-16', []],
    ['is not there when it is more than a year away', '2024-01-01', []],
  ])('%s', (_, day, expected) => {
    expect(days(MID_AUTUMN, day)).toEqual(expected);
  });
});

test('the year ahead is in the order of days, then of ids, and never holds what is over', async () => {
  fill('campaigns', [
    campaign(SUMMER, 'he'), campaign(MID_AUTUMN, 'trung-thu'), campaign(CHILDREN, 'thieu-nhi'), campaign(TET, 'tet'),
  ]);
  const ahead = await yearAhead('2026-09-01');
  expect(ahead.map(({ campaign: { id }, from }) => `${from} ${id}`)).toEqual([
    '2026-09-25 trung-thu', '2026-12-20 tet', '2027-06-01 he', '2027-06-01 thieu-nhi',
  ]);
});

describe('what is near', () => {
  const run = (from: string, until = from) => ({ campaign: campaign({}), from, until });
  const near = (...runs: readonly ReturnType<typeof run>[]) => nearby(runs, '2026-11-22').map(({ from }) => from);

  test.each([
    ['today', run('2026-11-22'), true],
    ['yesterday', run('2026-11-21'), false],
    ['in 45 days', run('2027-01-06'), true],
    ['in 46 days', run('2027-01-07'), false],
    ['a season that ends today', run('2026-06-01', '2026-11-22'), true],
    ['a season that ended yesterday', run('2026-06-01', '2026-11-21'), false],
  ])('%s', (_, occasion, isNear) => {
    expect(near(occasion)).toEqual(isNear ? [occasion.from] : []);
  });

  test('stands before a long season that has begun', () => {
    expect(near(run('2026-06-01', '2026-12-31'), run('2026-11-22'), run('2026-12-03'))).toEqual(['2026-11-22', '2026-12-03', '2026-06-01']);
  });
});
