import type { ProseRule } from '../prose/finding.ts';
import { firstMeant, phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

const PARENTS = '(?:bố mẹ|cha mẹ|ba mẹ|ba má|bố|mẹ|ba|má|gia đình|người nhà|người thân)';
const TELL = '(?:kể|nói|tâm sự|chia sẻ|báo|hỏi)(?: ra| hết| ngay)?(?: chuyện| điều)?(?: này| đó)?';

/** Somebody at home may be the one who harms (needs.md §4, rule of tone 8; in 2023 two thirds of the violence 111 dealt with was at home). */
const TRUSTING = phrases([
  '(?:ở )?(?:trong )?nhà (?:mình |em |con )?(?:luôn(?: luôn)?|lúc nào cũng|bao giờ cũng|khi nào cũng|là nơi|là chốn|chắc chắn)(?: luôn)?(?: là nơi)? (?:rất )?(?:an toàn|bình yên|yên tâm)(?: nhất| tuyệt đối)?',
  '(?:ở|về|trong) nhà (?:là|thì) (?:đã )?(?:an toàn|yên tâm|không (?:có gì )?(?:phải )?(?:sợ|lo|sao))(?: rồi| nhất)?',
  '(?:gia đình|mái ấm|tổ ấm|người thân|bố mẹ|cha mẹ) (?:luôn(?: luôn)?|lúc nào cũng|bao giờ cũng) (?:là )?(?:nơi |chỗ dựa |người )?(?:an toàn|bảo vệ (?:em|con|trẻ)|tin (?:em|con)|yêu thương và bảo vệ)(?: nhất| tuyệt đối)?',
  `(?:em |con |trẻ |các em |cháu )?(?<!không |đừng |chớ )chỉ (?:cần|nên|được|phải|việc)? ?${TELL} (?:với|cho) (?:một mình )?${PARENTS}(?: (?:thôi|mà thôi|là (?:đủ|được|xong|yên tâm)))?(?! (?:hoặc|hay|và|hàng xóm|cô|thầy|ở trường))`,
  `(?:chuyện gì|mọi chuyện|chuyện buồn|chuyện xấu|có chuyện)[^.!?]{0,20}(?:cũng )?chỉ (?:cần |nên )?(?:kể|nói|hỏi) ${PARENTS}`,
  `(?:bố mẹ|cha mẹ|ba mẹ|người (?:nhà|thân|trong nhà|quen|trong gia đình)|họ hàng|ông bà) (?:thì )?(?:không bao giờ|chẳng bao giờ|không thể|không đời nào|sẽ không|không khi nào) (?:nào )?(?:(?:làm )?(?:hại|xâm hại|đau|làm đau|tổn thương)|làm (?:em|con|trẻ|cháu) (?:đau|sợ|buồn))`,
  'chỉ (?:có )?(?:người lạ|kẻ lạ) (?:mới )?(?:là )?(?:đáng sợ|nguy hiểm|làm hại|xâm hại|lừa|bắt cóc)',
  'chuyện (?:trong )?nhà (?:thì )?(?:đừng|không nên|chớ) (?:kể|nói|mang|đem)[^.!?]{0,20}(?:ngoài|người khác|ai)|đóng cửa bảo nhau',
  '(?:nghe lời|vâng lời|chiều) (?:mọi |tất cả )?người lớn (?:trong nhà )?(?:trong mọi việc|mọi lúc|bất cứ việc gì|vô điều kiện)',
]);

/** No text lets a child believe that home is always safe or that parents are the only ones to tell. */
export const findHome: ProseRule = ({ entry, passages }) =>
  entry.collection === 'legal' ? [] : passages.filter(({ avoided }) => !avoided).flatMap((passage) => {
    const found = firstMeant(passage, TRUSTING);
    return found ? [{ rule: 'nha-luon-an-toan', passage, message: said('nha-luon-an-toan', `"${found.text}" coi nhà hoặc người nhà là chắc chắn an toàn`) }] : [];
  });
