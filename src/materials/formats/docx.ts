import { Document, HeadingLevel, Paragraph as Line, TextRun, type Table } from 'docx';
import type { Sheet } from '../model/sheet.ts';
import { WORDS } from '../words.ts';
import { wordBlock } from './docx/blocks.ts';
import { imprintSection, pageFooter } from './docx/imprint.ts';
import { PAGE } from './docx/page.ts';
import { partsOf } from './docx/parts.ts';
import { LISTS, STYLE, stylesFor } from './docx/styles.ts';
import { normalise } from './normalise.ts';
import { OFFICE_WORDS } from './words.ts';

/** Title, blocks in their order, and the imprint; a page break is handed to what comes after it. */
function body(sheet: Sheet): (Line | Table)[] {
  const lines: (Line | Table)[] = [];
  if (sheet.kicker) lines.push(new Line({ style: STYLE.kicker, children: [new TextRun(sheet.kicker)] }));
  lines.push(new Line({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.title)] }));
  let pageBreakBefore = false;
  let list = 0;
  for (const block of sheet.blocks) {
    if (block.type === 'new-page') {
      pageBreakBefore = true;
      continue;
    }
    if (block.type === 'list' && block.ordered) list += 1;
    lines.push(...wordBlock(block, { document: sheet.title, list, pageBreakBefore }));
    pageBreakBefore = false;
  }
  return [...lines, ...imprintSection(sheet.imprint, pageBreakBefore)];
}

/**
 * A sheet as a Word document (.docx) that a teacher edits: A4, Times New Roman 14 pt, real styles, tables with a repeated
 * first row, 111 and the address on every page, sources and review at the end.
 *
 * @returns the bytes of the file, the same for the same sheet
 * @throws Error in Vietnamese, naming document and place, when a title, heading, table or list is empty or a row does not fit its table
 */
export async function writeDocx(sheet: Sheet): Promise<Uint8Array> {
  if (sheet.title.trim() === '') throw new Error(OFFICE_WORDS.empty(OFFICE_WORDS.where.untitled, OFFICE_WORDS.where.title));
  const { site, topic, address, version, reviewedOn } = sheet.imprint;
  const document = new Document({
    title: sheet.title, subject: topic, creator: site, description: `${WORDS.helpShort} · ${address} · ${WORDS.version(version)}`,
    styles: stylesFor(sheet.large ?? false), numbering: LISTS,
    sections: [{ properties: { page: PAGE }, footers: { default: pageFooter(sheet.imprint) }, children: body(sheet) }],
  });
  return normalise(partsOf(document), { day: reviewedOn });
}
