import { withoutSpeech } from '../prose/passage.ts';
import type { ProseRule } from '../prose/finding.ts';
import { firstMeant, words } from '../prose/phrase.ts';
import { said } from '../rules.ts';

/** Whom blame may fall on, outside quizzes. Names of people are left to `quiz-blame`: there every name is an invented child. */
const CHILD = '(?:các )?(?:em|con|cháu|trẻ(?: em| nhỏ)?|bé(?: gái| trai)?|cô bé|cậu bé|bạn (?:ấy|nhỏ|gái|trai)|học sinh|nạn nhân)(?: (?:ấy|này|đó))?';

/**
 * Blame in guidance, news and lessons (facts.md §10.1; UKCIS: feeling to blame is one of the greatest barriers to telling).
 * Causes of accidents are no blame: "đuối nước xảy ra do trẻ không có người trông".
 */
const BLAMING = [
  words(`(?:lỗi|tại|trách nhiệm) (?:là )?(?:của|do|ở|thuộc về) ${CHILD}(?! không)`),
  words(`${CHILD} (?:cũng )?có (?:một )?phần lỗi`),
  words(`${CHILD} (?:cũng |đã |quá )?(?:sai rồi|có lỗi|đáng trách|đáng đời|hư hỏng|hư đốn|dại dột|ngu ngốc|lẳng lơ|dễ dãi)`),
  words(`(?:tại|do|vì|bởi) ${CHILD} (?:mà ra|nên mới|hư|dại|ngu|ham (?:chơi|vui|tiền)|hám|nhẹ dạ|cả tin|chủ quan|không nghe lời|không biết nghe lời|ăn mặc|mặc (?:váy|áo|quần|hở)|tò mò|đua đòi|lười|tự ý|quá)`),
  words('(?:do|vì|bởi|tại) (?:cách )?ăn mặc (?:hở hang|phản cảm|khêu gợi|gợi cảm)?'),
  words(`(?:vì sao|tại sao|sao) ${CHILD} lại`),
  words(`(?:lẽ ra|đáng lẽ|đáng ra|giá mà|giá như) ${CHILD} (?:phải|đã|đừng|không|biết)`),
  words('(?:ai bảo(?! vệ)|tự chuốc|đáng đời|tự làm tự chịu|không có lửa (?:làm sao|sao) có khói|trẻ hư hỏng)'),
  words(`${CHILD} (?:phải|cần) tự chịu trách nhiệm`),
  words(`${CHILD} (?:đã )?(?:khiêu khích|gợi tình|dụ dỗ người lớn|rủ rê người lớn)`),
];

/** No text blames a child for what others did to it. Quizzes have their own, stricter list. */
export const findBlame: ProseRule = ({ entry, passages }) =>
  entry.collection === 'quizzes' ? [] : passages.filter(({ avoided }) => !avoided).flatMap((passage) => {
    const found = firstMeant(withoutSpeech(passage.text.normalize('NFC')), BLAMING);
    return found ? [{ rule: 'do-loi-tre', passage, message: said('do-loi-tre', `"${found.text}" nghe như trách em nhỏ`) }] : [];
  });
