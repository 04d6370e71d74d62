import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TEXT_BYTES = 64 * 2 ** 20;
/** A PDF that takes longer is broken. */
const MOST_MS = 60_000;

async function poppler(program: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await run(program, parameters, { maxBuffer: TEXT_BYTES, timeout: MOST_MS, encoding: 'utf8' });
  return stdout;
}

/** What `pdfinfo` says of a file, by name of the line: `Tagged`, `Pages`, `Title`, `Page size` … */
export const pdfInfo = async (file: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await poppler('pdfinfo', file)).split('\n').flatMap((line) => {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.trim()] as const];
  }));

/** Fonts of a file: name, whether it is in the file, and whether its letters can be copied. */
export const pdfFonts = async (file: string): Promise<{ name: string; embedded: boolean; unicode: boolean }[]> =>
  (await poppler('pdffonts', file)).split('\n').slice(2).filter(Boolean).map((line) => {
    const [embedded, , unicode] = line.slice(line.search(/ (?:yes|no) +(?:yes|no) +(?:yes|no) /)).trim().split(/\s+/);
    return { name: line.split(' ')[0] ?? '', embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });

/** The text of a file in the order it was written. `-layout` would lose spaces in tight lines. */
export const pdfText = (file: string): Promise<string> => poppler('pdftotext', '-raw', '-enc', 'UTF-8', file, '-');

/** Letters and digits only: a break of line or page, a bullet, a space more or less make no difference. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
