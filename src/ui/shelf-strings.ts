import type { Format, Role } from '../materials/material-file.ts';

/** What a file is for, as teachers and officers call it. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  pack: 'Trọn bộ',
  plan: 'Kế hoạch bài dạy',
  slides: 'Trang chiếu',
  handout: 'Phiếu học tập',
  letter: 'Thư gửi gia đình',
  'paper-quiz': 'Câu hỏi trên giấy, có gợi ý',
  cards: 'Thẻ trả lời A, B, C, D',
  'class-record': 'Sổ ghi nhận lớp học',
  'notice-board': 'Bảng tin A4',
  poster: 'Áp phích A3',
  broadcast: 'Bài phát thanh 60, 90, 180 giây',
  message: 'Tin Zalo và hình',
  'quiz-file': 'Câu hỏi cho phần mềm',
};

/** What opens a file. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  docx: 'Word', pdf: 'PDF', pptx: 'PowerPoint', txt: 'Chữ', png: 'Hình', zip: 'ZIP',
  moodle: 'Moodle XML', gift: 'Moodle GIFT', scorm: 'SCORM 1.2', wayground: 'Wayground (Quizizz)', kahoot: 'Kahoot',
};

/** Formats worth a filter, with the word in their address. */
export const FILTER_FORMATS = { docx: 'word', pptx: 'powerpoint', pdf: 'pdf', txt: 'bai-phat-thanh', zip: 'tron-bo', scorm: 'phan-mem' } as const satisfies Partial<Record<Format, string>>;

/** Files of an article, by the end of their name. */
export const OUTREACH_NAMES: Readonly<Record<string, string>> = {
  'bang-tin-a4.pdf': 'Bảng tin A4',
  'loa-60-giay.txt': 'Loa 60 giây',
  'loa-90-giay.txt': 'Loa 90 giây',
  'loa-180-giay.txt': 'Loa 180 giây',
  'loa-phat-thanh.docx': 'Loa, bản để đọc',
  'tin-zalo.txt': 'Tin Zalo',
  'hinh-zalo.png': 'Hình Zalo',
};

export const SHELF = {
  title: 'Tài liệu lớp học',
  lead: 'Bài giảng, áp phích, bài phát thanh để dùng ngay. Sửa được, in đen trắng được, không cần đăng ký.',
  filtered: (name: string) => `Tài liệu: ${name}`,
  filters: 'Lọc tài liệu',
  facets: { audience: 'Cho ai', grade: 'Lớp', topic: 'Chủ đề', format: 'Loại tệp' },
  formats: { docx: 'Word sửa được', pptx: 'PowerPoint', pdf: 'PDF để in', txt: 'Bài phát thanh', zip: 'Trọn bộ ZIP', scorm: 'Câu hỏi cho phần mềm' },
  grade: (grade: number) => `Lớp ${grade}`,
  all: 'Tất cả',
  found: (count: number | string) => `${count} bộ tài liệu`,
  none: 'Chưa có tài liệu nào hợp với các lựa chọn này. Bỏ bớt một lựa chọn.',
  clear: 'Bỏ lọc',
  poster: 'Áp phích',
  lesson: 'Bài giảng',
  allFiles: (count: number) => `Xem cả ${count} tệp`,
  downloads: 'Tải về',
  downloadsLead: 'Mọi tệp làm từ một bài, cùng một bản. Tệp Word và PowerPoint sửa được.',
  preview: (what: string) => `Trang đầu của ${what.toLowerCase()}`,
  previewSlides: 'Bốn trang chiếu đầu',
  sensitiveNote: 'Bài nhạy cảm không có tệp cho trò thi đua: không em nào bị so điểm về chuyện này.',
  topicPacks: 'Trọn bộ theo chủ đề',
  outreachTitle: 'Bảng tin, bài loa, tin Zalo từ bài viết',
  outreachLead: 'Mỗi bài viết có một tờ bảng tin, ba bài phát thanh và một tin Zalo. Đọc lại trước khi dùng.',
  outreachLink: 'Bảng tin, bài loa, tin Zalo từ bài này',
  readFirst: 'Mở trang',
  posterText: 'Chữ trên áp phích',
  posterLeads: 'Mã vuông dẫn tới trang này',
  quizSheets: 'Chơi cả lớp với một máy chiếu, bản giấy, tệp cho phần mềm',
} as const;

export { fileSize } from '../text/file-size.ts';
