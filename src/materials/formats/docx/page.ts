import { convertMillimetersToTwip } from 'docx';

/** Lengths of a page in twips (1/20 pt), the unit that Word, Google Docs and LibreOffice read alike. */
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** Margins as teachers know them from Nghị định 30/2020/NĐ-CP: the left one is for the binding. The footer stands inside the lower one. */
const MARGIN = {
  top: convertMillimetersToTwip(20), bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30), right: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(10), footer: convertMillimetersToTwip(8),
};

export const PAGE = { size: A4, margin: MARGIN };

/** Width of a line of text, in twips. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** `TEXT_WIDTH` cut by shares, whole twips that add up exactly: a table a twip too wide is pushed out of the margin. */
export function columnWidths(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let used = 0;
  let before = 0;
  return shares.map((share) => {
    used += share;
    const edge = Math.round((TEXT_WIDTH * used) / total);
    const width = edge - before;
    before = edge;
    return width;
  });
}
