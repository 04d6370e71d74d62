import type { AgeBand } from '../../schemas/shared/audience.ts';
import type { ProseRule } from '../prose/finding.ts';
import { phrases } from '../prose/phrase.ts';
import { said } from '../rules.ts';

/** Hard word, the oldest band for which it is still hard, and what a child says. Sino-Vietnamese words weigh most (needs.md §3). */
export const HARD_WORDS: readonly (readonly [phrase: string, until: AgeBand, plain: string])[] = [
  ['tố giác', '12-15', 'báo'], ['hành vi', '9-11', 'việc làm'], ['xâm phạm', '9-11', 'làm hại, động vào'], ['xâm hại', '6-8', 'làm hại'],
  ['can thiệp', '12-15', 'vào giúp'], ['nguy cơ', '9-11', 'có thể gặp chuyện'], ['phòng ngừa', '9-11', 'tránh trước'], ['nghĩa vụ', '9-11', 'việc phải làm'],
  ['pháp luật', '6-8', 'luật'], ['pháp lý', '12-15', 'về luật'], ['hậu quả', '9-11', 'chuyện xảy ra sau đó'], ['biểu hiện', '9-11', 'dấu hiệu'],
  ['đối tượng', '16-17', 'người đó'], ['cung cấp', '9-11', 'đưa, cho biết'], ['liên hệ', '6-8', 'gọi, hỏi'], ['cơ quan', '6-8', 'nơi làm việc'], ['thông tin cá nhân', '6-8', 'chuyện riêng'],
  ['hỗ trợ', '6-8', 'giúp'], ['tư vấn', '6-8', 'khuyên, chỉ cách'], ['thẩm quyền', '16-17', 'nơi được giao việc đó'], ['chế tài', '16-17', 'cách phạt'], ['truy cứu', '16-17', 'xử lý theo luật'],
  ['trách nhiệm hình sự', '12-15', 'bị xử theo luật hình sự'], ['vi phạm', '9-11', 'làm trái'], ['bạo hành', '9-11', 'đánh, làm đau'], ['ngược đãi', '9-11', 'đối xử tệ'],
  ['lạm dụng', '12-15', 'lợi dụng'], ['thao túng', '12-15', 'điều khiển người khác'], ['cưỡng ép', '12-15', 'bắt ép'], ['đe dọa', '6-8', 'dọa'], ['phát tán', '9-11', 'gửi đi khắp nơi'],
  ['bảo mật', '6-8', 'giữ kín'], ['xác minh', '9-11', 'hỏi lại cho chắc'], ['nghi vấn', '12-15', 'thấy lạ'], ['khủng hoảng', '9-11', 'rất khổ'], ['sang chấn', '16-17', 'vết đau trong lòng'],
  ['di chuyển', '6-8', 'đi'], ['sơ cứu', '6-8', 'giúp lúc đầu'], ['hồi sức', '12-15', 'làm cho thở lại'], ['trình báo', '12-15', 'tới báo'], ['can dự', '16-17', 'dính vào'],
];

const ORDER: readonly AgeBand[] = ['6-8', '9-11', '12-15', '16-17'];
const ALL = phrases(HARD_WORDS.map(([phrase]) => phrase));
const EACH = HARD_WORDS.map(([, until, plain], index) => ({ pattern: ALL.each[index] ?? /(?!)/, until: ORDER.indexOf(until), plain }));

/** Words above the age of a text for children, unless `<Term>` explains them. */
export const findHardWords: ProseRule = ({ passages, band, entry }) => {
  if (!band || !['articles', 'quizzes', 'pages'].includes(entry.collection)) return [];
  const age = ORDER.indexOf(band);
  const explained = passages.flatMap(({ text, explained }) => explained.filter(({ id }) => id !== undefined).map(({ start, end }) => text.slice(start, end).toLowerCase()));
  return passages.flatMap((passage) =>
    (ALL.any.test(passage.plain) ? EACH : []).filter(({ until }) => age <= until).flatMap(({ pattern, plain }) => {
      const found = [...passage.plain.matchAll(pattern)].map(([word]) => word).find((word) => !explained.some((term) => term.includes(word)));
      return found === undefined ? [] : [{ rule: 'tu-kho' as const, passage, message: said('tu-kho', `"${found}" khó với tuổi ${band}, nên viết: ${plain}`) }];
    }));
};
