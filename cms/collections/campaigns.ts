import { exceptions, review, sources, topic } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const campaigns = {
  label: 'Lịch truyền thông',
  labelSingular: 'dịp trong năm',
  description: 'Các ngày, tháng cao điểm. Ghi ngày cố định hoặc ngày của từng năm, không ghi cả hai.',
  title: 'name',
  summary: '{{name}}',
  sortable: ['name', 'reviewBy'],
  create: true,
  remove: true,
  fields: {
    name: { label: 'Tên dịp', hint: 'Ví dụ: Tháng hành động vì trẻ em.', size: 'short' },
    summary: { label: 'Vì sao quan trọng với trẻ', hint: 'Một hoặc hai câu. Ví dụ: Nghỉ hè, trẻ ra sông, hồ nhiều hơn và ít người trông hơn.' },
    yearly: {
      label: 'Ngày cố định mỗi năm',
      hint: 'Ví dụ: từ 06-01 đến 06-30. Ngày đổi theo năm thì bỏ trống cả hai ô.',
      fields: {
        from: { label: 'Từ ngày', hint: 'Ghi tháng-ngày. Ví dụ: 06-01.' },
        until: { label: 'Đến ngày', hint: 'Ghi tháng-ngày. Ví dụ: 06-30. Chỉ một ngày thì bỏ trống.' },
      },
    },
    occurrences: {
      label: 'Ngày của từng năm',
      hint: 'Cho dịp theo âm lịch hoặc “thứ Ba tuần thứ hai”. Ví dụ: Tết Trung thu 2026-09-25.',
      item: 'lần',
      summary: '{{fields.from}}',
      fields: {
        from: { label: 'Từ ngày', hint: 'Ví dụ: 25/09/2026.' },
        until: { label: 'Đến ngày', hint: 'Ví dụ: 27/09/2026. Chỉ một ngày thì bỏ trống.' },
      },
    },
    themes: {
      label: 'Chủ đề của năm',
      hint: 'Chỉ ghi khi có nguồn xác nhận. Ví dụ: 2026 – Hành động thiết thực, ưu tiên nguồn lực cho trẻ em.',
      item: 'chủ đề năm',
      summary: '{{fields.year}} – {{fields.theme}}',
      fields: {
        year: { label: 'Năm', hint: 'Ví dụ: 2026.' },
        theme: { label: 'Câu chủ đề', hint: 'Chép đúng từng chữ. Ví dụ: Hành động thiết thực, ưu tiên nguồn lực cho trẻ em.' },
      },
    },
    topic,
    guides: { label: 'Bài hướng dẫn', hint: 'Bài nói cách làm dịp này. Ví dụ: Trung thu ở xã: vui cho mọi em.', item: 'bài' },
    ideas: { label: 'Việc làm được', hint: 'Mỗi dòng một việc, bắt đầu bằng động từ. Ví dụ: Rào ao, đậy giếng và bể ngay tuần này.', item: 'việc' },
    sources,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'campaigns'>;
