import { body } from '../words/body.ts';
import { ARTICLE_KIND_LABELS, CHILD_AGE_LABELS, OFFICE_LABELS } from '../words/choices.ts';
import { asked, exceptions, keepOffline, nextStep, presence, publishedOn, review, sources, topic } from '../words/fields.ts';
import type { CollectionUi } from './define.ts';

export const articles = {
  label: 'Bài viết',
  labelSingular: 'bài viết',
  description: 'Bài hướng dẫn cho một nhóm người đọc. Mỗi bài có nguồn và ngày rà soát.',
  title: 'title',
  summary: '{{title}}',
  sortable: ['title', 'publishedOn', 'reviewBy'],
  create: true,
  remove: true,
  filters: ['audience', 'kind', 'sensitivity'],
  body: body('Nội dung bài', 'Ví dụ dòng đầu: Trẻ đuối nước cần được thổi ngạt ngay.', true),
  fields: {
    title: { label: 'Tiêu đề', hint: 'Nói như người đọc sẽ hỏi hoặc sẽ làm. Ví dụ: Khi con kể một chuyện khó nói.' },
    summary: { label: 'Tóm tắt', hint: 'Một hoặc hai câu, đọc xong đã có ích. Ví dụ: Nghe con nói hết, cảm ơn con, gọi 111.', size: 'long' },
    topic,
    kind: { label: 'Loại bài', hint: 'Bài đứng dưới đề mục nào ở trang chủ đề. Ví dụ: Tình huống.', options: ARTICLE_KIND_LABELS },
    ...presence,
    childAge: { label: 'Con mấy tuổi', hint: 'Chỉ bài cho cha mẹ. Hợp mọi tuổi thì bỏ trống. Ví dụ: Dưới 6 tuổi.', options: CHILD_AGE_LABELS },
    office: { label: 'Ngành', hint: 'Chỉ bài “Việc của ngành tôi”. Việc chung của xã thì bỏ trống. Ví dụ: Y tế.', options: OFFICE_LABELS },
    keyPoints: { label: 'Điều cần nhớ', hint: 'Hai đến năm ý, mỗi ý một dòng. Ví dụ: Gọi 115, bật loa ngoài.', item: 'ý' },
    asked,
    contacts: { label: 'Nơi giúp đỡ', hint: 'Hiện bên cạnh bài. Ví dụ: 111. Bỏ trống thì hiện 111.', item: 'nơi giúp đỡ' },
    nextStep: { label: 'Bước tiếp theo', hint: 'Dòng cuối của trang; có thể bỏ trống cả hai ô. Ví dụ: Làm thẻ “Năm người em tin” → /tong-dai-111/', fields: nextStep },
    keepOffline,
    sources,
    publishedOn,
    ...review,
    exceptions,
  },
} as const satisfies CollectionUi<'articles'>;
