import { BorderStyle, HeightRule, Paragraph as Line, type Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { ShapeRun, type PresetShapeType } from 'docx/shapes';
import type { AnswerCard } from '../../model/sheet.ts';
import { OFFICE_WORDS } from '../words.ts';
import { columnWidths, mm } from './page.ts';
import { STYLE } from './styles.ts';
import { fixedWidths, NamedTable } from './table.ts';

/** Two rows, the heading of the page and the sources fit on one A4. */
const CARD_HEIGHT = mm(86);
/** Pixels of 1/96 inch: 22 mm. */
const SHAPE_SIZE = 84;
/** Points. Seen across a classroom, and after three copies of a copy. */
const SHAPE_LINE = 5;
const SHAPES: Readonly<Record<AnswerCard['shape'], PresetShapeType>> = { circle: 'ellipse', square: 'rectangle', triangle: 'triangle', diamond: 'diamond' };

/** Dashed: cut here. */
const CUT = { style: BorderStyle.DASHED, size: 8, color: '000000' };
const CUTS = { top: CUT, bottom: CUT, left: CUT, right: CUT, insideHorizontal: CUT, insideVertical: CUT };

const card = ({ letter, shape, shapeName }: AnswerCard) => [
  new Line({ style: STYLE.cardLetter, children: [new TextRun(letter)] }),
  new Line({
    style: STYLE.cardShape,
    children: [new ShapeRun({
      type: SHAPES[shape], transformation: { width: SHAPE_SIZE, height: SHAPE_SIZE }, fill: 'none', line: { color: '000000', width: SHAPE_LINE },
      altText: { name: letter, description: OFFICE_WORDS.cardName(letter, shapeName) },
    })],
  }),
  new Line({ style: STYLE.cardShape, children: [new TextRun(shapeName)] }),
];

/** Answer cards two by two, to be cut out: letter, drawn shape and its name say the same three times. */
export function cardTable(cards: readonly AnswerCard[], document: string): Table {
  if (cards.length === 0 || cards.some(({ shapeName }) => shapeName.trim() === '')) throw new Error(OFFICE_WORDS.empty(document, OFFICE_WORDS.where.cards));
  const widths = columnWidths([1, 1]);
  const rows = Array.from({ length: Math.ceil(cards.length / 2) }, (_, row) => new TableRow({
    cantSplit: true, height: { value: CARD_HEIGHT, rule: HeightRule.EXACT },
    children: widths.map((width, column) => {
      const own = cards[row * 2 + column];
      return new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children: own ? card(own) : [new Line({})] });
    }),
  }));
  return new NamedTable({ ...fixedWidths(widths), borders: CUTS, rows }, cards.map(({ letter, shapeName }) => OFFICE_WORDS.cardName(letter, shapeName)).join('; '));
}
