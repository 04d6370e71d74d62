import {
  HeightRule, Paragraph as Line, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, XmlAttributeComponent, XmlComponent,
  type ITableOptions,
} from 'docx';
import type { Block, Paragraph } from '../../model/sheet.ts';
import { OFFICE_WORDS } from '../words.ts';
import { columnWidths, mm, TEXT_WIDTH } from './page.ts';
import { STYLE } from './styles.ts';
import { runs, textOf } from './text.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** Room for one line of handwriting of a child. */
const WRITING_HEIGHT = mm(12);
/** Characters up to which a row stays on one page. A longer one may be torn: kept whole it would leave half a page empty. */
const SHORT_ROW = 240;
const CELL_MARGINS = { top: 50, bottom: 50, left: 100, right: 100 };
/** Light enough for black text and for copiers. */
const HEAD_SHADE = { fill: 'EDEDED' };

class Value extends XmlAttributeComponent<{ value: string }> {
  protected override readonly xmlKeys = { value: 'w:val' };
}

class Caption extends XmlComponent {
  constructor(text: string) {
    super('w:tblCaption');
    this.root.push(new Value({ value: text }));
  }
}

/** A table with the name that screen readers announce; docx 9.15 has no option for it. It stands last in the table's properties. */
export class NamedTable extends Table {
  constructor(options: ITableOptions, name: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error(OFFICE_WORDS.empty(name, OFFICE_WORDS.where.caption));
    properties.addChildElement(new Caption(name));
  }
}

/** Widths in twips on the table, its grid and every cell: percentages come out wrong in Google Docs, LibreOffice and WPS. */
export const fixedWidths = (widths: readonly number[]) => ({
  width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
});

function check({ caption, columns, rows }: TableBlock, document: string): void {
  if (caption.trim() === '') throw new Error(OFFICE_WORDS.empty(document, OFFICE_WORDS.where.caption));
  if (columns.length === 0 || rows.length === 0) throw new Error(OFFICE_WORDS.empty(document, OFFICE_WORDS.where.table(caption)));
  for (const { title, share } of columns) {
    if (title.trim() === '') throw new Error(OFFICE_WORDS.empty(document, OFFICE_WORDS.where.column(caption)));
    if (!Number.isFinite(share) || share <= 0) throw new Error(OFFICE_WORDS.wrongShare(document, caption, title));
  }
  for (const [index, cells] of rows.entries()) {
    if (cells.length !== columns.length) throw new Error(OFFICE_WORDS.wrongRow(document, caption, index + 1, columns.length, cells.length));
  }
}

const cell = (paragraphs: readonly Paragraph[], width: number) => new TableCell({
  width: { size: width, type: WidthType.DXA },
  // Word opens no cell without a line, so an empty one has an empty line.
  children: (paragraphs.length > 0 ? paragraphs : ['']).map((paragraph) => new Line({ style: STYLE.cell, children: runs(paragraph) })),
});

const isShort = (cells: readonly Paragraph[][]) => cells.every((paragraphs) => paragraphs.map(textOf).join(' ').length <= SHORT_ROW);

/** A table whose first row comes again on every page. */
export function dataTable(block: TableBlock, document: string): Table {
  check(block, document);
  const widths = columnWidths(block.columns.map(({ share }) => share));
  const widthOf = (index: number) => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true, cantSplit: true,
    children: block.columns.map(({ title }, index) => new TableCell({
      width: { size: widthOf(index), type: WidthType.DXA }, shading: HEAD_SHADE, verticalAlign: VerticalAlignTable.CENTER,
      children: [new Line({ style: STYLE.cellHead, children: [new TextRun(title)] })],
    })),
  });
  const rows = block.rows.map((cells) => new TableRow({
    cantSplit: isShort(cells),
    ...(block.rowHeight === 'writing' ? { height: { value: WRITING_HEIGHT, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map((paragraphs, index) => cell(paragraphs, widthOf(index))),
  }));
  const look = { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true };
  return new NamedTable({ ...fixedWidths(widths), margins: CELL_MARGINS, tableLook: look, rows: [head, ...rows] }, block.caption);
}
