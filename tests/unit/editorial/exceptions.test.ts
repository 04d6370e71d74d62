import { describe, expect, test } from 'vitest';
import { judgeEntry } from '../../../src/editorial/judge-entry.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../../src/schemas/collections.ts';
import { exampleEntry, type Data } from '../../helpers/examples.ts';

const REASON = 'Trích nguyên văn tên kế hoạch của tỉnh.';
const OFFICE = 'Đẩy mạnh công tác tuyên truyền trên địa bàn.';

const said = (exceptions: readonly Data[] | undefined, body: string, data: Data = {}) =>
  judgeEntry({ ...exampleEntry('articles', { data: { ...data, exceptions }, body }), collection: 'articles' }, { today: '2026-11-22', glossary: [] }).map(({ rule, field, message }) => ({ rule, field, message }));

describe('a written reason', () => {
  test('lets through what the rule found, and only that', () => {
    expect(said(undefined, OFFICE).map(({ rule }) => rule)).toContain('chu-hanh-chinh');
    expect(said([{ rule: 'chu-hanh-chinh', reason: REASON }], `${OFFICE} Sức khoẻ.`).map(({ rule }) => rule)).toEqual(['dat-dau']);
  });

  test('is named when it is no longer needed', () => {
    expect(said([{ rule: 'chu-hanh-chinh', reason: REASON }], 'Tới từng nhà nói về 111.')).toEqual([
      { rule: 'ngoai-le-thua', field: 'exceptions.0.rule', message: 'bài không còn vướng quy tắc "chu-hanh-chinh" – xóa ngoại lệ này' },
    ]);
  });

  test('must explain something: a word or two is refused', () => {
    expect(said([{ rule: 'chu-hanh-chinh', reason: 'cần' }], OFFICE)).toContainEqual({
      rule: 'khung-du-lieu', field: 'exceptions.0.reason', message: '"exceptions.0.reason": ghi rõ lý do, ít nhất 20 ký tự',
    });
  });

  test('cannot be given for a rule that nobody knows', () => {
    expect(said([{ rule: 'linh-tinh', reason: REASON }], OFFICE)).toContainEqual({
      rule: 'ngoai-le', field: 'exceptions.0.rule', message: 'không có quy tắc mã "linh-tinh" – chọn mã quy tắc cho phép ngoại lệ, ghi rõ lý do',
    });
  });

  test('cannot open the door to code, nor to a page without source', () => {
    const issues = said([{ rule: 'nguon', reason: REASON }], 'Chào.', { sources: [] });
    expect(issues.map(({ rule }) => rule)).toEqual(['nguon', 'ngoai-le']);
    expect(issues[1]?.message).toBe('quy tắc "nguon" không có ngoại lệ – chọn mã quy tắc cho phép ngoại lệ, ghi rõ lý do');
  });
});

test('every collection that speaks to readers in sentences takes exceptions', () => {
  const silent = ['settings', 'topics', 'contacts', 'glossary', 'search', 'pictures', 'reports'];
  const takes = (name: CollectionName) => COLLECTIONS[name].schema.safeParse(exampleEntry(name, { data: { exceptions: [{ rule: 'dat-dau', reason: REASON }] } }).data).success;
  expect(COLLECTION_NAMES.filter((name) => !takes(name)).toSorted()).toEqual(silent.toSorted());
});
