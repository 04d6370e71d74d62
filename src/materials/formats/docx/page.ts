/**
 * Millimetres in twips (1/20 pt), the unit that Word, Google Docs and LibreOffice read alike. Rounded: docx cuts off, and a page of
 * 11905 × 16837 is no A4 to some printers.
 */
export const mm = (length: number): number => Math.round((length / 25.4) * 1440);

const A4 = { width: mm(210), height: mm(297) };

/** Margins as teachers know them from Nghị định 30/2020/NĐ-CP: the left one is for the binding. The footer stands inside the lower one. */
const MARGIN = {
  top: mm(20), bottom: mm(20),
  left: mm(30), right: mm(20),
  header: mm(10), footer: mm(8),
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
