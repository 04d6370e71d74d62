import { AUDIENCE_LABELS } from '../words/choices.ts';
import { asked, exceptions, nextStep, picture, publishedOn, review, sensitivity, sources, topic } from '../words/fields.ts';
import { toolPartTypes } from '../words/tool-parts.ts';
import type { CollectionUi } from './define.ts';

export const tools = {
  label: 'Công cụ cho gia đình',
  labelSingular: 'công cụ',
  description: 'Tờ để đánh dấu, điền và in. Người đọc điền gì thì chỉ nằm trong máy của họ, trang không nhận được.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'reviewBy'],
  create: true,
  remove: true,
  filters: ['audience'],
  fields: {
    title: { label: 'Tên công cụ', hint: 'Tên trung tính, vì còn lại trong lịch sử máy. Ví dụ: Thẻ năm người em tin.' },
    summary: { label: 'Để làm gì, mất bao lâu', hint: 'Một hoặc hai câu. Ví dụ: Cả nhà đi một vòng, mười lăm phút, đánh dấu chỗ đã sửa.', size: 'long' },
    asked,
    audience: { label: 'Cho ai', hint: 'Ai dùng tờ này. Ví dụ: Cha mẹ, người chăm sóc.', options: AUDIENCE_LABELS },
    sensitivity,
    topic,
    picture,
    order: { label: 'Thứ tự', hint: 'Số nhỏ đứng trước. Ví dụ: 1.' },
    parts: { label: 'Các phần', hint: 'Theo thứ tự từ trên xuống. Ví dụ: một danh sách đánh dấu cho mỗi phòng.', item: 'phần', summary: '{{fields.title}}', types: toolPartTypes },
    nextStep: { label: 'Xong thì làm gì tiếp', hint: 'Ví dụ: Đọc tiếp về bếp và thuốc.', fields: nextStep },
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'tools'>;
