import { exceptions, review, sources } from '../words/fields.ts';
import { RIGHT_PICTURE_LABELS } from '../words/drawings.ts';
import type { CollectionUi } from './define.ts';

export const rights = {
  label: 'Quyền và bổn phận',
  labelSingular: 'quyền hoặc bổn phận',
  description: 'Hai mươi lăm quyền và năm bổn phận trong Luật Trẻ em, kể cho các em 9–11 tuổi. Quyền không bao giờ là phần thưởng cho bổn phận.',
  title: 'name',
  summary: 'Điều {{article}} – {{name}}',
  sortable: ['article', 'reviewBy'],
  create: true,
  remove: false,
  fields: {
    article: { label: 'Điều', hint: 'Số điều trong Luật Trẻ em: quyền từ 12 đến 36, bổn phận từ 37 đến 41. Ví dụ: 12.' },
    name: { label: 'Tên trong luật', hint: 'Chép đúng tên điều. Ví dụ: Quyền vui chơi, giải trí.', size: 'short' },
    meaning: { label: 'Nghĩa là', hint: 'Một câu nói với em, không quá 14 tiếng. Ví dụ: Em được chơi và nghỉ ngơi mỗi ngày.' },
    example: { label: 'Chuyện hằng ngày', hint: 'Một hoặc hai câu ngắn. Ví dụ: Học xong, Tí thả diều với các bạn.', size: 'long' },
    help: { label: 'Khi cần giúp', hint: 'Chỉ ghi ở quyền được bảo vệ. Ví dụ: Em gọi 111, hoặc nói với một người lớn em tin ở trường.' },
    picture: { label: 'Hình vẽ', hint: 'Mỗi quyền một hình khác nhau. Ví dụ: Con diều.', options: RIGHT_PICTURE_LABELS },
    alt: { label: 'Lời tả hình', hint: 'Cho người không nhìn thấy. Ví dụ: Một bạn ngồi xe lăn thả diều.', size: 'short' },
    sources,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'rights'>;
