import { body } from '../words/body.ts';
import { exceptions, keepOffline, neutralTitle, review, sensitivity } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const pages = {
  label: 'Trang chung',
  labelSingular: 'trang chung',
  description: 'Giới thiệu, quyền riêng tư, trợ năng, cần giúp ngay. Địa chỉ đã có thì giữ mãi.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['order', 'title'],
  create: true,
  remove: false,
  body: body('Nội dung trang', 'Ví dụ dòng đầu: Trang không hỏi tên bạn.', false),
  fields: {
    title: { label: 'Tiêu đề', hint: 'Ví dụ: Quyền riêng tư.' },
    summary: { label: 'Tóm tắt', hint: 'Một câu cho tìm kiếm và chia sẻ. Ví dụ: Trang không thu thập gì về bạn.', size: 'long' },
    sensitivity,
    neutralTitle,
    order: { label: 'Thứ tự', hint: 'Chỗ trong danh sách cuối trang, số nhỏ đứng trước. Ví dụ: 11.' },
    keepOffline,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'pages'>;
