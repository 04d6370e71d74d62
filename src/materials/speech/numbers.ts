import { toCardinal } from 'n2words/vi-VN';

/**
 * A number as it is read out: `2026` → "hai nghìn không trăm hai mươi sáu". Decimals take a point: `'1.35'`.
 * The library skips the empty hundred ("hai nghìn lẻ hai mươi sáu"), which sounds like another number on a loudspeaker.
 */
export function numberInWords(value: number | string): string {
  const words = toCardinal(value);
  return words.replace(/(nghìn|triệu|tỷ) lẻ (\S+)( mươi| mười|$)?/gu, (whole, group: string, first: string, tens: string | undefined) => {
    const isTen = first === 'mười' || tens?.trim() === 'mươi';
    return `${group} không trăm ${isTen ? '' : 'lẻ '}${whole.slice(group.length + ' lẻ '.length)}`;
  });
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Digit by digit, as a help line is said: `111` → "một – một – một". */
export const digitsInWords = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join(' – ');
