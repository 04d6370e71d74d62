import { asked, exceptions, nextStep, presence, publishedOn, review, sources, topic } from '../words/fields.ts';
import { questionTypes } from '../words/quiz.ts';
import type { CollectionUi } from './define.ts';

export const quizzes = {
  label: 'Câu đố',
  labelSingular: 'bộ câu đố',
  description: 'Câu hỏi về một bạn tưởng tượng; mỗi lựa chọn có một lời giải thích nhẹ nhàng.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'publishedOn', 'reviewBy'],
  create: true,
  remove: true,
  filters: ['ageBand'],
  fields: {
    title: { label: 'Tên bộ câu đố', hint: 'Ví dụ: Em chơi gần nước.' },
    summary: { label: 'Giới thiệu', hint: 'Một hoặc hai câu. Ví dụ: Năm câu đố có hình. Em chọn, rồi xem cách an toàn.', size: 'long' },
    topic,
    ...presence,
    asked,
    minutes: { label: 'Số phút', hint: 'Thời gian làm hết bộ. Ví dụ: 4.' },
    questions: {
      label: 'Câu hỏi',
      hint: 'Bốn đến mười hai câu. Ví dụ: Bóng của Bi lăn xuống ao. Bi nên làm gì?',
      item: 'câu hỏi',
      summary: '{{fields.prompt}}',
      types: questionTypes,
      // The least a set may have, each with one safe answer first: to be filled in, and moved.
      start: Array.from({ length: 4 }, () => ({ kind: 'mot-lua-chon', choices: [{ safe: true }, { safe: false }] })),
    },
    ending: { label: 'Câu cuối', hint: 'Một điều em nói với người lớn hôm nay. Ví dụ: Gần nước, con sẽ gọi người lớn trước!' },
    nextStep: { label: 'Bước tiếp theo', hint: 'Ví dụ: Đọc tiếp “Em chơi gần nước” → /bai-viet/em-choi-gan-nuoc/', fields: nextStep },
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'quizzes'>;
