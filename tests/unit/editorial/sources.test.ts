import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../src/editorial/rules/sources.ts';
import { judgeEntry } from '../../../src/editorial/judge-entry.ts';
import { exampleEntry, type Data } from '../../helpers/examples.ts';

const TODAY = '2026-11-22';
const source = { name: 'Hướng dẫn', body: 'Bộ Y tế', date: '2026-03', url: 'https://moh.gov.vn/huong-dan' };
const TODO = 'ghi tên, cơ quan, ngày và địa chỉ đầy đủ của nguồn';
const said = (change: Data) => checkSources(exampleEntry('articles', { data: { sources: [{ ...source, ...change }] } }), TODAY).map(({ field, message }) => ({ field, message }));

describe('a source that passes the schema and still cannot be right is refused:', () => {
  test.each([
    ['an address without a domain', { url: 'https://moh' }, 'sources.0.url', 'địa chỉ "https://moh" không có tên miền'],
    ['an address left over from an example', { url: 'https://example.com/a' }, 'sources.0.url', 'địa chỉ "https://example.com/a" chỉ là ví dụ'],
    ['a month that no calendar has', { date: '2026-13' }, 'sources.0.date', 'ngày "2026-13" không có trong lịch'],
    ['a day that no calendar has', { date: '2026-02-30' }, 'sources.0.date', 'ngày "2026-02-30" không có trong lịch'],
    ['a year of another age', { date: '0206' }, 'sources.0.date', 'ngày "0206" không có trong lịch'],
    ['a day that has not come', { date: '2026-11-23' }, 'sources.0.date', 'ngày "2026-11-23" chưa tới'],
    ['a year that has not come', { date: '2027' }, 'sources.0.date', 'ngày "2027" chưa tới'],
  ])('%s', (_, change, field, found) => {
    expect(said(change)).toEqual([{ field, message: `${found} – ${TODO}` }]);
  });
});

test.each([{}, { date: '2026' }, { date: '2026-11-22' }, { date: 'không ghi ngày' }, { url: undefined }, { url: 'http://www.ksbtkhanhhoa.vn/a?b=1' }, { date: new Date('2026-11-22') }])('%j is no finding', (change) => {
  expect(said(change)).toEqual([]);
});

test('the one source of a contact is judged too', () => {
  expect(checkSources(exampleEntry('contacts', { data: { source: { ...source, date: '2030' } } }), TODAY).map(({ field }) => field)).toEqual(['source.date']);
});

test('what the schema says of a source stands under the same rule, so that its help page is the one about sources', () => {
  const entry = { ...exampleEntry('articles', { data: { sources: [{ ...source, url: 'moh.gov.vn' }] } }), collection: 'articles' as const };
  expect(judgeEntry(entry, { today: TODAY, glossary: [] }).map(({ rule }) => rule)).toEqual(['nguon']);
});
