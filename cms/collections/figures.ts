import { exceptions, publishedOn, review, sources, topic } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const figures = {
  label: 'Số liệu',
  labelSingular: 'số liệu',
  description: 'Số có nguồn, có năm, có điều không được suy ra. Trang tự vẽ hình và bảng. Không đặt ở trang cho các em.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'reviewBy'],
  create: true,
  remove: true,
  fields: {
    title: { label: 'Tên số liệu', hint: 'Nói rõ cái gì, ở đâu, khi nào. Ví dụ: Cuộc gọi tới 111 mỗi năm, cả nước.', size: 'long' },
    summary: { label: 'Đọc ra điều gì', hint: 'Một hoặc hai câu. Ví dụ: Năm 2023 có 323.615 cuộc gọi đến.', size: 'long' },
    kind: { label: 'Kiểu hình', hint: 'Ví dụ: Cột theo năm.', options: { cot: 'Cột theo năm', 'thanh-ngang': 'Thanh ngang theo nhóm', 'bac-thang': 'Bậc thang, không có số' } },
    topic,
    order: { label: 'Thứ tự', hint: 'Số nhỏ đứng trước. Ví dụ: 1.' },
    unit: { label: 'Đơn vị', hint: 'Ví dụ: cuộc gọi. Hình bậc thang thì bỏ trống.', size: 'short' },
    by: { label: 'Tên cột đầu của bảng', hint: 'Ví dụ: Năm. Hình bậc thang thì bỏ trống.', size: 'short' },
    values: {
      label: 'Các số', hint: 'Chưa tìm thấy số thì bỏ trống ô số, bảng sẽ ghi “chưa có”. Ví dụ: 2023 – 323615.', item: 'số', summary: '{{fields.label}}: {{fields.amount}}',
      fields: {
        label: { label: 'Năm hoặc nhóm', hint: 'Ví dụ: 2023.', size: 'short' },
        amount: { label: 'Số', hint: 'Không có dấu chấm. Ví dụ: 323615.' },
        to: { label: 'Tới số', hint: 'Chỉ khi là một khoảng. Ví dụ: 20.' },
        derived: { label: 'Trang này tính', hint: 'Bật khi không nguồn nào ghi sẵn số này. Ví dụ: bật cho tổng của hai số.' },
        note: { label: 'Ghi chú', hint: 'Ví dụ: Cộng hai số của cùng một trang.', size: 'long' },
      },
    },
    steps: {
      label: 'Các bậc', hint: 'Chỉ cho hình bậc thang, từ dưới lên. Ví dụ: Phòng ngừa.', item: 'bậc', summary: '{{fields.name}}',
      fields: {
        name: { label: 'Tên bậc', hint: 'Ví dụ: Phòng ngừa.', size: 'short' },
        text: { label: 'Nghĩa là', hint: 'Ví dụ: Cho mọi trẻ em, khi chưa có chuyện gì.', size: 'long' },
        article: { label: 'Điều luật', hint: 'Ví dụ: Điều 48.', size: 'short' },
      },
    },
    notToConclude: { label: 'Không nên suy ra', hint: 'Mỗi dòng một câu. Ví dụ: Nhiều cuộc gọi hơn không có nghĩa là nhiều trẻ bị hại hơn.', item: 'câu' },
    disagreement: { label: 'Nguồn khác nói gì', hint: 'Chỉ khi các nguồn không giống nhau. Ví dụ: Một trang ghi 10–15 triệu.', size: 'long' },
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'figures'>;
