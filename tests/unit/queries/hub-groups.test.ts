import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/queries/articles.ts';
import { hubGroups } from '../../../src/queries/hub-groups.ts';
import type { Data } from '../../helpers/examples.ts';

const entry = (id: string, data: Data) => ({ id, data: { title: id, summary: `Về ${id}.`, keepOffline: false, ...data } }) as unknown as ArticleEntry;
const parent = (id: string, more: Data = {}) => entry(id, { audience: 'phu-huynh', kind: 'tinh-huong', ...more });

describe('a hub', () => {
  test('opens with what has happened: first aid first, then one text a reader', () => {
    const { urgent } = hubGroups([parent('a'), parent('b'), parent('c', { keepOffline: true }), entry('d', { audience: 'giao-vien', kind: 'tinh-huong' })]);
    expect(urgent.map(({ id }) => id)).toEqual(['c', 'a', 'd']);
  });

  test('keeps children\'s texts out of what it tells adults first', () => {
    const { urgent, readers } = hubGroups([entry('em', { audience: 'tre-em', ageBand: '9-11', kind: 'tinh-huong' })]);
    expect(urgent).toEqual([]);
    expect(readers).toEqual([{ audience: 'tre-em', kinds: [{ heading: 'Đang có chuyện', rows: [{ to: '/bai-viet/em/', title: 'em', note: '9–11 tuổi' }] }] }]);
  });

  test('stands each other text once, under its reader and its kind', () => {
    const { urgent, readers } = hubGroups([parent('a'), parent('b'), parent('c'), parent('d'), parent('e', { kind: 'hieu-biet' })]);
    expect(urgent).toHaveLength(3);
    expect(readers.map(({ audience, kinds }) => [audience, kinds.map(({ heading, rows }) => [heading, rows.map(({ title }) => title)])]))
      .toEqual([['phu-huynh', [['Đang có chuyện', ['d']], ['Nên biết', ['e']]]]]);
  });

  test('of nothing is empty', () => {
    expect(hubGroups([])).toEqual({ urgent: [], readers: [] });
  });
});
