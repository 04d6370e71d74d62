import type { CollectionUi } from './define.ts';

export const glossary = {
  label: 'Từ khó',
  labelSingular: 'từ khó',
  description: 'Từ khó và nghĩa dễ hiểu, hiện ngay dưới từ đó trong bài.',
  title: 'term',
  summary: '{{term}}',
  sortable: ['term'],
  create: true,
  remove: true,
  fields: {
    term: { label: 'Từ', hint: 'Viết như ở giữa câu. Ví dụ: dụ dỗ.' },
    plain: { label: 'Nghĩa dễ hiểu', hint: 'Một hoặc hai câu ngắn. Ví dụ: Làm thân, tặng quà để trẻ tin rồi đưa trẻ vào việc có hại.' },
    useInstead: { label: 'Từ dễ hơn', hint: 'Từ có thể dùng thay. Ví dụ: dụ. Không có thì bỏ trống.' },
  },
} as const satisfies CollectionUi<'glossary'>;
