import {
  AlignmentType, BorderStyle, Document, Header, LineRuleType, Packer, PageNumber, Paragraph as Line, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType,
} from 'docx';
import { wordBlock } from '../materials/formats/docx/blocks.ts';
import { columnWidths, PAGE, TEXT_WIDTH } from '../materials/formats/docx/page.ts';
import { LISTS, stylesFor } from '../materials/formats/docx/styles.ts';
import { normalise } from '../materials/formats/normalise.ts';
import type { Block } from '../materials/model/sheet.ts';
import type { Draft } from './draft.ts';
import { REPORT_WORDS as WORDS } from './words.ts';

/** Half points: 12 pt in the head, 14 pt in the text (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const HEAD = 24;
const TEXT = 28;
const SMALL = 22;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE };

const line = (text: string, { size = TEXT, bold = false, italics = false, alignment = AlignmentType.CENTER as (typeof AlignmentType)[keyof typeof AlignmentType], after = 0, before = 0, keepNext = false } = {}) =>
  new Line({ alignment, keepNext, spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, children: [new TextRun({ text, size, bold, italics })] });

/** The short line that stands under the name of the unit and under the motto. */
const rule = (inset: number) => new Line({ indent: { left: inset, right: inset }, spacing: { before: 40, after: 40, line: 120, lineRule: LineRuleType.AUTO }, border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } });

/** Two columns without lines, in shares of the text's width. */
function sideBySide(left: Line[], right: Line[], shares: readonly [number, number]): Table {
  const widths = columnWidths(shares);
  const cell = (children: Line[], width: number) => new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP, margins: { left: 0, right: 0 }, borders: NO_LINES, children });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders: NO_LINES,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0] ?? 0), cell(right, widths[1] ?? 0)] })],
  });
}

const officialHead = ({ unit }: Draft) => sideBySide(
  [line(WORDS.above, { size: HEAD }), line(unit.toUpperCase(), { size: HEAD, bold: true }), rule(1000), line(WORDS.number, { size: HEAD })],
  [line(WORDS.nation, { size: HEAD, bold: true }), line(WORDS.motto, { size: HEAD + 2, bold: true }), rule(1300), line(WORDS.placeAndDay, { size: HEAD + 2, italics: true })],
  [40, 60],
);

const signature = () => sideBySide(
  [
    line(WORDS.receivers, { size: 24, bold: true, italics: true, alignment: AlignmentType.LEFT, keepNext: true }),
    ...WORDS.receiverLines.map((text) => line(text, { size: SMALL, alignment: AlignmentType.LEFT })),
  ],
  [line(WORDS.signer, { bold: true, keepNext: true }), line(WORDS.signature, { size: SMALL, italics: true, after: 1200 }), line(WORDS.signerName, { bold: true })],
  [50, 50],
);

/** Page number in the middle of the upper margin, from the second page on. */
const pageNumber = () => new Header({ children: [new Line({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: HEAD, children: [PageNumber.CURRENT] })] })] });

/** Blocks as lines and tables; the first may begin a page of its own. */
const text = (blocks: readonly Block[], document: string, newPage = false) =>
  blocks.flatMap((block, index) => (block.type === 'new-page' ? [] : wordBlock(block, { document, list: 1, pageBreakBefore: newPage && index === 0 })));

/**
 * The draft as a Word document an officer goes on writing in: A4, Times New Roman 14 pt, head and signature as Nghị định 30/2020 has
 * them. The same bytes for the same draft. Throws in Vietnamese when a block has no text.
 */
export async function writeReport(draft: Draft): Promise<Uint8Array> {
  const document = new Document({
    title: draft.subject, creator: draft.unit, description: draft.period, styles: stylesFor(false), numbering: LISTS,
    sections: [{
      properties: { page: PAGE, titlePage: true }, headers: { default: pageNumber(), first: new Header({ children: [new Line('')] }) },
      children: [
        officialHead(draft),
        line(WORDS.kind, { bold: true, before: 280, keepNext: true }), line(draft.subject, { bold: true, keepNext: true }), line(draft.period, { after: 60, keepNext: true }), rule(3400),
        line(draft.addressee, { before: 120, after: 160 }),
        ...draft.notes.map((note) => line(note, { size: SMALL, italics: true, alignment: AlignmentType.LEFT, after: 80 })),
        ...text(draft.blocks, draft.subject),
        new Line({ spacing: { before: 0, after: 160, line: 240, lineRule: LineRuleType.AUTO } }),
        signature(),
        ...text(draft.appendix, draft.subject, true),
      ],
    }],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(document)), { day: draft.today });
}
