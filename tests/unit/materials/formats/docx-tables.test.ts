import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/materials/formats/docx.ts';
import { sheet } from '../../../fixtures/materials/sheet.ts';
import { LONG } from '../../../fixtures/materials/texts.ts';
import { elements, paragraphs, part, values } from '../../../helpers/office.ts';

/** 210 mm less 30 and 20, in twips. */
const TEXT_WIDTH = 9071;

const document = part(await writeDocx(sheet), 'word/document.xml');
const tables = elements(document, 'w:tbl');
const [steps = '', record = '', cards = ''] = tables;
const widths = (xml: string) => values(xml, 'w:w').map(Number);

describe('a table in Word', () => {
  test('has the name that screen readers say', () => {
    expect(elements(document, 'w:tblCaption').flatMap((caption) => values(caption, 'w:val'))).toEqual([
      ...sheet.blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : [])).slice(0, 2),
      'Thẻ A, hình tròn; Thẻ B, hình vuông; Thẻ C, hình tam giác; Thẻ D, hình thoi', 'Bảng đầu trang',
    ]);
    // The schema of Word wants it last but for the description.
    for (const properties of elements(document, 'w:tblPr')) expect(properties).toMatch(/<w:tblCaption [^>]*\/><\/w:tblPr>$/);
  });

  test('repeats its first row on every page, and only that', () => {
    for (const table of tables.filter((entry) => entry !== cards)) {
      expect(elements(table, 'w:tr').map((row) => row.includes('<w:tblHeader/>'))).toEqual(elements(table, 'w:tr').map((_, index) => index === 0));
    }
    expect(paragraphs(elements(steps, 'w:tr')[0] ?? '', 'w')).toEqual(['Bước', 'Hoạt động của giáo viên', 'Hoạt động của học sinh']);
  });

  test('gives every width in twips, on table, grid and cells, and they add up', () => {
    for (const table of tables) {
      const grid = elements(table, 'w:gridCol').flatMap(widths);
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
      expect(elements(table, 'w:tblW').flatMap(widths)).toEqual([TEXT_WIDTH]);
      for (const row of elements(table, 'w:tr')) expect(elements(row, 'w:tcW').flatMap(widths)).toEqual(grid);
    }
    expect(document).not.toContain('w:type="pct"');
    expect(document).not.toMatch(/<w:tcW [^>]*w:type="auto"/);
  });

  test('shares the width as the columns ask', () => {
    const [first = 0, second = 0, third = 0] = elements(steps, 'w:gridCol').flatMap(widths);
    expect(second / first).toBeCloseTo(3, 1);
    expect(Math.abs(third - second)).toBeLessThanOrEqual(1);
  });

  test('keeps short rows whole and lets long ones go over the page', () => {
    for (const row of elements(steps, 'w:tr')) {
      const long = paragraphs(row, 'w').some((text) => text.includes(LONG));
      expect(row.includes('<w:cantSplit/>')).toBe(!long);
    }
    expect(elements(steps, 'w:tr').filter((row) => !row.includes('<w:cantSplit/>'))).toHaveLength(3);
  });

  test('has room for handwriting in rows to be filled in', () => {
    const heights = elements(record, 'w:tr').slice(1).flatMap((row) => elements(row, 'w:trHeight'));
    expect(heights).toHaveLength(4);
    for (const height of heights) {
      expect(height).toContain('w:hRule="atLeast"');
      expect(Number(values(height, 'w:val')[0]) / 1440 * 25.4).toBeGreaterThanOrEqual(11);
    }
  });

  test('never touches the next table, where Word would make one of the two', () => {
    expect(document).not.toContain('</w:tbl><w:tbl>');
  });

  test('has a line in every cell: Word opens no other', () => {
    for (const cell of elements(document, 'w:tc')) expect(cell).toMatch(/<\/w:tcPr><w:p[ >/]/);
  });
});

describe('answer cards in Word', () => {
  test('lie two by two, with letter, drawn shape and its name', () => {
    expect(elements(cards, 'w:tr').map((row) => paragraphs(row, 'w').filter(Boolean))).toEqual([['A', 'hình tròn', 'B', 'hình vuông'], ['C', 'hình tam giác', 'D', 'hình thoi']]);
    expect(elements(cards, 'a:prstGeom').flatMap((shape) => values(shape, 'prst'))).toEqual(['ellipse', 'rect', 'triangle', 'diamond']);
  });

  test('describe each shape, with a number of its own', () => {
    const drawings = elements(cards, 'wp:docPr');
    expect(drawings.flatMap((drawing) => values(drawing, 'descr'))).toEqual(['Thẻ A, hình tròn', 'Thẻ B, hình vuông', 'Thẻ C, hình tam giác', 'Thẻ D, hình thoi']);
    expect(drawings.flatMap((drawing) => values(drawing, 'id'))).toEqual(['1', '2', '3', '4']);
  });

  test('fit on one page and are never torn', () => {
    const heights = elements(cards, 'w:trHeight').map((height) => Number(values(height, 'w:val')[0]));
    expect(heights).toHaveLength(2);
    // 257 mm between the margins, with the heading of the page and the sources.
    expect(heights.reduce((sum, height) => sum + height, 0) / 1440 * 25.4).toBeLessThan(200);
    for (const row of elements(cards, 'w:tr')) expect(row).toContain('<w:cantSplit/>');
  });

  test('an odd one leaves an empty place', async () => {
    const three = sheet.blocks.flatMap((block) => (block.type === 'cards' ? [{ ...block, cards: block.cards.slice(0, 3) }] : []));
    const [table = ''] = elements(part(await writeDocx({ ...sheet, blocks: three }), 'word/document.xml'), 'w:tbl');
    expect(elements(table, 'w:tr').map((row) => elements(row, 'w:tc').length)).toEqual([2, 2]);
  });
});
