/** Words of the tools above the text box (`cms/widgets/body`, `cms/paste`). */
export const PASTE = {
  converted: (font: string) => `Đã đổi từ phông chữ cũ (${font}) sang Unicode, hãy đọc lại.`,
  images: (count: number) => `Đã bỏ ${count} hình: tải hình lên mục Hình rồi chèn khối Hình.`,
} as const;

export const TOOLS = {
  toolbar: 'Công cụ soạn chữ',
  heading: 'Đề mục',
  bold: 'Đậm',
  bullets: 'Danh sách',
  numbers: 'Danh sách số',
  link: 'Liên kết trong trang',
  insert: 'Chèn khối',
  edit: (label: string) => `Sửa khối: ${label}`,
  outside: 'Đặt con trỏ vào một khối để sửa khối đó.',
  protected: (why: string) => `Được giữ nguyên: ${why}. Muốn sửa thì sửa thẳng trong chữ.`,
  template: 'Bắt đầu từ mẫu',
  templateHint: 'Chọn một mẫu, rồi thay từng chỗ nằm trong ‹ › bằng chữ của bạn.',
} as const;

export const DIALOG = {
  insert: (label: string) => `Chèn khối: ${label}`,
  edit: (label: string) => `Sửa khối: ${label}`,
  choose: 'Chọn khối để chèn',
  chooseTemplate: 'Chọn mẫu bài',
  link: 'Liên kết tới một trang ở đây',
  linkText: 'Chữ của liên kết',
  linkTextHint: 'Nói nơi sẽ tới, không viết “bấm vào đây”. Ví dụ: Cách gọi 111.',
  linkTo: 'Trang',
  linkToHint: 'Gõ vài chữ để tìm, không cần dấu. Ví dụ: duoi nuoc.',
  inside: 'Chữ trong câu',
  insideHint: 'Chữ người đọc thấy. Ví dụ: dụ dỗ.',
  search: (label: string) => `Tìm: ${label}`,
  found: (count: number) => (count === 0 ? 'Không có mục nào khớp' : `Có ${count} mục`),
  loading: 'Đang tải…',
  unknown: (id: string) => `${id} (chưa có trong danh sách)`,
  ok: 'Chèn',
  save: 'Xong',
  cancel: 'Thôi',
  required: (label: string) => `Điền “${label}”`,
} as const;

/** Under a field with a limit: characters where the schema counts them, syllables where the rule does. */
export const COUNTER = {
  left: (count: number) => `Còn ${count} ký tự`,
  over: (count: number) => `Dài quá ${count} ký tự, viết gọn lại`,
  /** Sentences of a quiz are measured in syllables, by age. */
  sentence: (length: number, most: number) => `Câu dài nhất ${length} tiếng, tối đa ${most}`,
} as const;
