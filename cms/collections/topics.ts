import { TOPIC_GROUP_LABELS } from '../words/choices.ts';
import { neutralTitle, picture, sensitivity } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const topics = {
  label: 'Chủ đề',
  labelSingular: 'chủ đề',
  description: 'Các chủ đề của trang. Đã xuất bản thì không gỡ, vì bài viết dẫn tới đây.',
  title: 'name',
  summary: '{{name}}',
  sortable: ['order', 'name'],
  create: true,
  remove: false,
  fields: {
    name: { label: 'Tên chủ đề', hint: 'Ví dụ: Phòng, chống đuối nước.' },
    summary: { label: 'Dòng giới thiệu', hint: 'Một dòng dưới tên. Ví dụ: Chơi gần nước, cứu người không liều mình.', size: 'short' },
    introduction: { label: 'Lời mở đầu', hint: 'Hai đến bốn câu ở đầu trang chủ đề. Ví dụ: Phần lớn vụ đuối nước có thể phòng tránh.' },
    colour: {
      label: 'Màu',
      hint: 'Ví dụ: Xanh dương cho chủ đề về nước.',
      options: { 'xanh-duong': 'Xanh dương', hong: 'Hồng', 'xanh-ngoc': 'Xanh ngọc', tim: 'Tím', cam: 'Cam' },
    },
    picture,
    group: { label: 'Đứng cùng nhóm', hint: 'Nhóm ở trang chủ và trang mọi chủ đề. Ví dụ: Tai nạn, bão lũ.', options: TOPIC_GROUP_LABELS },
    order: { label: 'Thứ tự', hint: 'Số nhỏ đứng trước. Ví dụ: 1.' },
    sensitivity,
    neutralTitle,
  },
} as const satisfies CollectionUi<'topics'>;
