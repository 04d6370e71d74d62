import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { picturePng, pictureSvg } from '../../../../src/build/materials/pictures.ts';
import { previewPicture } from '../../../../src/build/materials/preview.ts';
import { writers } from '../../../../src/build/materials/writers.ts';
import type { Board } from '../../../../src/materials/model/board.ts';
import type { Sheet } from '../../../../src/materials/model/sheet.ts';
import { deck } from '../../../fixtures/materials/deck.ts';
import { imprint } from '../../../fixtures/materials/imprint.ts';
import { sheet, smallSheet } from '../../../fixtures/materials/sheet.ts';
import { VIETNAMESE_LETTERS } from '../../../fixtures/materials/texts.ts';
import { PROJECT } from '../../../helpers/real-content.ts';

const cache = await mkdtemp(path.join(tmpdir(), 'lc-writers-'));
afterAll(() => rm(cache, { recursive: true, force: true }));
const { pdf, pptx, card } = await writers(PROJECT, cache);
const board: Board = { title: 'Bảng', headline: 'Gần nước, gọi người lớn', points: ['Đậy nắp chum.', 'Rào quanh ao.'], colour: 'xanh-duong', leadsTo: imprint.address, imprint };
const saying = (text: string): Sheet => ({ ...smallSheet, blocks: [{ type: 'paragraph', text }] });
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a PDF', () => {
  test('is made of every kind of block, in every letter of Vietnamese', () => {
    const plain = { ...sheet, blocks: sheet.blocks.filter((block) => !JSON.stringify(block).includes('☐')) };
    expect(latin(pdf.sheet(plain).pdf()).startsWith('%PDF-1.7')).toBe(true);
    expect(latin(pdf.sheet(saying(VIETNAMESE_LETTERS)).pdf()).endsWith('%%EOF')).toBe(true);
  });

  test('is made of slides and of a board on A4 and A3', () => {
    expect(latin(pdf.deck(deck).pdf())).toContain('%PDF-1.7');
    for (const [paper, width] of [['a4', 595], ['a3', 841]] as const) expect(latin(pdf.board(board, paper).pdf())).toMatch(new RegExp(`/MediaBox\\s*\\[0 0 ${width}`));
  });

  test('of a board holds the longest text the schema lets through on one page, and is refused for more', () => {
    const longest = { ...board, headline: 'Người lớn trông trẻ, rào ao kín, đậy nắp chum vại, gọi 111', points: Array.from({ length: 5 }, () => 'Người lớn luôn trông trẻ nhỏ trong tầm tay, nhất là lúc nấu cơm và lúc trời mưa to, gió lớn'.slice(0, 90)), picture: { name: 'ring-buoy', alt: 'Phao cứu sinh' } };
    for (const paper of ['a4', 'a3'] as const) expect(latin(pdf.board(longest, paper).pdf()).match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(() => pdf.board({ ...longest, points: Array.from({ length: 4 }, () => longest.points).flat() }, 'a4').pdf()).toThrow(/^Bảng: .*chữ dài quá một trang – bớt chữ ở headline hoặc points/);
  });

  test.each([['☐', 'a box'], ['→', 'an arrow'], ['中', 'a letter of another script'], ['🙂', 'an emoji']])('is refused for %s, %s that the font does not have, naming document and letter', (letter) => {
    expect(() => pdf.sheet(saying(`Đánh dấu ${letter} nhé.`)).pdf()).toThrow(/^Thư gửi gia đình: không .*sheet\.typ/);
    expect(() => pdf.sheet(saying(`Đánh dấu ${letter} nhé.`)).pdf()).toThrow(letter);
  });

  test('is refused for a picture without words for who does not see it', () => {
    const [slide] = deck.slides;
    if (!slide) throw new Error('the example deck has no slide');
    expect(() => pdf.deck({ ...deck, slides: [{ ...slide, picture: { name: 'ring-buoy', alt: '' } }] }).pdf()).toThrow(/^An toàn khi ở gần nước: .*(?:alt|lời tả)/);
    expect(() => pdf.board({ ...board, picture: { name: 'ring-buoy', alt: '' } }, 'a4').pdf()).toThrow(/^Bảng: .*(?:alt|lời tả)/);
  });

  test('is refused for a picture the set does not have, naming document and picture', () => {
    expect(() => pdf.board({ ...board, picture: { name: 'khong-co', alt: 'Không có' } }, 'a4')).toThrow('bộ hình không có "khong-co" – chọn tên khác trong @iconify-json/fluent-emoji-flat');
  });

  test('takes text as text: no sign of it is markup', () => {
    for (const text of ['#panic("x")', '$x$', '@a', '= Không phải tiêu đề', '*đậm* _nghiêng_ `mã` <a>', '\\', '// ghi chú', '"thẳng"']) expect(() => pdf.sheet(saying(text)).pdf()).not.toThrow();
  });
});

describe('a PowerPoint file', () => {
  test('is refused for a picture the set does not have', async () => {
    const [slide] = deck.slides;
    if (!slide) throw new Error('the example deck has no slide');
    await expect(pptx({ ...deck, slides: [{ ...slide, picture: { name: 'khong-co', alt: 'Không có' } }] })).rejects.toThrow('bộ hình không có "khong-co"');
  });
});

describe('pictures', () => {
  test('are drawn at the same size from a name of the set, and the same each time', async () => {
    expect(await sharp(await picturePng('ring-buoy')).metadata()).toMatchObject({ format: 'png', width: 360, height: 360 });
    expect(pictureSvg('ring-buoy')).toMatch(/^<svg /);
    expect(() => pictureSvg('constructor')).toThrow('bộ hình không có "constructor"');
  });

  test('to share are 1200 × 630 and small enough to send', async () => {
    const png = await card({ title: 'An toàn khi ở gần nước', site: 'Trang Ví Dụ', colour: 'xanh-duong' });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  test('to share are drawn once: the page that links one and the class materials get the same file', async () => {
    const asked = { title: 'Hai nơi cùng hỏi', site: 'Trang Ví Dụ', colour: 'teal' };
    const first = await card(asked);
    const kept = await readdir(path.join(cache, 'share-pictures'));
    expect(await (await writers(PROJECT, cache)).card(asked)).toEqual(first);
    expect(await card({ ...asked, colour: 'hong' })).not.toEqual(first);
    expect((await readdir(path.join(cache, 'share-pictures'))).length).toBe(kept.length + 1);
  });

  test('of a page show the page: as wide as asked, as high as the paper, and not blank', async () => {
    const picture = await previewPicture(pdf.sheet(smallSheet).pdf(), 'page');
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 240, height: 339 });
    expect((await sharp(picture).stats()).channels[0]?.stdev).toBeGreaterThan(5);
  });

  test('of slides show four, two by two', async () => {
    const picture = await previewPicture(pdf.deck(deck).pdf(), 'slides');
    const { format, width = 0, height = 0 } = await sharp(picture).metadata();
    expect([format, width]).toEqual(['webp', 320]);
    expect(Math.abs(height - 2 * (((width - 4) / 2) * 9) / 16 - 4)).toBeLessThan(3);
  });
});
