import type { ProseRule } from '../prose/finding.ts';
import { putTone, takeTone } from '../../text/tones.ts';
import { said } from '../rules.ts';

/** Open syllables whose tone the new style puts on the last vowel: hoà, khoẻ, thuỷ. The u of qu is a consonant. */
const NEW_STYLE = /(?<!\p{L})\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;

/** One way of placing tones, the old one: hòa, khỏe, thủy. Names of places and people included: search treats both alike. */
export const findTonePlacement: ProseRule = ({ entry, passages }) =>
  entry.collection === 'search' ? [] : passages.flatMap((passage) => {
    const found = [...new Set([...passage.text.normalize('NFC').matchAll(NEW_STYLE)].map(([word]) => word))];
    if (found.length === 0) return [];
    const better = found.map((word) => `"${word}" → "${putTone(takeTone(word))}"`).join(', ');
    return [{ rule: 'dat-dau', passage, message: said('dat-dau', better) }];
  });
