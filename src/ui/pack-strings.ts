const grades = (all: readonly number[]) => (all.length > 1 ? `lớp ${all[0]}–${all.at(-1)}` : `lớp ${all[0]}`);

/** Words of the packs on the page `/doc-ngoai-tuyen/`. */
export const PACKS = {
  title: 'Chọn gói để lưu vào máy',
  lead: 'Mỗi gói là một bộ trang đọc được khi mất mạng. Chỉ gói bạn chọn mới được lưu.',
  wifi: 'Nên tải khi có Wi-Fi.',
  groups: { help: 'Khi cần ngay', topic: 'Theo chủ đề', quiz: 'Trắc nghiệm', lesson: 'Tài liệu lớp học, từng bài' },
  help: 'Giúp đỡ và sơ cứu, có tờ để in',
  quizzes: 'Trắc nghiệm cho các em',
  sensitivePart: (name: string) => `${name}: bài nhạy cảm`,
  lesson: (title: string, of: readonly number[]) => `${title} (${grades(of)})`,
  sensitive: 'Nhạy cảm. Đừng lưu nếu máy dùng chung.',
  load: 'Tải',
  noScript: 'Không có JavaScript, trang không lưu gói được. Hãy tải tệp PDF, ZIP về máy, hoặc in bài ra giấy:',
  unsupported: 'Trình duyệt này không lưu gói được. Hãy tải tệp PDF, ZIP về máy, hoặc in bài ra giấy:',
  materials: 'Tệp PDF, Word, ZIP ở kệ tài liệu',
} as const;

/** What the panel says once a pack was chosen or is there. */
export const PANEL = {
  mobileData: 'Máy đang dùng mạng di động. Nên đợi có Wi-Fi.',
  waiting: 'Đang chờ gói trước',
  loading: (there: string, all: string) => `Đang tải: ${there} trên ${all}`,
  part: (there: string, all: string) => `Đã có ${there} trên ${all}, chưa đọc được.`,
  whole: (all: string, day: string) => `Đã lưu ${all}, ngày ${day}.`,
  old: (day: string) => `Đã lưu ngày ${day}. Trang đã có bản mới hơn.`,
  damaged: (count: number) => `Trình duyệt đã tự xóa ${count} tệp của gói này. Tải lại phần thiếu.`,
  progress: (name: string) => `Phần đã tải của gói ${name}`,
  load: 'Tải',
  pause: 'Tạm dừng',
  resume: 'Tải tiếp',
  cancel: 'Hủy',
  update: 'Cập nhật',
  remove: 'Xóa',
  removeAll: 'Xóa tất cả các gói',
  stored: (count: number, bytes: string) => `Trong máy có ${count} gói, ${bytes}.`,
  none: 'Trong máy chưa có gói nào.',
  room: (used: string, left: string) => `Cả trang dùng ${used}, máy còn cho lưu ${left}.`,
  finished: (name: string) => `Đã lưu xong gói ${name}.`,
  removed: (name: string) => `Đã xóa gói ${name}.`,
  removedAll: 'Đã xóa tất cả các gói.',
  failed: (name: string, why: string) => `Gói ${name}: ${why}`,
  why: {
    offline: 'Mạng đứt giữa chừng. Phần đã tải còn trong máy. Có mạng lại thì trang tự tải tiếp.',
    server: 'Máy chủ của trang đang hỏng. Phần đã tải còn trong máy. Lát nữa bấm “Tải tiếp”.',
    stranger: 'Mạng trả về nội dung không phải của trang này, nên không lưu. Wi-Fi có thể đòi đăng nhập: đăng nhập rồi bấm “Tải tiếp”.',
    changed: 'Trang vừa được cập nhật. Đợi một phút rồi bấm “Tải tiếp”.',
    list: 'Bản kê các gói đang hỏng, nên không lưu gì. Hãy thử lại sau.',
    full: 'Máy không đủ chỗ. Xóa bớt gói khác rồi bấm “Tải tiếp”, hoặc bấm “Hủy”.',
    busy: 'Một thẻ khác đang tải. Đợi thẻ đó xong rồi bấm “Tải tiếp”.',
  },
  unknown: 'Chưa tải được. Đóng trang, mở lại rồi bấm “Tải tiếp”.',
} as const;
