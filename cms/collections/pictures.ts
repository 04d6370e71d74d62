import { CHILD_IDENTIFIABLE_LABELS, LICENCE_LABELS } from '../words/choices.ts';
import type { CollectionUi } from './define.ts';

export const pictures = {
  label: 'Hình',
  labelSingular: 'hình',
  description: 'Tải lên một lần, tả một lần, dùng ở mọi bài. Hình được thu nhỏ và bỏ thông tin vị trí ngay trong máy bạn, trước khi lưu.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'checkedOn'],
  create: true,
  remove: true,
  filters: ['licence'],
  fields: {
    file: { label: 'Hình', hint: 'Chọn ảnh hoặc hình vẽ trong máy. Ví dụ: ảnh chụp hàng rào ao, JPG hoặc PNG.' },
    childIdentifiable: {
      label: 'Có trẻ em nhận diện được không?',
      hint: 'Thấy mặt, tên, phù hiệu, trường lớp, hay người quen nhìn là biết em nào thì chọn Có; hình đó không đăng được. Ví dụ: chỉ có bàn tay thì chọn Không.',
      options: CHILD_IDENTIFIABLE_LABELS,
    },
    alt: { label: 'Lời tả hình', hint: 'Hình cho thấy gì, cho người không nhìn thấy. Ví dụ: Một người lớn ngồi sát bể bơi, mắt nhìn hai em đang bơi.', size: 'long' },
    title: { label: 'Tên hình', hint: 'Tên để bạn tìm lại. Ví dụ: Rào ao bằng tre.' },
    caption: { label: 'Dòng chữ dưới hình', hint: 'Có thể bỏ trống. Ví dụ: Bốn chữ để nhớ: kêu, ném, kéo, không nhảy.', size: 'long' },
    licence: { label: 'Vì sao được dùng', hint: 'Không rõ ai giữ quyền thì đừng dùng. Ví dụ: Đơn vị tự vẽ, tự chụp.', options: LICENCE_LABELS },
    credit: { label: 'Tác giả', hint: 'Người hoặc đơn vị làm ra hình. Ví dụ: Trạm y tế xã Tân Lập.', size: 'short' },
    sourceUrl: { label: 'Trang đã lấy hình', hint: 'Bắt buộc khi lấy từ nơi khác. Ví dụ: https://commons.wikimedia.org/wiki/File:Ao.jpg' },
    checkedOn: { label: 'Ngày xem lại hình', hint: 'Ngày có người nhìn kỹ hình và trả lời các câu trên. Ví dụ: hôm nay.', start: '{{now}}' },
  },
} as const satisfies CollectionUi<'pictures'>;
