import { describe, expect, test } from 'vitest';
import { markedOf, safeWayOf, saidOf } from '../../../../src/components/quiz/words-of.ts';
import { QUESTIONS } from '../../../fixtures/every-kind.ts';

const choice = (safe: boolean, reason: string) => ({ text: 'Gọi', safe, reason });

describe('what is said of an answer', () => {
  test('begins with the words of the page: praise for a child, none for an adult', () => {
    expect(saidOf(choice(true, 'Bi đứng xa bờ.'), 'child')).toEqual({ lead: 'Em chọn an toàn rồi!', reason: 'Bi đứng xa bờ.' });
    expect(saidOf(choice(false, 'Bờ ao trơn.'), 'child')).toEqual({ lead: 'Mình thử cách an toàn hơn nhé.', reason: 'Bờ ao trơn.' });
    expect(saidOf(choice(true, 'Rào quanh ao.'), 'adult')).toEqual({ lead: 'Cách này an toàn.', reason: 'Rào quanh ao.' });
    expect(saidOf(choice(false, 'Chum còn hở.'), 'adult')).toEqual({ lead: 'Có cách an toàn hơn.', reason: 'Chum còn hở.' });
  });

  test.each([
    ['Em chọn an toàn rồi! Bi đứng xa bờ.', true, 'Bi đứng xa bờ.'],
    ['Em chọn an toàn rồi, bi đứng xa bờ.', true, 'Bi đứng xa bờ.'],
    ['Mình thử cách an toàn hơn nhé. Bờ ao trơn.', false, 'Bờ ao trơn.'],
    ['Em chọn an toàn rồi!', true, 'Em chọn an toàn rồi!'],
  ])('is not said twice when an author wrote it too: %s', (reason, safe, left) => {
    expect(saidOf(choice(safe, reason), 'child').reason).toBe(left);
    expect(markedOf(choice(safe, reason)).reason).toBe(left);
  });

  test('is a mark where answers stand side by side', () => {
    expect(markedOf(choice(true, 'Có phao.'))).toEqual({ lead: 'An toàn.', reason: 'Có phao.' });
    expect(markedOf(choice(false, 'Không có phao.'))).toEqual({ lead: 'Chưa an toàn.', reason: 'Không có phao.' });
  });
});

test.each([
  ['mot-lua-chon', 'Gọi người lớn'],
  ['nhieu-lua-chon', 'Cô giáo · Bác hàng xóm An tin · Tổng đài 111'],
  ['phan-loai', 'Mặc áo phao trên đò · Tập bơi có người dạy'],
  ['sap-thu-tu', '1. Kêu thật to “Cứu với!” 2. Ném can nhựa cho bạn bám 3. Đứng trên bờ chờ người lớn'],
  ['cau-chuyen', 'Kể với một người lớn Nam tin'],
  ['man-hinh-chat', 'Không trả lời, đưa người lớn xem'],
] as const)('the safe way through "%s" is told in one line', (kind, line) => {
  expect(safeWayOf(QUESTIONS[kind])).toBe(line);
});
