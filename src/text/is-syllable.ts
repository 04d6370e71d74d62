import { takeTone } from './tones.ts';

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;

/** Ends of a Vietnamese syllable without tone. Those closed by a stop take only two of the tones. */
const OPEN = new Set((
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia iêm iên iêng iêu im in inh iu '
  + 'o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh '
  + 'ui um un ung uơ uôi uôm uôn uông uy uya uyên uynh uyu ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu y yêm yên yêng yêu'
).split(' '));
const STOPPED = new Set((
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt '
  + 'uât uc uêch up ut uôc uôt uych uyêt uyt ưc ươc ươp ươt ưt yêt'
).split(' '));

const SHARP = 1;
const HEAVY = 5;

/** Whether a word could be a syllable of Vietnamese by its letters and tone; either placement of the tone. Case does not count. */
export function isSyllable(word: string): boolean {
  const { letters, tone } = takeTone(word);
  const [onset = ''] = ONSET.exec(letters) ?? [];
  // The i of "gì" and the u of "quốc" belong to either side.
  const rhymes = [letters.slice(onset.length), ...(onset === 'gi' || onset === 'qu' ? [letters.slice(1)] : [])];
  return rhymes.some((rhyme) => OPEN.has(rhyme) || (STOPPED.has(rhyme) && (tone === SHARP || tone === HEAVY)));
}
