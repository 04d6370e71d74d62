import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { OFFICE_WORDS } from '../words.ts';
import { TEXT_WIDTH } from './page.ts';

/** Every school has it, it holds every Vietnamese letter, and Nghị định 30 asks for it. Not embedded. */
const FONT = 'Times New Roman';
const LANGUAGE = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' };

/** Half points, as Word counts: 14 pt and 13 pt in tables, as schools write; larger for pupils and for reading aloud. */
const PLAIN = { text: 28, table: 26, title: 34, section: 30, small: 24, spoken: 32 };
const LARGE = { text: 30, table: 28, title: 38, section: 32, small: 24, spoken: 34 };
const SIZE = { footer: 20, imprint: 20, imprintHead: 22, gap: 8, letter: 240, shapeName: 40 };
const BLACK = '000000';
const run = (size: number, more = {}) => ({ font: FONT, size, color: BLACK, ...more });

/**
 * Line height in 240ths of a line. `auto` is a must: with an exact height, drawings are cut to one line.
 * `after` and `before` in twips.
 */
const spacing = (before: number, after: number, line = 276) => ({ before, after, line, lineRule: LineRuleType.AUTO });
const heading = (size: number, before: number, more = {}) => ({
  run: run(size, { bold: true, ...more }),
  // A heading never stands alone at the foot of a page.
  paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, 80) },
});

/** Names of our own paragraph styles; a teacher changes the look of all of them at once in Word. */
export const STYLE = {
  kicker: 'Kicker', centred: 'Centred', small: 'SmallText', spoken: 'Spoken', formLine: 'FormLine', list: 'ListLine',
  cell: 'TableText', cellHead: 'TableHead', gap: 'Gap', cardLetter: 'CardLetter', cardShape: 'CardShape', imprintHead: 'ImprintHead', imprint: 'Imprint', footer: 'PageFooter',
} as const;

const style = (id: string, name: string, size: number, paragraph: object, more = {}) => ({
  id, name, basedOn: 'Normal', quickFormat: true, run: run(size, more), paragraph,
});

/**
 * Real styles, so that the navigation pane, a table of contents and screen readers find their way.
 * `large`: read by pupils or aloud.
 */
export function stylesFor(large: boolean): IStylesOptions {
  const size = large ? LARGE : PLAIN;
  const text = (before: number, after: number) => ({ spacing: large ? spacing(before, Math.round(after * 1.25), 288) : spacing(before, after) });
  return {
    default: {
      document: { run: { ...run(size.text), language: LANGUAGE }, paragraph: text(0, 120) },
      title: { run: run(size.title, { bold: true }), paragraph: { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: spacing(60, 200) } },
      heading1: heading(size.section, 280),
      heading2: heading(size.text, 220),
      heading3: heading(size.text, 160, { italics: true }),
      // Nobody uses these here, but a teacher may: docx would make them blue.
      heading4: heading(size.text, 120), heading5: heading(size.text, 120), heading6: heading(size.text, 120),
      caption: { run: run(size.small, { italics: true }) },
      // Not blue: these sheets are copied in black and white, and the address stands there in words.
      hyperlink: { run: { font: FONT, color: BLACK, underline: { type: 'single', color: BLACK } } },
    },
    paragraphStyles: [
      style(STYLE.kicker, 'Dòng trên tên', size.text, { alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(0, 40) }, { bold: true }),
      // Date and signature: in the middle of the right half, as on every letter.
      style(STYLE.centred, 'Ngày và chữ ký', size.text, { alignment: AlignmentType.CENTER, indent: { left: Math.round(TEXT_WIDTH * 0.45) }, ...text(0, 120) }),
      style(STYLE.small, 'Chữ nhỏ', size.small, { spacing: spacing(0, 80, 252) }),
      // Read aloud from paper: larger, wider, never torn apart by a page.
      style(STYLE.spoken, 'Lời đọc', size.spoken, { keepLines: true, spacing: spacing(0, 160, 336) }),
      style(STYLE.formLine, 'Dòng để điền', size.text, { spacing: spacing(0, 80, 300) }),
      style(STYLE.list, 'Dòng danh sách', size.text, text(0, 60)),
      style(STYLE.cell, 'Chữ trong bảng', size.table, { spacing: spacing(0, 40, 252) }),
      style(STYLE.cellHead, 'Đầu bảng', size.table, { alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(0, 0, 252) }, { bold: true }),
      style(STYLE.gap, 'Khoảng cách', SIZE.gap, { spacing: spacing(0, 120, 240) }),
      style(STYLE.cardLetter, 'Chữ trên thẻ', SIZE.letter, { alignment: AlignmentType.CENTER, spacing: spacing(0, 0, 240) }, { bold: true }),
      style(STYLE.cardShape, 'Hình trên thẻ', SIZE.shapeName, { alignment: AlignmentType.CENTER, spacing: spacing(60, 0, 240) }),
      // A heading for the navigation pane, small on paper.
      { ...style(STYLE.imprintHead, 'Đề mục nguồn', SIZE.imprintHead, { spacing: spacing(200, 20, 240) }, { bold: true }), basedOn: 'Heading1' },
      style(STYLE.imprint, 'Nguồn', SIZE.imprint, { spacing: spacing(0, 20, 240) }),
      style(STYLE.footer, 'Chân trang', SIZE.footer, { border: { top: { style: BorderStyle.SINGLE, size: 4, space: 3, color: BLACK } }, spacing: spacing(0, 0, 240) }),
    ],
  };
}

export const NUMBERING = { bullet: 'gach-dau-dong', ordered: 'danh-so' } as const;
const indent = { paragraph: { indent: { left: 500, hanging: 360 } } };

/** Each ordered list is an instance of its own, so it starts at 1. */
export const LISTS: INumberingOptions = {
  config: [
    { reference: NUMBERING.bullet, levels: [{ level: 0, format: LevelFormat.BULLET, text: OFFICE_WORDS.bullet, alignment: AlignmentType.LEFT, style: { ...indent, run: { font: FONT } } }] },
    { reference: NUMBERING.ordered, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: indent }] },
  ],
};
