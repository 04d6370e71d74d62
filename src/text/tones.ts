/** Combining marks of the five written tones, by the digit VNI types for them; 0 is the level tone. */
const TONE_MARKS = { '\u0301': 1, '\u0300': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 } as const;
const MARK_OF_TONE = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const TONE_PATTERN = /[\u0300\u0301\u0303\u0309\u0323]/g;

export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Syllable taken apart: letters in lower case without the tone (ă â ê ô ơ ư đ stay), and the tone. */
export interface Toned {
  letters: string;
  tone: Tone;
}

/** "Đuối" → { letters: "đuôi", tone: 1 }. Text that is no syllable comes back as its letters with tone 0. */
export function takeTone(syllable: string): Toned {
  let tone: Tone = 0;
  const letters = syllable
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE_PATTERN, (mark) => {
      tone = TONE_MARKS[mark as keyof typeof TONE_MARKS];
      return '';
    })
    .normalize('NFC');
  return { letters, tone };
}

/** Vowels that can never be a glide before the main vowel. */
const QUALITY = /[ăâêôơư]/g;

/** Index of the letter that carries the tone in the old placement (hòa, thúy), or -1 without a vowel. */
function toneIndex(letters: string): number {
  // The u of qu and the i of gi belong to the consonant, unless nothing else is there to carry the tone.
  const onset = /^(?:qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêoôơuưy]))/.exec(letters)?.[0].length ?? 0;
  const marked = [...letters.matchAll(QUALITY)].map(({ index }) => index).filter((index) => index >= onset);
  if (marked.length > 0) return marked.at(-1) ?? -1;
  const vowels = [...letters.matchAll(/[aeiouy]/g)].map(({ index }) => index).filter((index) => index >= onset);
  const [first = -1, second = -1] = vowels;
  if (vowels.length < 2) return first;
  const last = vowels.at(-1) ?? first;
  const closed = last < letters.length - 1;
  if (closed) return last;
  return vowels.length > 2 ? second : first;
}

/** Puts the tone back where the old placement has it: { "đuôi", 1 } → "đuối". */
export function putTone({ letters, tone }: Toned): string {
  const at = toneIndex(letters);
  if (tone === 0 || at < 0) return letters;
  return (letters.slice(0, at + 1) + MARK_OF_TONE[tone] + letters.slice(at + 1)).normalize('NFC');
}

/** y that is the whole rhyme after these consonants is the same sound as i: kỹ/kĩ, lý/lí, quý/quí. */
const SAME_AS_I = /^(h|k|l|m|s|t|v|qu)y$/;

/**
 * Key under which spellings of one syllable meet: tone placement (hoà/hòa) and i/y (kĩ/kỹ) make no difference, tones do.
 * "hoà" and "hòa" → "hoa2".
 */
export function tonedKey(syllable: string): string {
  const { letters, tone } = takeTone(syllable);
  return `${letters.replace(SAME_AS_I, '$1i')}${tone === 0 ? '' : tone}`;
}

/** Key without tones, vowel marks and đ, with i/y as one: "Kỹ" → "ki", "Đuối" → "duoi". */
export function foldedKey(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(SAME_AS_I, '$1i');
}
