import { HeadingLevel, LeaderType, Paragraph as Line, TabStopType, Tab, type IParagraphOptions, type Table, TextRun } from 'docx';
import type { Block } from '../../model/sheet.ts';
import { OFFICE_WORDS } from '../words.ts';
import { cardTable } from './cards.ts';
import { TEXT_WIDTH } from './page.ts';
import { NUMBERING, STYLE } from './styles.ts';
import { dataTable } from './table.ts';
import { isLabelOnly, runs, textOf } from './text.ts';

/** What a block must know about its document. */
export interface BlockPlace {
  /** Name of the document, for messages. */
  document: string;
  /** Number of the ordered list, from 1: each one starts at 1 again. */
  list: number;
  /** Begins on a new page. */
  pageBreakBefore: boolean;
}

/** Characters of a list that is kept on one page. */
const SHORT_LIST = 500;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LOOKS = { centred: STYLE.centred, small: STYLE.small, spoken: STYLE.spoken } as const;
type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

const required = (text: string, place: BlockPlace, where: string): string => {
  if (text.trim() === '') throw new Error(OFFICE_WORDS.empty(place.document, where));
  return text;
};

/** "Trường: ………": dots up to the margin, drawn by a tab, so they end at the same place however long the label is. */
function formLine({ label, value }: Of<'form-line'>, place: BlockPlace): Line {
  const written = label.trim() === '' ? '' : `${label.trim().replace(/:$/, '')}: `;
  const filled = value.trim() !== '';
  return new Line({
    style: STYLE.formLine, pageBreakBefore: place.pageBreakBefore,
    ...(filled ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }] }),
    children: [new TextRun(written), filled ? new TextRun(value) : new TextRun({ children: [new Tab()] })],
  });
}

function list({ items, ordered }: Of<'list'>, place: BlockPlace): Line[] {
  if (items.length === 0) throw new Error(OFFICE_WORDS.empty(place.document, OFFICE_WORDS.where.list));
  const numbering = ordered ? { reference: NUMBERING.ordered, level: 0, instance: place.list } : { reference: NUMBERING.bullet, level: 0 };
  // The answers of a question stay together; a long list may go over the page.
  const together = items.map(textOf).join(' ').length <= SHORT_LIST;
  return items.map((item, index) => {
    required(textOf(item), place, OFFICE_WORDS.where.list);
    return new Line({
      style: STYLE.list, numbering, pageBreakBefore: place.pageBreakBefore && index === 0, keepNext: together && index < items.length - 1, children: runs(item),
    });
  });
}

/**
 * A table between two lines of almost no height: two tables without a line between them become one in Word, and only a line
 * can begin a new page.
 */
function amongLines(table: Table, place: BlockPlace): (Line | Table)[] {
  const gap = (more: IParagraphOptions = {}) => new Line({ style: STYLE.gap, ...more });
  return place.pageBreakBefore ? [gap({ pageBreakBefore: true }), table, gap()] : [table, gap()];
}

/** Lines and tables of Word for one block. A page break is no line of its own: it belongs to the block after it. */
export function wordBlock(block: Exclude<Block, { type: 'new-page' }>, place: BlockPlace): (Line | Table)[] {
  const { pageBreakBefore } = place;
  switch (block.type) {
    case 'heading':
      return [new Line({ heading: HEADINGS[block.level], pageBreakBefore, children: [new TextRun(required(block.text, place, OFFICE_WORDS.where.heading))] })];
    case 'paragraph':
      required(textOf(block.text), place, OFFICE_WORDS.where.paragraph);
      return [new Line({ ...(block.look ? { style: LOOKS[block.look] } : {}), keepNext: isLabelOnly(block.text), pageBreakBefore, children: runs(block.text) })];
    case 'form-line':
      return [formLine(block, place)];
    case 'list':
      return list(block, place);
    case 'table':
      return amongLines(dataTable(block, place.document), place);
    case 'cards':
      return amongLines(cardTable(block.cards, place.document), place);
  }
}
