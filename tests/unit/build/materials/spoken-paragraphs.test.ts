import { describe, expect, test } from 'vitest';
import { spokenParagraphs } from '../../../../src/build/materials/spoken-paragraphs.ts';

const CASES: readonly { what: string; body: string; said: string[] }[] = [
  { what: 'paragraphs and list items, in order', body: 'Một.\n\n- Hai.\n- Ba.\n\nBốn.', said: ['Một.', 'Hai.', 'Ba.', 'Bốn.'] },
  { what: 'no heading', body: '## Tên phần\n\nChữ.', said: ['Chữ.'] },
  { what: 'words in bold and links, without their marks', body: 'Đậy **nắp** chum, [đọc thêm](/bai-viet/a/).', said: ['Đậy nắp chum, đọc thêm.'] },
  { what: 'the word of a hard term', body: 'Mặc <Term id="ao-phao">áo phao</Term> khi đi đò.', said: ['Mặc áo phao khi đi đò.'] },
  { what: 'the number of a help line', body: 'Gọi <Call id="111" /> ngay.', said: ['Gọi 111 ngay.'] },
  { what: 'nothing of a paragraph with a citation', body: 'Theo <LegalRef id="luat-tre-em-2016" />, trẻ được bảo vệ.\n\nChữ.', said: ['Chữ.'] },
  { what: 'a line break as a space', body: 'Một  \nhai.', said: ['Một hai.'] },
  { what: 'nothing of an empty body', body: '', said: [] },
];

describe('of an article, a loudspeaker gets', () => {
  test.each(CASES)('$what', ({ body, said }) => {
    expect(spokenParagraphs(body).map((text) => text.replace(/\s+/g, ' '))).toEqual(said);
  });
});
