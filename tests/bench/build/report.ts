import { type MeasuredExtras } from './steps.ts';

/** One line of the table; CPU and wall in seconds, memory in MiB, bytes on the wire (brotli 11). */
export interface Row {
  size: number;
  who: string;
  cpu: number;
  /** CPU without our own steps. */
  pageCpu: number;
  /** `pageCpu` over the CPU of plain Astro. */
  ratio: number;
  wall: number;
  peak: number;
  articleBytes: number;
  hubBytes: number;
}

const COLUMNS: readonly (readonly [title: string, value: (row: Row) => string])[] = [
  ['articles', ({ size }) => String(size)],
  ['site', ({ who }) => who],
  ['CPU s', ({ cpu }) => cpu.toFixed(1)],
  ['CPU s, pages', ({ pageCpu }) => pageCpu.toFixed(1)],
  ['× plain', ({ ratio }) => ratio.toFixed(2)],
  ['wall s', ({ wall }) => wall.toFixed(1)],
  ['peak MiB', ({ peak }) => peak.toFixed(0)],
  ['article B', ({ articleBytes }) => String(articleBytes)],
  ['hub B', ({ hubBytes }) => String(hubBytes)],
];

/** Prints the table, columns aligned to the right. */
export function printTable(rows: readonly Row[]): void {
  const lines = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log();
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

/** Prints what each own step made and took. */
export function printExtras(measured: readonly MeasuredExtras[]): void {
  for (const { size, total, lines } of measured) {
    console.log(`\nOur own steps at ${size} articles, ${total.toFixed(1)} s CPU in all, left out of "pages":`);
    for (const line of lines) console.log(`  ${line}`);
  }
}
