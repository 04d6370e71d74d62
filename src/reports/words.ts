import type { WrittenKind } from './content.ts';
import type { Audience } from '../schemas/shared/audience.ts';

/** `2026-11-22` → `22/11/2026`. */
export const printedDay = (day: string): string => day.split('-').reverse().join('/');

export const KIND_NAMES = {
  articles: 'Bài viết', news: 'Tin, thông báo', lessons: 'Bài giảng', quizzes: 'Bộ câu đố', posters: 'Áp phích',
} as const satisfies Record<WrittenKind, string>;

export const AUDIENCE_NAMES = {
  'tre-em': 'Trẻ em', 'phu-huynh': 'Cha mẹ, người chăm sóc', 'giao-vien': 'Giáo viên', 'can-bo': 'Cán bộ',
} as const satisfies Record<Audience, string>;

/** Every word of the draft that is not content. Layout and headings after Nghị định 30/2020/NĐ-CP. */
export const REPORT_WORDS = {
  above: 'CƠ QUAN CẤP TRÊN',
  number: 'Số: …… /BC-……',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDay: '……………, ngày …… tháng …… năm ……',
  kind: 'BÁO CÁO',
  subject: 'Công tác truyền thông về quyền trẻ em và bảo vệ trẻ em',
  period: (from: string, until: string) => `(từ ngày ${from} đến hết ngày ${until})`,
  to: (addressee: string) => `Kính gửi: ${addressee}`,
  toBlank: '……………………………………………',
  draft: (today: string) => `Bản nháp do máy lập ngày ${today} từ nội dung và lịch sử của trang. Chỗ có dấu chấm: đơn vị tự điền. Đọc lại, sửa, rồi xóa dòng này.`,
  notOver: (today: string) => `Kỳ này chưa hết: số liệu mới tính đến ngày ${today}.`,
  due: (day: string, note: string) => `Hạn nộp ghi trong trang: ${day}. ${note}`,
  basis: 'Thực hiện văn bản',
  results: 'I. Kết quả truyền thông trên trang',
  lead: (unit: string, counts: string) => `Trong kỳ, ${unit} đã thực hiện trên trang: ${counts}. Danh mục nội dung đăng mới ở phụ lục.`,
  counts: {
    published: (count: number) => `đăng mới ${count} nội dung`, reviewed: (count: number) => `rà soát lại ${count} nội dung`,
    mended: (count: number) => `sửa ${count} nội dung`, takenDown: (count: number) => `gỡ ${count} nội dung`,
  },
  table: { caption: 'Số nội dung theo loại', columns: ['Loại', 'Đăng mới', 'Rà soát lại', 'Sửa', 'Gỡ', 'Đang có'] as const, total: 'Cộng' },
  topics: { heading: '2. Nội dung đăng mới theo chủ đề', caption: 'Số nội dung đăng mới theo chủ đề', column: 'Chủ đề' },
  audiences: { heading: '3. Nội dung đăng mới theo người đọc', caption: 'Số nội dung đăng mới theo người đọc', columns: ['Người đọc', 'Số nội dung'] as const, note: 'Bài giảng viết cho giáo viên và học sinh theo lớp; tin tức viết cho mọi người: không tính ở bảng này.' },
  summary: '1. Tổng hợp',
  changed: '4. Rà soát lại, sửa, gỡ',
  reviewed: 'Rà soát lại',
  mended: 'Sửa',
  takenDown: 'Gỡ',
  items: { columns: ['Ngày', 'Loại', 'Tên'] as const, published: 'Danh mục nội dung đăng mới', reviewed: 'Nội dung đã rà soát lại', mended: 'Nội dung đã sửa', takenDown: 'Nội dung đã gỡ' },
  lessons: {
    heading: '5. Bài giảng dùng cho chỉ tiêu 80 % học sinh được hướng dẫn',
    note: 'Trang chỉ biết có những bài nào. Số lớp, số em lấy từ Sổ ghi nhận lớp học của trường. “Được hướng dẫn” khác “làm được”: ghi cả hai.',
    caption: 'Bài giảng dùng cho chỉ tiêu 80 % và số học sinh', columns: ['Bài', 'Lớp', 'Số lớp đã dạy', 'Số em được hướng dẫn', 'Số em làm được'] as const, isNew: ' (mới trong kỳ)',
  },
  occasions: { heading: '6. Các dịp trong kỳ', caption: 'Các dịp trong kỳ và việc đơn vị đã làm', columns: ['Thời gian', 'Dịp', 'Việc đã làm, số người tham gia'] as const },
  checked: { heading: '7. Văn bản và số liên hệ đã kiểm tra lại', laws: 'Văn bản đã kiểm tra tình trạng hiệu lực', columns: ['Ngày', 'Văn bản'] as const, counts: (laws: number, contacts: number) => `Đã kiểm tra lại tình trạng hiệu lực của ${laws} văn bản và ${contacts} số liên hệ. Danh mục văn bản ở phụ lục.` },
  appendix: { heading: 'Phụ lục: danh mục trong kỳ', published: '1. Nội dung đăng mới', laws: '2. Văn bản đã kiểm tra lại' },
  unknown: {
    heading: 'II. Kết quả ngoài trang (đơn vị điền)',
    lines: ['Số buổi phát thanh, số lần phát', 'Số buổi truyền thông trực tiếp, số người dự', 'Số lớp đã học, số học sinh', 'Số bảng tin, áp phích đã treo', 'Số người tiếp cận qua Zalo, mạng xã hội', 'Ý kiến của trẻ em đã ghi nhận'],
  },
  problems: 'III. Khó khăn, vướng mắc và nguyên nhân',
  proposals: 'IV. Đề xuất, kiến nghị',
  next: 'V. Việc sẽ làm trong kỳ tới',
  none: 'Không có trong kỳ.',
  receivers: 'Nơi nhận:',
  receiverLines: ['- Như trên;', '- Lưu: VT, ……'],
  signer: 'CHỨC VỤ NGƯỜI KÝ',
  signature: '(Chữ ký, dấu)',
  signerName: 'Họ và tên',
  page: 'Trang',
} as const;

