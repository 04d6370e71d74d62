import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../../src/materials/formats/pptx.ts';
import type { Deck, DeckSlide } from '../../../../src/materials/model/deck.ts';
import { deck } from '../../../fixtures/materials/deck.ts';
import { pictures, png } from '../../../fixtures/materials/png.ts';

const second = (more: Partial<DeckSlide>): Deck => ({ ...deck, slides: deck.slides.map((slide, index) => (index === 1 ? { ...slide, ...more } : slide)) });
const picture = { name: 'ring-buoy', alt: 'Phao' };

const REFUSED: readonly (readonly [string, Deck, string])[] = [
  ['no title', { ...deck, title: '' }, 'Tài liệu “chưa có tên”: tên tài liệu đang trống'],
  ['no slides', { ...deck, slides: [] }, 'bộ trang chiếu đang trống'],
  ['an empty title of a slide', second({ title: '  ' }), 'Tài liệu “An toàn khi ở gần nước”: tiêu đề trang chiếu 2 đang trống'],
  ['an empty point', second({ points: ['Một.', ''] }), 'một ý của trang chiếu 2 đang trống'],
  ['a picture without alt text', second({ picture: { ...picture, alt: ' ' } }), 'hình “ring-buoy” ở trang chiếu 2 chưa có lời mô tả (alt)'],
  ['a colour nobody knows', { ...deck, colour: 'do' }, 'không có màu chủ đề “do”. Hãy chọn một trong các màu: teal, xanh-duong, hong, xanh-ngoc, tim, cam.'],
  ['a colour that every object has', { ...deck, colour: 'constructor' }, 'không có màu chủ đề “constructor”'],
  ['more words than a class can read', second({ points: [Array.from({ length: 300 }, () => 'nước').join(' ')] }), 'trang chiếu 2 “Lời hẹn của lớp” có quá nhiều chữ'],
  ['a character no file can hold', second({ notes: 'Gọi\u0007 111' }), '(U+0007) ở ppt/notesSlides/notesSlide2.xml, gần “Gọi'],
  ['letters with loose marks', second({ title: 'Trẻ em'.normalize('NFD') }), 'dạng tách rời (NFD) ở ppt/slides/slide2.xml'],
];

describe('no PowerPoint file is made with', () => {
  test.each(REFUSED)('%s', async (_, wrong, said) => {
    await expect(writePptx(wrong, pictures)).rejects.toThrow(said);
  });

  test('a picture that is no PNG', async () => {
    await expect(writePptx(deck, () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toThrow('hình “ring-buoy” không phải ảnh PNG');
  });

  test('a picture that is not square: slides would stretch it', async () => {
    await expect(writePptx(deck, () => png(8, 9))).rejects.toThrow('hình “ring-buoy” cần vuông, đang là 8 × 9 điểm ảnh');
  });

  test('a picture nobody has, in the words of who looked for it', async () => {
    await expect(writePptx(deck, (name) => { throw new Error(`bộ hình không có "${name}"`); })).rejects.toThrow('bộ hình không có "ring-buoy"');
  });
});
