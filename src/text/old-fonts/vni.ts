/**
 * VNI-Windows (fonts VNI-Times, VNI-Helve …): a letter, then a sign for its marks, shown by a computer of today as windows-1252.
 * Marks follow the letter, so that "tieáng" is "tiếng"; i, ơ, ư, đ and ỵ are single signs of their own.
 */
const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Readonly<Record<string, string>> = { â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' };
const BREVE: Readonly<Record<string, string>> = { ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' };

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...CIRCUMFLEX, ...BREVE }, e: { ...TONES, ...CIRCUMFLEX }, o: { ...TONES, ...CIRCUMFLEX }, u: TONES, y: TONES, ô: TONES, ö: TONES,
};
const SINGLE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const isCapital = (sign: string) => sign !== sign.toLowerCase();

/** Text typed in a VNI font → Unicode NFC: "Treû em" → "Trẻ em", "ÑAÁT" → "ĐẤT". Other signs stay. */
export function fromVni(text: string): string {
  const signs = [...text];
  let result = '';
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index] ?? '';
    const small = sign.toLowerCase();
    const marks = MARKS[small]?.[(signs[index + 1] ?? '').toLowerCase()];
    const letter = SINGLE[small] ?? small;
    result += (isCapital(sign) ? letter.toUpperCase() : letter) + (marks ?? '');
    if (marks !== undefined) index += 1;
  }
  return result.normalize('NFC');
}
