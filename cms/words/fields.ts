import { AGE_BAND_LABELS, AUDIENCE_LABELS, SENSITIVITY_LABELS } from './choices.ts';

/** Words of the fields that several schemas spread in (`src/schemas/shared`). */
export const topic = { label: 'Chủ đề', hint: 'Gõ vài chữ để tìm rồi chọn, ví dụ: Phòng, chống đuối nước.' } as const;

export const sensitivity = {
  label: 'Mức nhạy cảm',
  hint: 'Ví dụ: bài về xâm hại, bạo lực, tự hại chọn Nhạy cảm. Trang đó có tên trung tính và luôn có nơi giúp đỡ.',
  options: SENSITIVITY_LABELS,
} as const;

export const neutralTitle = {
  label: 'Tên trung tính',
  hint: 'Chỉ bài nhạy cảm. Hiện ở thẻ trình duyệt và địa chỉ trang, không nêu chủ đề. Ví dụ: Lắng nghe con.',
} as const;

export const asked = {
  label: 'Người đọc hay hỏi thế nào',
  hint: 'Tối đa tám dòng, đúng như người ta gõ vào ô tìm kiếm, bằng từ mà bài không dùng. Chỉ ô tìm kiếm đọc, trang không hiện. Ví dụ: con bị bạn đánh ở lớp',
  item: 'câu hỏi',
} as const;

export const presence = {
  audience: { label: 'Viết cho ai', hint: 'Mỗi bài nói với một nhóm người đọc. Ví dụ: Cha mẹ, người chăm sóc.', options: AUDIENCE_LABELS },
  ageBand: { label: 'Độ tuổi', hint: 'Bắt buộc khi viết cho trẻ em, bỏ trống khi viết cho người lớn. Ví dụ: 9–11 tuổi.', options: AGE_BAND_LABELS },
  sensitivity,
  neutralTitle,
} as const;

export const source = {
  name: { label: 'Tên nguồn', hint: 'Tên trang, báo cáo hoặc văn bản. Ví dụ: Hướng dẫn phòng chống đuối nước.', size: 'short' },
  body: { label: 'Cơ quan', hint: 'Nơi chịu trách nhiệm về nguồn. Ví dụ: Bộ Y tế.', size: 'short' },
  date: { label: 'Ngày của nguồn', hint: 'Ghi năm trước: 2026-03-12, 2026-03 hoặc 2026. Không rõ thì ghi: không ghi ngày.' },
  url: { label: 'Địa chỉ', hint: 'Cả đường dẫn, chép từ thanh địa chỉ. Ví dụ: https://moh.gov.vn/bai-viet. Có thể bỏ trống khi chọn văn bản.' },
  legal: { label: 'Văn bản pháp luật', hint: 'Chọn khi nguồn là một văn bản trong mục Văn bản. Ví dụ: Luật Trẻ em 2016.' },
} as const;

export const sources = {
  label: 'Nguồn',
  hint: 'Ít nhất một nguồn; không có nguồn thì không xuất bản được. Ví dụ: một trang của Bộ Y tế.',
  item: 'nguồn',
  summary: '{{fields.name}} – {{fields.body}}',
  fields: source,
} as const;

export const publishedOn = { label: 'Ngày đăng', hint: 'Ngày đầu tiên bài có trên trang. Ví dụ: hôm nay.', start: '{{now}}' } as const;

export const review = {
  reviewedOn: { label: 'Ngày rà soát gần nhất', hint: 'Ngày có người đối chiếu bài với nguồn. Ví dụ: hôm nay.', start: '{{now}}' },
  reviewBy: { label: 'Phải rà soát lại trước ngày', hint: 'Qua ngày này trang tự báo đang chờ rà soát lại. Ví dụ: sáu tháng sau ngày rà soát.' },
  reviewedBy: { label: 'Người có chuyên môn đã duyệt', hint: 'Tên và vai trò. Chưa có ai duyệt thì bỏ trống. Ví dụ: Trần Thị B, chuyên viên bảo vệ trẻ em.', size: 'short' },
  reviewNeededFrom: { label: 'Cần ai đọc duyệt', hint: 'Nghề của người nên đọc trước khi tin dùng. Ví dụ: bác sĩ cấp cứu nhi.', size: 'short' },
} as const;

export const exceptions = {
  label: 'Ngoại lệ',
  hint: 'Chỉ khi bài đúng mà vẫn bị báo. Mỗi ngoại lệ có lý do để người duyệt xem. Ví dụ: trích nguyên văn tên kế hoạch của tỉnh.',
  item: 'ngoại lệ',
  summary: '{{fields.rule}} – {{fields.reason}}',
  fields: {
    rule: { label: 'Mã quy tắc', hint: 'Chép từ địa chỉ trang giải thích của lời báo. Ví dụ: chu-hanh-chinh', size: 'short' },
    reason: { label: 'Lý do', hint: 'Vì sao bài này vẫn đúng, ai đã đồng ý; ít nhất 20 ký tự. Ví dụ: Trích nguyên văn tên kế hoạch của tỉnh.', size: 'long' },
  },
} as const;

export const nextStep = {
  text: { label: 'Việc làm ngay', hint: 'Bắt đầu bằng động từ. Ví dụ: Làm thẻ “Năm người em tin” cùng con.', size: 'short' },
  to: { label: 'Dẫn tới trang', hint: 'Địa chỉ trong trang này, bắt đầu và kết thúc bằng dấu gạch chéo. Ví dụ: /tong-dai-111/' },
} as const;

export const keepOffline = {
  label: 'Tự lưu vào máy người đọc',
  hint: 'Ví dụ: sơ cứu, nơi giúp đỡ. Bài nhạy cảm không bao giờ tự lưu.',
} as const;

export const picture = { label: 'Hình', hint: 'Tên hình trong bộ Fluent Emoji, chữ thường, nối bằng gạch. Ví dụ: ring-buoy (phao cứu sinh).' } as const;

export const alt = { label: 'Lời tả hình', hint: 'Hình vẽ gì, cho người không nhìn thấy. Có hình thì phải có. Ví dụ: Phao cứu sinh màu đỏ trắng.', size: 'short' } as const;

export const board = {
  headline: { label: 'Dòng chữ lớn', hint: 'Vài chữ, đứng xa cũng đọc được. Ví dụ: Gần nước, gọi người lớn.', size: 'short' },
  points: { label: 'Các dòng', hint: 'Mỗi dòng một việc, bắt đầu bằng động từ. Ví dụ: Đậy nắp giếng, bể, chum.', item: 'dòng' },
  picture,
  alt,
} as const;
