/** Beginnings of a Vietnamese syllable. */
const ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'];

/** Ends of a Vietnamese syllable, without tone. */
const RHYMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
).split(' ');

/** Combining marks of the six tones, the level one first. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const VOWEL = /[aăâeêioôơuưy]/;
const PLAIN: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/** A syllable in lower case and NFC, with the letters that are left when every mark is taken away. */
export interface Syllable {
  written: string;
  plain: string;
  marked: boolean;
}

/**
 * Every beginning with every end, with every tone on every vowel: more than the language uses, so both ways to place
 * a tone (hoà, hòa) are there. The plain letters come from a table, not from Unicode, to be an answer of their own.
 */
export function* vietnameseSyllables(): Generator<Syllable> {
  for (const onset of ONSETS) {
    for (const rhyme of RHYMES) {
      const plain = [...(onset + rhyme)].map((letter) => PLAIN[letter] ?? letter).join('');
      for (const tone of TONES) {
        const letters = [...rhyme];
        for (const [index, letter] of letters.entries()) {
          if (!VOWEL.test(letter)) continue;
          const toned = letters.with(index, (letter + tone).normalize('NFC')).join('');
          yield { written: onset + toned, plain, marked: onset + toned !== plain };
        }
      }
    }
  }
}
