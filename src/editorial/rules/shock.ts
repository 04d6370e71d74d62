import type { ProseRule } from '../prose/finding.ts';
import { firstMeant, phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

/** Sensation, humiliation and gore (facts.md §10.1; WHO on reporting suicide: no "thành công", no "bất thành"). */
const SHOCKING = phrases([
  'yêu râu xanh|ấu dâm|kẻ biến thái|đồi bại|thú tính|dâm tặc|cầm thú|ác quỷ|quỷ dữ|lột xác',
  'giở trò(?: đồi bại)?|làm nhục (?:bé|cháu|em|thiếu nữ|nữ sinh|cô gái)|hãm hiếp|cưỡng hiếp|cưỡng bức|xâm hại tập thể|hiếp dâm tập thể|quan hệ (?:tình dục )?với (?:bé|trẻ|cháu|em)',
  'đời con gái|mất trinh|còn trinh|trong trắng|thất tiết|nhơ nhuốc|nhục nhã',
  'dã man|man rợ|tàn độc|tàn bạo|ghê rợn|kinh hoàng|rùng rợn|rúng động|chấn động(?! não)|gây sốc|sốc nặng|(?:vụ việc|vụ án|cái chết|tai nạn) (?:vô cùng |đầy |hết sức )?thương tâm|ám ảnh kinh',
  '(?:hành hạ|đánh đập|tra tấn|bạo hành)[^.!?]{0,10} (?:đến|tới) chết|máu me|bê bết máu|vũng máu|thi thể|tử thi|xác (?:em|cháu|bé|trẻ|nạn nhân)|chết thảm|lõa thể|loã thể|tím tái toàn thân',
  'tự (?:tử|sát) (?:thành công|bất thành|hụt)|phim khiêu dâm trẻ em|phim sex trẻ em|clip nóng|ảnh nóng|lộ hàng|lộ clip',
  '(?:như|bị|đồ) (?:thằng |con )?(?:tự kỷ|thiểu năng|đao|khùng|điên)(?= (?:vậy|mà|nên|quá|hết|chứ)|[.!,])',
]);

/** No text shocks a reader or humiliates a child once more. */
export const findShock: ProseRule = ({ entry, passages }) =>
  entry.collection === 'legal' ? [] : passages.filter(({ avoided }) => !avoided).flatMap((passage) => {
    const found = firstMeant(passage, SHOCKING);
    return found ? [{ rule: 'tu-ngu-gay-soc', passage, message: said('tu-ngu-gay-soc', `từ "${found.text}" gây sốc hoặc làm nhục trẻ`) }] : [];
  });
