import { board, exceptions, nextStep, publishedOn, review, sensitivity, sources, topic } from '../words/fields.ts';
import { AUDIENCE_LABELS } from '../words/choices.ts';
import type { CollectionUi } from './define.ts';

export const posters = {
  label: 'Áp phích',
  labelSingular: 'áp phích',
  description: 'Tờ để treo: chữ lớn, vài dòng, số 111 và mã vuông dẫn tới một trang. Trang tự làm bản A3 và A4 để in.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'publishedOn', 'reviewBy'],
  create: true,
  remove: true,
  filters: ['audience'],
  fields: {
    title: { label: 'Tên áp phích', hint: 'Ví dụ: Bốn điều khi ở gần nước.' },
    summary: { label: 'Treo ở đâu, để làm gì', hint: 'Một câu. Ví dụ: Treo ở bảng tin thôn, nhắc cả nhà rào ao, đậy giếng.', size: 'long' },
    topic,
    audience: { label: 'Cho ai', hint: 'Ai đọc tờ này. Ví dụ: Cha mẹ, người chăm sóc.', options: AUDIENCE_LABELS },
    sensitivity,
    board: { label: 'Chữ trên áp phích', hint: 'Ví dụ: Gần nước, gọi người lớn.', fields: board },
    page: { ...nextStep.to, label: 'Mã vuông dẫn tới', hint: 'Địa chỉ một trang ở đây, bắt đầu và kết thúc bằng dấu gạch chéo. Ví dụ: /tong-dai-111/' },
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'posters'>;
