import { describe, expect, test } from 'vitest';
import { gradeIn, gradesOf } from '../../../src/search/grade.ts';
import { wordsOf } from '../../../src/search/word.ts';

describe('the grade a query names', () => {
  test.each([['bài dạy lớp 3', 3], ['giao an lop 12 an toan', 12], ['lớp 1', 1]])('is read in %j', (query, grade) => {
    expect(gradeIn(wordsOf(query))).toBe(grade);
  });

  test.each(['lớp 13', 'lớp 0', 'lớp học', 'điều 3', 'lợp 3'])('is none in %j', (query) => {
    expect(gradeIn(wordsOf(query))).toBeUndefined();
  });
});

describe('the grades of class material', () => {
  test('stand at the end of its address, one, several or from one to another', () => {
    expect(gradesOf('/bai-giang/tin-nhan-lop-8/')).toEqual({ first: 8, last: 8 });
    expect(gradesOf('/bai-giang/so-111-lop-1-2-3/')).toEqual({ first: 1, last: 3 });
    expect(gradesOf('/bai-giang/ban-ke-lop-10-12/')).toEqual({ first: 10, last: 12 });
  });

  test('are unknown where the address does not say', () => {
    expect(gradesOf('/bai-giang/lop-hoc-vui/')).toBeUndefined();
  });
});
