import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/editorial/rules/wording.ts';
import { exampleEntry } from '../../helpers/examples.ts';

const inBody = (body: string) => checkWording(exampleEntry('articles', { body, bodyStartLine: 20 }));
const typed = (number: string) => `số "${number}" gõ thẳng trong chữ – thêm số vào mục Nơi giúp đỡ, rồi chèn khối Số điện thoại: <Call id="…" />`;

describe('a telephone number typed in prose is refused', () => {
  test.each(['0912345678', '0912 345 678', '0912.345.678', '091-234-5678', '024 3826 2222', '+84912345678', '+84 912 345 678', '18001567', '1800 1567', '1900.6789'])('%s', (number) => {
    expect(inBody(`Chào.\n\nGọi ${number} nhé.`)).toEqual([{ rule: 'so-dien-thoai-trong-cau', file: 'content/articles/vi-du.mdx', line: 22, message: typed(number) }]);
  });

  test('in a field too, which is named', () => {
    const entry = exampleEntry('articles', { data: { keyPoints: ['Nhớ.', 'Gọi 0912345678.'] } });
    expect(checkWording(entry)).toEqual([{ rule: 'so-dien-thoai-trong-cau', file: entry.file, field: 'keyPoints.1', message: typed('0912345678') }]);
  });

  test('in the address of a link too', () => {
    expect(inBody('[Gọi](tel:0912345678)')).toHaveLength(1);
  });

  test('each of two in one line', () => {
    expect(inBody('0912345678 hoặc 0987654321').map(({ message }) => message)).toEqual([typed('0912345678'), typed('0987654321')]);
  });
});

describe('no telephone number is', () => {
  test.each(['111, 113 và 115', 'năm 2026', '22/11/2026', '2026-11-22', '102/2016/QH13', '05/2019/NQ-HĐTP', '12 345 678 đồng', 'lớp 10, 11, 12', '0,5 lít', '0 1 2 3', 'https://x.vn/0912345678'])('%s', (text) => {
    expect(inBody(`Chào ${text} nhé.`)).toEqual([]);
  });

  test('the number of a contact, nor an address of a source', () => {
    expect(checkWording(exampleEntry('contacts', { data: { phone: '024 3826 2222' } }))).toEqual([]);
    expect(checkWording(exampleEntry('articles', { data: { sources: [{ url: 'https://x.vn/0912345678.html' }] } }))).toEqual([]);
  });
});

describe('a line of the body is refused', () => {
  test('in NFD, where search would not find it', () => {
    expect(inBody(`Chào.\n${'Đuối nước'.normalize('NFD')}`)).toEqual([{ rule: 'bo-dau', file: 'content/articles/vi-du.mdx', line: 21, message: 'chữ có dấu ở dạng tách rời (NFD) – gõ lại dòng này' }]);
  });

  test('with the old Ð', () => {
    expect(inBody('Ðuối nước')).toEqual([{ rule: 'bo-dau', file: 'content/articles/vi-du.mdx', line: 20, message: 'có chữ Ð (U+00D0) của bảng mã cũ – gõ lại thành Đ' }]);
  });
});

test('good Vietnamese is no finding', () => {
  expect(inBody('Đuối nước có thể phòng. Gọi <Call id="111" />.\n\n- Ở nhà\n- Ở trường')).toEqual([]);
});
