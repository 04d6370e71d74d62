import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { normalise } from '../formats/normalise.ts';

type Value = string | number | null;

export interface WorkbookSheet {
  name: string;
  /** An empty cell is `null`. */
  rows: Value[][];
  /** Widths in characters, from the first column on. */
  widths: number[];
  /** Number of the row, from 1, whose cells are printed bold. */
  headerRow: number;
}

/** Height of a line in points, for the font below. */
const LINE = 15;

/** Lines that a row needs: LibreOffice lets wrapped text run over the next row where no height is given. A little generous. */
const linesOf = (row: readonly Value[], widths: readonly number[]): number =>
  Math.max(1, ...row.map((value, at) =>
    String(value ?? '').split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.1) / (widths[at] ?? 10))), 0)));

const cells = ({ rows, widths, headerRow }: WorkbookSheet): SheetData =>
  rows.map((row, index) => {
    const height = linesOf(row, widths) * LINE;
    return row.map((value) => {
      if (value === null) return null;
      // The type is named, so that a text like "=1+1" stays text.
      const type = typeof value === 'number' ? Number : String;
      return { value, type, height, wrap: true, alignVertical: 'top', ...(index + 1 === headerRow ? { fontWeight: 'bold' } : {}) };
    });
  });

/** Excel workbook with the same bytes for the same sheets. `day` (`YYYY-MM-DD`) is the date the file carries. */
export async function workbook(sheets: readonly WorkbookSheet[], day: string): Promise<Uint8Array> {
  const written = writeExcelFile(
    sheets.map((sheet) => ({ data: cells(sheet), sheet: sheet.name, columns: sheet.widths.map((width) => ({ width })) })),
    { fontFamily: 'Arial', fontSize: 11 },
  );
  const blob = await written.toBlob();
  return normalise(new Uint8Array(await blob.arrayBuffer()), { day });
}
