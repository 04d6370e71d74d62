/** A body to begin with. What is to be typed over stands in ‹ ›; an entry that still has such a place is not saved. */
export interface Template {
  /** Kind of the entry it is for, as the schema names it. */
  name: string;
  label: string;
  hint: string;
  text: string;
}

const PLACE = /‹[^‹›\n]*›/u;

/** First place of a template that nobody has filled in, with its line (from 1); `undefined` when there is none. */
export function unfilled(body: string): { line: number; place: string } | undefined {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => PLACE.test(line));
  const [place] = PLACE.exec(lines[at] ?? '') ?? [];
  return place === undefined ? undefined : { line: at + 1, place };
}
