import { putTone, type Tone } from './tones.ts';

/** What has been typed of one syllable so far, as an input method holds it. */
interface Typed {
  letters: string;
  tone: Tone;
  /** Whether any key acted as a mark; without one the word was not raw typing. */
  marked: boolean;
}

const VOWEL = /[aăâeêioôơuưy]/;
const TELEX_TONES: Readonly<Record<string, Tone>> = { s: 1, f: 2, r: 3, x: 4, j: 5, z: 0 };
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

const replaceAt = (text: string, index: number, letter: string) => text.slice(0, index) + letter + text.slice(index + 1);

/** The last vowel among `wanted`, so that a mark typed at the end of the word still finds its letter. */
function lastOf(letters: string, wanted: string): number {
  for (let index = letters.length - 1; index >= 0; index -= 1) if (wanted.includes(letters[index] ?? '')) return index;
  return -1;
}

function circumflex(state: Typed, vowel: string): boolean {
  const at = lastOf(state.letters, vowel);
  const letter = CIRCUMFLEX[vowel];
  if (at < 0 || !letter) return false;
  state.letters = replaceAt(state.letters, at, letter);
  return true;
}

/** Horn of ơ and ư; "uo" becomes "ươ" as a whole. */
function horn(state: Typed): boolean {
  const pair = /u[oơ]|ưo/.exec(state.letters);
  if (pair && !state.letters.startsWith('qu')) {
    state.letters = state.letters.slice(0, pair.index) + 'ươ' + state.letters.slice(pair.index + 2);
    return true;
  }
  const at = lastOf(state.letters, 'uo');
  if (at < 0) return false;
  state.letters = replaceAt(state.letters, at, state.letters[at] === 'u' ? 'ư' : 'ơ');
  return true;
}

function breve(state: Typed): boolean {
  const at = lastOf(state.letters, 'a');
  if (at < 0) return false;
  state.letters = replaceAt(state.letters, at, 'ă');
  return true;
}

function stroke(state: Typed): boolean {
  if (!state.letters.startsWith('d')) return false;
  state.letters = replaceAt(state.letters, 0, 'đ');
  return true;
}

function telexKey(state: Typed, key: string): boolean {
  const tone = TELEX_TONES[key];
  if (tone !== undefined && VOWEL.test(state.letters)) {
    state.tone = tone;
    return true;
  }
  if (key === 'd') return stroke(state);
  if (key === 'w') {
    // Only ua takes its horn on the u (chưa); oa and qua take the breve (hoặc, quặt).
    if (/oa|^qua|(?:^|[^u])a/.test(state.letters)) return breve(state);
    if (horn(state)) return true;
    if (VOWEL.test(state.letters)) return false;
    state.letters += 'ư';
    return true;
  }
  return key in CIRCUMFLEX && circumflex(state, key);
}

function vniKey(state: Typed, key: string): boolean {
  if (!/[0-9]/.test(key)) return false;
  if (key <= '5') {
    if (!VOWEL.test(state.letters)) return false;
    state.tone = Number(key) as Tone;
    return true;
  }
  if (key === '6') return ['o', 'e', 'a'].some((vowel) => lastOf(state.letters, vowel) >= 0 && circumflex(state, vowel));
  if (key === '7') return horn(state);
  if (key === '8') return breve(state);
  return key === '9' && stroke(state);
}

/** One syllable typed without its input method, put together as the method would have; `null` when no key acts as a mark. */
function decode(word: string, act: (state: Typed, key: string) => boolean): string | null {
  const state: Typed = { letters: '', tone: 0, marked: false };
  for (const key of word.toLowerCase().normalize('NFC')) {
    if (act(state, key)) state.marked = true;
    else state.letters += key;
  }
  return state.marked ? putTone(state) : null;
}

/** Raw Telex: "dduoois" → "đuối", marks in any order ("duoosid"). */
export const decodeTelex = (word: string) => (/^[a-zà-ỹđ]+$/i.test(word) ? decode(word, telexKey) : null);

/** Raw VNI: "d9uo61i" → "đuối". */
export const decodeVni = (word: string) => (/^[a-zà-ỹđ]+[0-9][a-zà-ỹđ0-9]*$/i.test(word) ? decode(word, vniKey) : null);
