import { describe, expect, test } from 'vitest';
import { judgeEntry } from '../../../src/editorial/judge-entry.ts';
import { exampleEntry } from '../../helpers/examples.ts';

const issues = (collection: 'articles' | 'quizzes', line: string, data = {}) =>
  judgeEntry({ ...exampleEntry(collection, { data: { ...data, asked: [line] } }), collection }, { today: '2026-11-23', glossary: [{ id: 'xam-hai', term: 'xâm hại' }] })
    .filter(({ field }) => field?.startsWith('asked'))
    .map(({ rule, field }) => `${rule} ${field ?? ''}`);

describe('a line as readers type it', () => {
  test.each(['articles', 'quizzes'] as const)('in %s blames no child and names no number or child', (collection) => {
    expect(issues(collection, 'tại con ham chơi nên mới ngã nước')).toEqual(['do-loi-tre asked.0']);
    expect(issues(collection, 'gọi 0912345678 có được không')).toEqual(['so-dien-thoai-trong-cau asked.0']);
    expect(issues(collection, 'bé gái 7 tuổi ở thôn Đông bị ngã')).toEqual(['lo-danh-tinh-tre asked.0']);
  });

  test('has one way of placing tones and no letters of old fonts', () => {
    expect(issues('articles', 'con bị doạ ở trường')).toEqual(['dat-dau asked.0']);
    expect(issues('articles', 'phòng ñuối nước')).toEqual(['ma-chu-cu asked.0']);
  });

  test('may be hard, official, long for the age, and name a law', () => {
    expect(issues('articles', 'hành vi xâm hại theo nghị định 56/2017/NĐ-CP bị xử phạt thế nào ạ', { audience: 'tre-em', ageBand: '6-8' })).toEqual([]);
  });
});
