import { NATIONAL_NUMBERS } from '../../schemas/contact.ts';
import { digitsInWords, numberInWords } from './numbers.ts';
import { SPOKEN_FORMS, UNITS } from './spoken-forms.ts';

const DAY = /(?<![\d/])(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/g;
/** `tháng 6/2024`. */
const MONTH = /(?<![\d/])(?:tháng )?(\d{1,2})\/(\d{4})(?![\d/])/g;
/** Help lines are said digit by digit. */
const HELP_LINE = new RegExp(`(?<![\\p{L}\\d.,/])(?:${NATIONAL_NUMBERS.join('|')})(?![\\p{L}\\d/]|[.,]\\d)`, 'gu');
/** `7h30`, `19 giờ 05`, `7:30`. */
const CLOCK = /(?<![\d:])(\d{1,2})(?:\s?(?:h|giờ)\s?(\d{2})?|:(\d{2}))(?![\p{L}\d])/gu;
const RANGE = /(\d+(?:,\d+)?)\s?[–-]\s?(?=\d)/g;
const UNIT = new RegExp(`(\\d)\\s?(${Object.keys(UNITS).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
/** Not a part of a code (`QH13`, `102/2016`), and no phone number (`0912`): these stay as they are, and the sentence is left out. */
const NUMBER = /(?<![\p{L}\d.,/])(?!0\d{2})(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\p{L}\d/]|[.,]\d)/gu;

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
    .replace(RANGE, '$1 đến ')
    .replace(DAY, (_, day: string, month: string, year?: string) => `ngày ${numberInWords(Number(day))} tháng ${numberInWords(Number(month))}${year ? ` năm ${numberInWords(Number(year))}` : ''}`)
    .replace(MONTH, (_, month: string, year: string) => `tháng ${numberInWords(Number(month))} năm ${numberInWords(Number(year))}`)
    .replace(CLOCK, (_, hour: string, minute?: string, after?: string) => [`${hour} giờ`, minute ?? after].filter(Boolean).join(' '))
    .replace(HELP_LINE, digitsInWords)
    .replace(UNIT, (_, digit: string, unit: string) => `${digit} ${UNITS[unit] ?? unit}`)
    .replace(NUMBER, (written) => numberInWords(plainNumber(written)));
  return spoken
    .replace(/[“”"‘’'«»*_]/g, '')
    .replace(/(?<=\p{L})\s*\/\s*(?=\p{L})/gu, ' hoặc ')
    .replace(/(?<!\p{L})và hoặc hoặc(?!\p{L})/gu, 'và hoặc')
    .replace(/[…]+/g, '.')
    .replace(/\s*[:;]\s*/g, ', ')
    .replace(/\s+([.,!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks and signs a reading program may spell out; none may be left. */
export const UNSPEAKABLE = /[0-9()[\]{}<>/\\@#&%+=*_|~^"“”‘’…:;]/;
