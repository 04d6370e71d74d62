import type { ProseRule } from '../prose/finding.ts';
import { firstMeant, phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

/** Whom blame may fall on, outside quizzes. Names of people are left to `quiz-blame`: there every name is an invented child. */
const CHILD = '(?:các )?(?:em|con|cháu|trẻ(?: em)?(?: nhỏ| gái| trai)?|bé(?: gái| trai)?|cô bé|cậu bé|bạn (?:ấy|nhỏ|gái|trai)|học sinh|nạn nhân)(?: (?:ấy|này|đó))?';

/**
 * Blame in guidance, news and lessons (facts.md §10.1; UKCIS: feeling to blame is one of the greatest barriers to telling).
 * Causes of accidents are no blame: "đuối nước xảy ra do trẻ không có người trông".
 */
const BLAMING = phrases([
  `(?:lỗi|tại|trách nhiệm) (?:là )?(?:của|do|ở|thuộc về) ${CHILD}(?! không)`,
  `${CHILD} (?:cũng )?có (?:một )?phần lỗi`,
  `${CHILD} (?:cũng |đã |quá )?(?:sai rồi|có lỗi|đáng trách|đáng đời|hư hỏng|hư đốn|đua đòi|dại dột|ngu ngốc|lẳng lơ|dễ dãi)`,
  `(?:tại|do|vì|bởi) ${CHILD} (?:mà ra|nên mới|hư|dại|ngu|ham (?:chơi|vui|tiền)|hám|nhẹ dạ|cả tin|chủ quan|không nghe lời|không biết nghe lời|ăn mặc|mặc (?:váy|áo|quần|hở)|tò mò|đua đòi|lười|tự ý|quá)`,
  '(?:do|vì|bởi|tại) (?:cách )?ăn mặc (?:hở hang|phản cảm|khêu gợi|gợi cảm)?',
  `(?:vì sao|tại sao|sao) ${CHILD} lại`,
  `(?:lẽ ra|đáng lẽ|đáng ra|giá mà|giá như) ${CHILD} (?:phải|đã|đừng|không|biết)`,
  '(?:(?<=^|[.!?…] )ai bảo (?!vệ)[^.,!?]{2,40}(?=[.!?]|$)|tự chuốc|đáng đời|tự làm tự chịu|không có lửa (?:làm sao|sao) có khói|trẻ hư hỏng)',
  `${CHILD} (?:phải|cần) (?:tự chịu trách nhiệm|(?:tự )?xem lại (?:mình|bản thân))`,
  'ăn mặc (?:kín đáo|đàng hoàng|tử tế)[^.!?]{0,20}(?:đã )?không bị',
  `${CHILD} (?:đã )?(?:khiêu khích|gợi tình|dụ dỗ người lớn|rủ rê người lớn)`,
]);

/** No text blames a child for what others did to it. What a quiz shows has its own, stricter list. */
export const findBlame: ProseRule = ({ entry, passages }) =>
  passages.filter(({ avoided, role }) => !avoided && (entry.collection !== 'quizzes' || role === 'asked')).flatMap((passage) => {
    const found = firstMeant(passage, BLAMING);
    return found ? [{ rule: 'do-loi-tre', passage, message: said('do-loi-tre', `"${found.text}" nghe như trách em nhỏ`) }] : [];
  });
