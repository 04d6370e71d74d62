import type { ProseRule } from '../prose/finding.ts';
import { meets, phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

/** Phrases of reports, and what people say instead (needs.md §3: a list, not a score). */
export const OFFICE_WORDS: readonly (readonly [phrase: string, plain: string])[] = [
  ['(?:tổ chức )?triển khai (?:thực hiện|có hiệu quả|đồng bộ|quyết liệt|sâu rộng)', 'làm'],
  ['trên địa bàn(?: (?:toàn )?(?:tỉnh|huyện|xã|phường))?', 'ở xã, ở tỉnh'],
  ['đẩy mạnh(?: công tác)?', 'làm nhiều hơn'],
  ['(?:tăng cường|làm tốt|thực hiện tốt) công tác', 'việc cụ thể'],
  ['công tác (?:tuyên truyền|phối hợp|chỉ đạo|phòng ngừa|phòng, chống|quản lý|vận động|kiểm tra)', 'việc cụ thể'],
  ['quán triệt|chỉ đạo quyết liệt|vào cuộc (?:đồng bộ|quyết liệt)', 'việc ai làm, khi nào'],
  ['nhằm mục đích|nhằm (?:nâng cao|góp phần|tăng cường|đảm bảo|bảo đảm|thực hiện)', 'để'],
  ['(?:góp phần )?nâng cao nhận thức(?: cho| của)?', 'để … biết'],
  ['tiến hành (?:việc )?(?:rà soát|kiểm tra|khảo sát|thực hiện|tổ chức|xử lý|lập)', 'bỏ chữ “tiến hành”'],
  ['thực hiện (?:việc|công tác|nghiêm túc|nghiêm)', 'động từ thẳng'],
  ['(?:các )?(?:cơ quan|ban,? ngành|ngành|lực lượng) chức năng', 'công an, trạm y tế, Ủy ban nhân dân xã'],
  ['các (?:cấp,? các ngành|ban,? ngành,? đoàn thể)', 'tên từng nơi'],
  ['(?:phát huy|nêu cao) (?:vai trò|tinh thần)', 'việc họ làm'],
  ['(?:trong|thời) thời gian (?:tới|vừa qua|qua)|trong giai đoạn hiện nay', 'ngày tháng cụ thể'],
  ['(?:theo|đúng) (?:đúng )?quy định (?:của pháp luật|hiện hành)', 'tên văn bản bằng <LegalRef>'],
  ['(?:có )?biện pháp (?:kịp thời|phù hợp|cần thiết)', 'việc cụ thể'],
  ['(?:kịp thời|chủ động) (?:phát hiện|nắm bắt|tham mưu|phối hợp)', 'ai nhìn gì, báo ai'],
  ['(?:lồng ghép|đưa vào) (?:các )?nội dung', 'nói kèm trong buổi nào'],
  ['được (?:sự )?quan tâm (?:của|chỉ đạo)|dưới sự chỉ đạo của', 'ai đã làm gì'],
  ['đối với (?:việc|công tác)|liên quan đến việc', 'nói thẳng việc đó'],
  ['có trách nhiệm (?:phối hợp|tổ chức|triển khai|tham mưu)', 'việc phải làm'],
  ['tham mưu(?: cho)?', 'đề nghị'],
  ['chung tay (?:góp sức|vì)|lan tỏa (?:thông điệp|yêu thương)', 'việc người đọc làm'],
];

const ALL = phrases(OFFICE_WORDS.map(([phrase]) => phrase));
const EACH = OFFICE_WORDS.map(([phrase, plain]) => ({ list: phrases([phrase]), plain }));

/** Administrative phrases in texts for people. Registers, official names and lesson forms keep their language. */
export const findOfficeWords: ProseRule = ({ entry, passages }) => {
  if (!['articles', 'news', 'pages', 'posters', 'quizzes', 'campaigns', 'topics', 'glossary'].includes(entry.collection)) return [];
  return passages.filter(({ avoided }) => !avoided).flatMap((passage) =>
    (ALL.any.test(passage.plain) ? EACH : []).flatMap(({ list, plain }) => {
      const [found] = meets(passage, list);
      return found ? [{ rule: 'chu-hanh-chinh' as const, passage, message: said('chu-hanh-chinh', `"${found.text}" là chữ hành chính, nên viết: ${plain}`) }] : [];
    }));
};
