import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/materials/formats/docx.ts';
import type { Block, Sheet } from '../../../../src/materials/model/sheet.ts';
import { smallSheet } from '../../../fixtures/materials/sheet.ts';

const withBlock = (block: Block): Sheet => ({ ...smallSheet, blocks: [block] });
const table = (more: Partial<Extract<Block, { type: 'table' }>>): Sheet =>
  withBlock({ type: 'table', caption: 'Bảng', columns: [{ title: 'Một', share: 1 }, { title: 'Hai', share: 2 }], rows: [[['a'], ['b']]], ...more });

const REFUSED: readonly (readonly [string, Sheet, string])[] = [
  ['an empty title', { ...smallSheet, title: ' ' }, 'Tài liệu “chưa có tên”: tên tài liệu đang trống.'],
  ['an empty heading', withBlock({ type: 'heading', level: 1, text: '' }), 'Tài liệu “Thư gửi gia đình”: một đề mục đang trống.'],
  ['an empty paragraph', withBlock({ type: 'paragraph', text: '  ' }), 'một đoạn đang trống'],
  ['a paragraph with neither label nor text', withBlock({ type: 'paragraph', text: { label: '', text: '' } }), 'một đoạn đang trống'],
  ['a list of nothing', withBlock({ type: 'list', items: [] }), 'một danh sách đang trống'],
  ['a list with an empty item', withBlock({ type: 'list', items: ['a', ''] }), 'một danh sách đang trống'],
  ['a table without a name', table({ caption: '' }), 'tên của một bảng đang trống'],
  ['a table without rows', table({ rows: [] }), 'bảng “Bảng” đang trống'],
  ['a table without columns', table({ columns: [], rows: [[]] }), 'bảng “Bảng” đang trống'],
  ['a column without a name', table({ columns: [{ title: 'Một', share: 1 }, { title: '', share: 1 }] }), 'tên một cột của bảng “Bảng” đang trống'],
  ['a row with a cell too few', table({ rows: [[['a'], ['b']], [['c']]] }), 'bảng “Bảng”, dòng 2 có 1 ô, bảng có 2 cột. Hãy thêm hoặc bớt ô cho khớp.'],
  ['a column without width', table({ columns: [{ title: 'Một', share: 1 }, { title: 'Hai', share: 0 }] }), 'cột “Hai” cần bề rộng lớn hơn 0'],
  ['no cards', withBlock({ type: 'cards', cards: [] }), 'bộ thẻ trả lời đang trống'],
  ['a card whose shape has no name', withBlock({ type: 'cards', cards: [{ letter: 'A', shape: 'circle', shapeName: '' }] }), 'bộ thẻ trả lời đang trống'],
  ['half a character', withBlock({ type: 'paragraph', text: 'Gọi \ud83d 111' }), '(U+FFFD)'],
  ['letters with loose marks', withBlock({ type: 'paragraph', text: 'Trẻ em'.normalize('NFD') }), 'dạng tách rời (NFD) ở word/document.xml'],
  ['a day that is none', { ...smallSheet, imprint: { ...smallSheet.imprint, reviewedOn: 'hôm qua' } }, 'Ngày của tài liệu là “hôm qua”'],
];

describe('no Word document is made with', () => {
  test.each(REFUSED)('%s', async (_, sheet, said) => {
    await expect(writeDocx(sheet)).rejects.toThrow(said);
  });

  test('but a form line may have no label: a line to write on', async () => {
    await expect(writeDocx(withBlock({ type: 'form-line', label: '', value: '' }))).resolves.toBeInstanceOf(Uint8Array);
  });
});
