import type { ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';

/** Official number of a document: "56/2017/NĐ-CP", "28-CT/TW", "5512/BGDĐT-GDTrH". Marks of kinds: Nghị định 30/2020, Phụ lục III. */
const NUMBER = /(?<![\p{L}\p{N}/])\d{1,5}(?:\/\d{4})?[/-](?:NĐ|QĐ|TT|TTLT|NQ|CT|QH\d*|PL|KH|CV|TB|HD|ĐA|CTr|BC|LĐTBXH|BGDĐT|BLĐTBXH|UBND|BYT|BCA|BTTTT|TTg|SGDĐT|SLĐTBXH)(?:[\p{Lu}\p{Ll}Đđ\d]*)?(?:[-/][\p{Lu}\p{Ll}Đđ\d]+)*/gu;

/** A document is named by its id, so that its status is looked after in one place. The register itself holds the numbers. */
export const findLawNumber: ProseRule = ({ entry, passages }) =>
  entry.collection === 'legal' ? [] : passages.flatMap((passage) =>
    [...passage.text.matchAll(NUMBER)].map(([number]) => ({
      rule: 'so-van-ban-trong-cau' as const, passage, message: said('so-van-ban-trong-cau', `số văn bản "${number}" gõ thẳng trong chữ`),
    })));
