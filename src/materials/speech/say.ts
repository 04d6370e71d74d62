import { digitsInWords, numberInWords } from './numbers.ts';
import { HELP_LINES, SPOKEN_FORMS, UNITS } from './spoken-forms.ts';

const DAY = /\b(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/g;
const HELP_LINE = new RegExp(`\\b(?:${HELP_LINES.join('|')})\\b`, 'g');
/** `7h30`, `19 giờ 05`. */
const CLOCK = /\b(\d{1,2})\s?(?:h|giờ)\s?(\d{2})?(?!\p{L})/gu;
const RANGE = /(\d+(?:,\d+)?)\s?[–-]\s?(?=\d)/g;
const UNIT = new RegExp(`(\\d)\\s?(${Object.keys(UNITS).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const NUMBER = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;

/** Vietnamese notation to the number the words are made of: `1.800` → `1800`, `1,35` → `1.35`. */
const plainNumber = (written: string): string => written.replaceAll('.', '').replace(',', '.');

/**
 * A text as a loudspeaker program reads it: numbers, days, units and short forms in words, no brackets, quotes, slashes or signs.
 * Words in brackets are left out: heard, they break the sentence they stand in.
 */
export function say(text: string): string {
  let spoken = text.normalize('NFC').replace(/\s*\([^)]*\)/g, '').replace(/https?:\/\/\S+/g, '');
  for (const [short, said] of SPOKEN_FORMS) spoken = spoken.replace(short, said);
  spoken = spoken
    .replace(DAY, (_, day: string, month: string, year?: string) => `ngày ${numberInWords(Number(day))} tháng ${numberInWords(Number(month))}${year ? ` năm ${numberInWords(Number(year))}` : ''}`)
    .replace(CLOCK, (_, hour: string, minute?: string) => `${hour} giờ${minute ? ` ${minute}` : ''}`)
    .replace(HELP_LINE, digitsInWords)
    .replace(RANGE, '$1 đến ')
    .replace(UNIT, (_, digit: string, unit: string) => `${digit} ${UNITS[unit] ?? unit}`)
    .replace(NUMBER, (written) => numberInWords(plainNumber(written)));
  return spoken
    .replace(/[“”"‘’'«»*_]/g, '')
    .replace(/\s*\/\s*/g, ' hoặc ')
    .replace(/[…]+/g, '.')
    .replace(/\s*[:;]\s*/g, ', ')
    .replace(/\s+([.,!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks and signs a reading program may spell out; none may be left. */
export const UNSPEAKABLE = /[0-9()[\]{}<>/\\@#&%+=*_|~^"“”‘’…:;]/;