/** Why no draft was written, and what to do. */
export const REPORT_TROUBLES = {
  wrongDay: (option: string, found: string) => `--${option} đang là “${found}” – ghi ngày theo năm-tháng-ngày, ví dụ 2026-06-01.`,
  missingDays: 'Thiếu kỳ báo cáo – ghi --from 2026-06-01 --to 2026-11-30, hoặc --report sau-thang --year 2026.',
  backwards: (from: string, until: string) => `Kỳ báo cáo ngược: từ ${printedDay(from)} đến ${printedDay(until)} – đổi chỗ --from và --to.`,
  unknownReport: (id: string, known: readonly string[]) => `Không có kỳ báo cáo “${id}” trong content/reports – chọn: ${known.join(', ')}.`,
  wrongYear: (found: string) => `--year đang là “${found}” – ghi bốn chữ số, ví dụ 2026.`,
  wrongOut: (found: string) => `--out đang là “${found}” – tên tệp cần đuôi .docx, ví dụ bao-cao.docx.`,
  unknownOption: (found: string) => `Không hiểu “${found}”. Cách dùng: npm run report -- --from 2026-06-01 --to 2026-11-30 [--unit "UBND xã …"] [--out bao-cao.docx]; hoặc --report sau-thang --year 2026.`,
  noGit: 'Máy chưa có Git nên chưa đọc được lịch sử – cài Git tại https://git-scm.com rồi chạy lại.',
  noRepository: 'Thư mục này chưa phải kho Git nên không biết bài nào đã sửa, đã gỡ – mở đúng thư mục của trang rồi chạy lại.',
  shallow: 'Kho Git này chỉ có phần lịch sử gần đây, báo cáo sẽ thiếu – chạy "git fetch --unshallow" rồi lập lại; trên máy dựng trang, đặt fetch-depth: 0.',
  noCommit: 'Kho Git này chưa có lần lưu nào – lưu nội dung trước rồi lập báo cáo.',
} as const;
