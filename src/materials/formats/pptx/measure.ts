/**
 * Widths of Arial in thousandths of the type size, by groups of letters, from the font's own table (Liberation Sans has the same).
 * Marks over and under a letter add nothing; the horn of ơ and ư (U+031B) makes it wider.
 */
const GROUPS: readonly (readonly [number, string])[] = [
  [120, '\u031B'], [222, 'ijl‘’'], [191, "'"], [278, ' ftI.,:;/!\\|[]'], [333, 'r()-“”`'], [355, '"'], [500, 'ckvxyzsJ'], [584, '+=<>~'],
  [556, 'abdđeghnopquL?0123456789–$#_'], [611, 'FTZ'], [667, 'ABEKPSVXY&'], [722, 'CDHNRUwĐ'], [778, 'GOQ'], [833, 'mM'], [889, '%'], [944, 'W'], [1000, '—…'],
];
const WIDTHS = new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Wider than most: a letter we do not know must not make a line look shorter than it is. */
const UNKNOWN = 1000;
/** Bold letters are 7 % wider on average; a title of narrow ones is up to a tenth wider. */
const BOLD = 1.1;
/** Height of a line of Arial by its type size: 1.15 in the font, 1.2 as LibreOffice sets it. */
const LINE = 1.2;

const MARKS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/g;

/** Width of `text` in points. */
function textWidth(text: string, size: number, bold: boolean): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) thousandths += WIDTHS.get(letter) ?? UNKNOWN;
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

export interface TextSetting {
  /** Inches. */
  width: number;
  /** Points. */
  size: number;
  bold?: boolean;
  /** In lines of the font. */
  spacing: number;
  /** Points after each paragraph; some programs count it after the last one too. */
  gap?: number;
  /** Points that every line is moved to the right. */
  indent?: number;
}

/** Lines that `text` takes, broken at spaces; a word too long for a line is broken anywhere. */
export function lineCount(text: string, { width: inches, size, bold = false, indent = 0 }: Omit<TextSetting, 'spacing'>): number {
  const width = inches * 72 - indent;
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const own = textWidth(word, size, bold);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(own / width) - 1);
    used += (used > 0 ? space : 0) + Math.min(own, width);
  }
  return lines;
}

/** Height of `paragraphs` in inches, as PowerPoint will set them in Arial. An estimate that errs on the side of too high. */
export function textHeight(paragraphs: readonly string[], setting: TextSetting): number {
  const { size, spacing, gap = 0 } = setting;
  const lines = paragraphs.reduce((sum, text) => sum + lineCount(text, setting), 0);
  return (lines * size * LINE * spacing + paragraphs.length * gap) / 72;
}
