import type { Finding, ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';

interface Remains {
  name: string;
  pattern: RegExp;
}

/** What is left of other encodings (needs.md §3: old files in VNI and TCVN3 still circulate). None of these letters is Vietnamese. */
const REMAINS: readonly Remains[] = [
  { name: 'chữ vỡ (UTF-8 đọc nhầm)', pattern: /(?:Ã[\u0080-\u00bf\u0192]|á[º»][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|Ä[‘\u0090\u0091]|Æ[°¡]|â€[\u0098-\u009d™œ“”˜]?)/u },
  { name: 'chữ thay thế (U+FFFD)', pattern: /\p{L}*\ufffd+\p{L}*/u },
  { name: 'bảng mã TCVN3 (ABC)', pattern: /®\p{Ll}[^\s]*|\p{L}[¸µ¶¨ª¬®]\p{L}*|\p{L}+\u00ad\p{L}*[íìåæçéêëèîïñòô]\p{L}*/u },
  { name: 'bảng mã VNI', pattern: /\p{L}*[AEIOUYaeiouyÂÊÔÖâêôö][ØøÛûÏïÕõÜ](?<![Oo]õ)(?<![AEIOUYaeiouy][õÕ](?=\s|$))\p{L}*|\p{L}*[öÖ][ôÔûÛøØùÙïÏ]\p{L}*|(?<!\p{L})ñ\p{L}+/u },
];

/** Letters that look like Đ and đ, zero-width signs and letters of other scripts inside a word: the eye sees nothing, a search finds nothing. */
const LOOKALIKES: readonly Remains[] = [
  { name: 'chữ ð, Ɖ hoặc ɖ thay cho đ', pattern: /\p{L}*[ðƉɖ]\p{L}*/u },
  { name: 'ký tự tàng hình', pattern: /\p{L}*[\u200b\u200c\u2060\ufeff]\p{L}*/u },
  { name: 'chữ Nga hoặc Hy Lạp trông như chữ Việt', pattern: /\p{Script=Latin}+[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}\p{L}*/u },
];

/** Vietnamese, ASCII and the signs our texts use. A passage of nothing else has no old letters; asking that first is quick. */
const STRANGE = /[^\s!-~ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ–—…“”‘’·•→×°%½¼☐✓]/u;

const first = (remains: readonly Remains[], text: string) =>
  remains.map(({ name, pattern }) => ({ name, word: pattern.exec(text)?.[0] })).find(({ word }) => word !== undefined);

/** Text stays Unicode Vietnamese, all of it. */
export const findOldLetters: ProseRule = ({ passages }) => passages.flatMap((passage): Finding[] => {
  if (!STRANGE.test(passage.text)) return [];
  const old = first(REMAINS, passage.text);
  if (old) return [{ rule: 'ma-chu-cu', passage, message: said('ma-chu-cu', `"${old.word?.trim()}" là ${old.name}`) }];
  const alike = first(LOOKALIKES, passage.text);
  return alike ? [{ rule: 'bo-dau', passage, message: said('bo-dau', `"${alike.word?.trim()}" có ${alike.name}`) }] : [];
});
