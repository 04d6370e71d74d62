import type { TrustedPlace } from '../schemas/tool.ts';

/** What the sheets for families say around their own content. */
export const TOOLS = {
  title: 'Công cụ cho gia đình',
  lead: 'Những tờ để đánh dấu, điền và in, cho cả nhà và cho các em. Dùng ngay trên máy, hoặc in ra giấy.',
  private: 'Điền gì thì chỉ ở trên máy này. Trang không gửi đi đâu và không tự lưu.',
  keep: 'Giữ trên máy này',
  forget: 'Xóa khỏi máy này',
  shared: 'Máy nhiều người dùng? Đừng giữ: ai mở máy cũng đọc được. Hãy in ra, hoặc chép tay.',
  kept: 'Đã giữ trên máy này. Sửa gì, máy giữ luôn.',
  forgotten: 'Đã xóa khỏi máy này. Tờ giấy đã trống.',
  cannot: 'Trình duyệt này không giữ được. Hãy in ra giấy.',
  count: 'Đã đánh dấu # trên $ mục',
  noScript: 'Máy không chạy JavaScript: vẫn điền và in được, chỉ không giữ lại được.',
  print: 'In tờ này',
  person: (place: number) => `Người thứ ${place}`,
  name: 'Tên',
  place: 'Gặp ở đâu',
  choosePlace: 'Chọn nơi gặp',
  places: { 'o-nha': 'Ở nhà', 'o-truong': 'Ở trường', 'ngoai-nha': 'Ngoài nhà' } satisfies Record<TrustedPlace, string>,
  reach: 'Gặp hoặc gọi bằng cách nào',
  example: 'Ví dụ',
  back: 'Quay lại cảnh trước',
  end: 'Hết chuyện',
  wipe: 'Xóa mọi thứ trang này đã lưu trong máy',
} as const;
