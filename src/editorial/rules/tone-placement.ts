import type { ProseRule } from '../prose/finding.ts';
import { putTone, takeTone } from '../../text/tones.ts';
import { said } from '../rules.ts';

/** Open syllables whose tone the new style puts on the last vowel: hoà, khoẻ, thuỷ. The u of qu is a consonant. */
const NEW_STYLE = /(?<!\p{L})\p{L}{0,4}(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
/** Most passages have none of these pairs; asking for them first is quick. */
const PAIR = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

/** One way of placing tones, the old one: hòa, khỏe, thủy. Names of places and people included: search treats both alike. */
export const findTonePlacement: ProseRule = ({ entry, passages }) =>
  entry.collection === 'search' ? [] : passages.flatMap((passage) => {
    if (!PAIR.test(passage.text)) return [];
    const found = [...new Set([...passage.text.matchAll(NEW_STYLE)].map(([word]) => word))];
    if (found.length === 0) return [];
    const better = found.map((word) => `"${word}" → "${putTone(takeTone(word))}"`).join(', ');
    return [{ rule: 'dat-dau', passage, message: said('dat-dau', better) }];
  });
