import { describe, expect, test } from 'vitest';
import { wantedBy } from '../../../src/search/wanted.ts';
import { wordsOf } from '../../../src/search/word.ts';

describe('what a reader wants to look up', () => {
  test.each([
    ['tảo hôn là gì', 'meaning'], ['grooming nghia la gi', 'meaning'],
    ['bao nhiêu cuộc gọi đến 111', 'number'], ['tỉ lệ học sinh biết bơi', 'number'],
    ['đánh trẻ phạt bao nhiêu', 'fine'], ['muc phat danh con', 'fine'],
    ['áp phích đuối nước', 'poster'], ['poster 111', 'poster'],
  ])('is read in %j', (query, wanted) => {
    expect(wantedBy(wordsOf(query))).toBe(wanted);
  });

  test.each(['con tôi bị bắt nạt phải làm gì', 'em sợ về nhà', 'mấy tuổi được đi xe máy'])('is nothing in %j, which asks for advice', (query) => {
    expect(wantedBy(wordsOf(query))).toBeUndefined();
  });
});
