import type { ProseRule } from '../prose/finding.ts';
import { meets, phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

const VICTIM = '(?:em|cháu|bé|bé gái|bé trai|trẻ|nạn nhân|con|bạn ấy|cô bé|cậu bé)';

/** How it is done: of abuse, of self-harm, of dares (needs.md §4 rule 4; WHO on reporting suicide). A warning against it tells it too. */
const METHOD = phrases([
  '(?:tự (?:tử|sát|hại|làm đau)|kết liễu|quyên sinh)[^.!?]{0,25}(?:bằng|bằng cách|nhờ) (?!lời|cách (?:nói|gọi|kể))[^.!?]{2,40}',
  '(?:uống|dùng|nuốt) (?:\\d+|một|hai|mấy|cả|hết|vài|chục|nhiều) (?:viên|vỉ|lọ|nắm|liều)[^.!?]{0,20}(?:thuốc)?[^.!?]{0,20}(?:để|nhằm|rồi)? ?(?:tự tử|tự sát|chết|quyên sinh|kết liễu|quá liều)',
  '(?:uống|nuốt) thuốc (?:trừ sâu|diệt cỏ|chuột|ngủ)[^.!?]{0,20}(?:tự tử|tự sát|để chết|quyên sinh|kết liễu)',
  '(?:rạch|cứa|cắt) (?:cổ )?(?:tay|đùi|chân)[^.!?]{0,15}(?:bằng|với) [^.!?]{2,25}',
  'treo cổ (?:bằng|ở|trên|tại|vào|trong) [^.!?]{2,25}|nhảy (?:từ |khỏi |xuống )[^.!?]{0,25}(?:để |rồi )?(?:tự tử|tự sát|quyên sinh)|đốt than (?:tổ ong )?trong phòng kín',
  '(?:siết|bóp|thắt|quấn) (?:cổ|khăn|dây)[^.!?]{0,30}(?:cho đến khi|đến khi|tới khi|đến lúc|cho tới khi) (?:ngất|xỉu|mất ý thức|bất tỉnh)[^.!?]{0,20}',
  'nín thở[^.!?]{0,20}(?:đến khi|tới khi|cho đến khi) (?:ngất|xỉu|bất tỉnh)|nuốt (?:pin|nam châm|viên giặt)[^.!?]{0,15}(?:thử thách|quay (?:clip|phim|video))|nằm (?:giữa )?đường (?:ray|tàu)[^.!?]{0,20}(?:thử thách|quay)',
  `(?:pha|trộn|bỏ|cho) (?:vài |mấy |ít )?(?:giọt |viên |gói )?thuốc (?:mê|ngủ|kích dục)[^.!?]{0,10} (?:vào|trong) [^.!?]{2,30}`,
  `(?:hắn|đối tượng|nghi phạm|bị cáo|kẻ (?:xấu|đó|này)|ông ta|gã|người (?:đàn ông|cha dượng|bố dượng|chú|cậu|thầy))(?: [^.!?]{0,30})? (?:sờ|bóp|mơn trớn|vuốt ve|cởi (?:quần|áo|đồ)|hôn|liếm|nhét|thủ dâm)(?!\\p{L})[^.!?]{0,40}`,
  `(?:dùng tay|dùng ngón tay|dùng miệng) (?:sờ|bóp|chạm|mơn trớn|kích thích)[^.!?]{0,30}`,
  `đã (?:sờ|bóp|mơn trớn|cởi (?:quần|áo|đồ)|hôn|liếm)[^.!?]{0,25} (?:của |lên |vào )?(?:ngực|vùng kín|bộ phận sinh dục|người) ?(?:của )?${VICTIM}?`,
  '(?:cách|mẹo|hướng dẫn) (?:làm quen|tiếp cận|dụ|lừa|bắt cóc) (?:một )?(?:trẻ|bé|em nhỏ)[^.!?]{0,20}(?:gồm|như sau|bước|là)[^.!?]{0,30}|bước (?:1|một|đầu)[^.!?]{0,15}(?:tạo tài khoản giả|giả làm bạn cùng tuổi)',
]);

/** No text tells how a child is harmed or harms itself, not even to warn. */
export const findMethod: ProseRule = ({ entry, passages }) =>
  entry.collection === 'legal' ? [] : passages.flatMap((passage) => {
    const [found] = meets(passage, METHOD);
    return found ? [{ rule: 'cach-lam-hai', passage, message: said('cach-lam-hai', `"${found.text}" tả cách làm hại`) }] : [];
  });
