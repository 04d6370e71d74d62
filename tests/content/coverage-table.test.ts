import { describe, expect, test } from 'vitest';
import { withCoverage } from '../../src/build/coverage.ts';
import { readNeeds } from '../../src/build/coverage/needs.ts';
import { deadAnswers, needTable, topicTable } from '../../src/build/coverage/table.ts';
import type { Entry } from '../../src/editorial/issue.ts';
import { ADDRESS, doorAddress, pageAddress } from '../../src/ui/addresses.ts';
import { AUDIENCES } from '../../src/schemas/shared/audience.ts';
import { PROJECT, REAL } from '../helpers/real-content.ts';

const needs = await readNeeds(PROJECT);
const addresses = new Set<string>([...Object.values(ADDRESS), ...AUDIENCES.map(doorAddress), ...REAL.entries.filter(({ collection }) => collection === 'pages').map(({ id }) => pageAddress(id)), '/quan-tri/']);

describe('what the plans ask for', () => {
  test('has a row for every channel, reader, topic, model and duty they name', () => {
    expect(Object.fromEntries(needs.map(({ group, rows }) => [group, rows.length]))).toEqual({ 'Kênh': 17, 'Người đọc': 11, 'Chủ đề': 18, 'Mô hình': 11, 'Chỉ tiêu và việc phải làm': 9 });
  });

  test('is answered by something that is there', () => {
    expect(deadAnswers(needs, REAL.entries, addresses)).toEqual([]);
  });

  test('a dead answer is told with its row', () => {
    expect(deadAnswers([{ group: 'Kênh', rows: [{ need: 'loa', answers: ['articles/khong-co', '/khong-co/', '/'] }] }], [], addresses)).toEqual(['loa: articles/khong-co', 'loa: /khong-co/']);
  });
});

test('every topic has something to read', () => {
  const empty = REAL.entries.filter(({ collection, id }) => collection === 'topics' && !REAL.entries.some(({ collection: kind, data }) => kind === 'articles' && data['topic'] === id)).map(({ id }) => id);
  expect(empty).toEqual([]);
});

test('the tables in content/README.md are those of the content: npm run coverage', async () => {
  const { before, after } = await withCoverage(PROJECT);
  expect(before).toBe(after);
});

test('the table counts texts by topic, reader and kind', () => {
  const entry = (collection: string, id: string, data: Record<string, unknown>): Entry => ({ collection, id, file: `content/${collection}/${id}`, data, body: '', bodyStartLine: 1 }) as Entry;
  const table = topicTable([
    entry('topics', 'nuoc', { name: 'Nước', order: 1 }),
    entry('articles', 'a', { topic: 'nuoc', audience: 'tre-em', ageBand: '6-8' }),
    entry('articles', 'b', { topic: 'nuoc', audience: 'phu-huynh' }),
    entry('articles', 'c', { topic: 'nuoc', audience: 'phu-huynh' }),
    entry('lessons', 'd', { topic: 'nuoc' }),
  ]);
  expect(table.split('\n')[2]).toBe('| Nước | 1 bài viết | 2 bài viết | 1 bài giảng | 4 |');
  expect(needTable([{ group: 'Kênh', rows: [{ need: 'loa', answers: ['posters/goi-111'], reason: 'vì thế này thế kia' }] }]).split('\n').slice(2)).toEqual(['| **Kênh** |  |  |', '| loa | `posters/goi-111` | vì thế này thế kia |']);
});
