import { isSyllable } from '../is-syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Encodings from before Unicode in which old Vietnamese files are written. */
export const OLD_FONTS = { vni: { name: 'VNI', decode: fromVni }, tcvn3: { name: 'TCVN3', decode: fromTcvn3 } } as const;
export type OldFont = keyof typeof OLD_FONTS;

/** Letters no old font can show: where they stand, the text is Unicode already. */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9\u0300-\u0323ăđơưĂĐƠƯ]/u;
/** Whether a text has letters that only Unicode can show. */
export const hasUnicodeVietnamese = (text: string) => UNICODE_VIETNAMESE.test(text);

const WORD = /[^\s\p{P}"'<>=+|~^`\d]*[^\s\p{P}"'<>=+|~^`\d]/gu;
/** Signs of TCVN3 that Unicode counts as punctuation or symbols, but which are letters there. */
const TCVN3_WORD = /[A-Za-z\u00a1-\u00ff]+/gu;

/** Fewest different words, and the shares of marked and of all words, that must be Vietnamese only after decoding. */
const FEWEST = 2;
const SHARE_OF_MARKED = 0.8;
const SHARE_OF_ALL = 0.75;

const isAscii = (word: string) => /^[\x20-\x7e]*$/.test(word);

/** How many different words become Vietnamese by `font`; 0 when too much of the text speaks against it. */
function evidence(text: string, font: OldFont): number {
  const words = text.match(font === 'tcvn3' ? TCVN3_WORD : WORD) ?? [];
  const marked = words.filter((word) => !isAscii(word));
  const { decode } = OLD_FONTS[font];
  const gained = marked.filter((word) => !isSyllable(word) && isSyllable(decode(word)));
  const fitting = words.filter((word) => isSyllable(decode(word)));
  if (fitting.filter((word) => !isAscii(word)).length < marked.length * SHARE_OF_MARKED) return 0;
  if (fitting.length < words.length * SHARE_OF_ALL) return 0;
  return new Set(gained.map((word) => word.toLowerCase())).size;
}

/** The old font a piece of text was typed in, or `undefined`: Unicode, another language, or too little to tell. */
export function recogniseOldFont(text: string): OldFont | undefined {
  if (UNICODE_VIETNAMESE.test(text) || isAscii(text.replace(/\s/g, ' '))) return undefined;
  const [best] = (['vni', 'tcvn3'] as const)
    .map((font) => ({ font, found: evidence(text, font) }))
    .filter(({ found }) => found >= FEWEST)
    .sort((a, b) => b.found - a.found);
  return best?.font;
}

/** A name of a font → its encoding: ".VnTimeH" → tcvn3, "VNI-Times" → vni; `undefined` for a font of today. */
export function oldFontNamed(name: string): OldFont | undefined {
  const bare = name.trim().replace(/^["']+/, '');
  if (/^\.vn/i.test(bare)) return 'tcvn3';
  return /^vni[- ]/i.test(bare) ? 'vni' : undefined;
}

export interface Converted {
  text: string;
  /** Encodings that were found and changed; empty when the text stays as it was. */
  found: OldFont[];
}

/**
 * Converts every line that is written in an old font. A line too short to tell by itself goes with the rest of the text
 * when it has no Unicode Vietnamese and decodes into nothing but Vietnamese.
 */
export function convertOldFonts(text: string): Converted {
  const lines = text.split('\n');
  const whole = recogniseOldFont(lines.filter((line) => !UNICODE_VIETNAMESE.test(line)).join('\n'));
  const found = new Set<OldFont>();
  const converted = lines.map((line) => {
    const font = recogniseOldFont(line) ?? (whole && fits(line, whole) ? whole : undefined);
    if (!font) return line;
    const decoded = OLD_FONTS[font].decode(line);
    if (decoded !== line) found.add(font);
    return decoded;
  });
  return { text: converted.join('\n'), found: [...found] };
}

const fits = (line: string, font: OldFont) => !UNICODE_VIETNAMESE.test(line) && !isAscii(line) && evidence(line, font) > 0;
