import { body } from '../words/body.ts';
import { exceptions, publishedOn, sources, topic } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const news = {
  label: 'Tin tức',
  labelSingular: 'tin',
  description: 'Thông báo, hoạt động đã diễn ra, mô hình hay. Không nêu tên, ảnh, địa chỉ của một đứa trẻ.',
  title: 'title',
  summary: '{{publishedOn}} – {{title}}',
  sortable: ['publishedOn', 'title'],
  create: true,
  remove: true,
  filters: ['kind'],
  body: body('Nội dung tin', 'Ví dụ dòng đầu: Ngày 12/3, xã mở lớp dạy bơi cho 40 em.', true),
  fields: {
    title: { label: 'Tiêu đề', hint: 'Không giật gân, không có tên trẻ. Ví dụ: Xã mở lớp dạy bơi mùa hè.' },
    summary: { label: 'Tóm tắt', hint: 'Một hoặc hai câu. Ví dụ: Lớp miễn phí, học tại trường tiểu học, từ ngày 5/6.', size: 'long' },
    kind: {
      label: 'Loại tin',
      hint: 'Ví dụ: Thông báo.',
      options: { 'thong-bao': 'Thông báo', 'hoat-dong': 'Hoạt động', 'mo-hinh': 'Mô hình hay' },
    },
    topic,
    sources,
    publishedOn,
    validUntil: { label: 'Hết dùng sau ngày', hint: 'Ví dụ: ngày cuối của sự kiện. Qua ngày này trang báo tin đã cũ. Bỏ trống nếu không có hạn.' },
    exceptions,
  },
} as const satisfies CollectionUi<'news'>;
