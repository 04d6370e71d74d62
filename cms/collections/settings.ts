import type { CollectionUi } from './define.ts';

export const settings = {
  label: 'Đơn vị vận hành',
  labelSingular: 'thông tin đơn vị',
  description: 'Tên trang và đơn vị chịu trách nhiệm, dùng ở mọi trang.',
  file: 'site',
  create: false,
  remove: false,
  fields: {
    siteName: { label: 'Tên trang', hint: 'Trung tính, vì hiện trên thẻ trình duyệt. Ví dụ: Lá Chắn Tuổi Thơ.' },
    shortName: { label: 'Tên dưới biểu tượng', hint: 'Trên màn hình điện thoại. Ví dụ: Lá Chắn.' },
    tagline: { label: 'Dòng dưới tên', hint: 'Ví dụ: Đọc cùng nhau, lớn lên an toàn.' },
    siteUrl: { label: 'Địa chỉ trang', hint: 'Không có dấu gạch chéo ở cuối. Ví dụ: https://treem.xa-mau.gov.vn' },
    area: { label: 'Địa bàn phục vụ', hint: 'Ví dụ: Toàn quốc, hoặc Xã Bát Xát, tỉnh Lào Cai.' },
    operator: { label: 'Đơn vị vận hành', hint: 'Ví dụ: Ủy ban nhân dân xã Bát Xát.', size: 'short' },
    responsible: { label: 'Chịu trách nhiệm nội dung', hint: 'Ví dụ: Phòng Văn hóa – Xã hội.', size: 'short' },
    address: { label: 'Địa chỉ bưu chính', hint: 'Ví dụ: Số 1 đường Hùng Vương, xã Bát Xát.', size: 'short' },
    feedbackEmail: { label: 'Thư báo lỗi trong bài', hint: 'Không phải nơi trẻ kể chuyện. Ví dụ: lienhe@don-vi.vn' },
    licence: { label: 'Số giấy phép', hint: 'Ví dụ: Giấy phép số 12/GP-TTĐT.', size: 'short' },
    homeSituations: { label: 'Tình huống ở trang chủ', hint: 'Bài đứng ngay ở trang chủ, kể cả khi có trẻ nhìn vào. Ví dụ: Khi con bị bỏng.', item: 'bài' },
    quickExitUrl: { label: 'Trang của nút thoát nhanh', hint: 'Trang chung, nhanh, không cần đăng nhập. Ví dụ: https://vi.wikipedia.org/' },
  },
} as const satisfies CollectionUi<'settings'>;
