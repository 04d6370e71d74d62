import { AUDIENCE_LABELS, PAGE_KIND_LABELS } from '../words/choices.ts';
import type { CollectionUi } from './define.ts';

export const search = {
  label: 'Từ cho ô tìm kiếm',
  labelSingular: 'từ cho ô tìm kiếm',
  description: 'Những cách nói khác nhau của cùng một điều, để người đọc gõ cách nào cũng tìm ra.',
  file: 'words',
  create: false,
  remove: false,
  fields: {
    meanings: {
      label: 'Nhóm từ cùng nghĩa',
      hint: 'Mỗi nhóm là các cách nói của một điều. Ví dụ: đuối nước, té nước, ngạt nước.',
      item: 'nhóm từ',
      summary: '{{fields.words}}',
      fields: {
        words: { label: 'Các từ', hint: 'Mỗi dòng một từ hoặc cụm từ, có dấu, ít nhất hai dòng. Ví dụ: té nước.', item: 'từ' },
        best: { label: 'Trang trả lời tốt nhất', hint: 'Mỗi dòng một địa chỉ trong trang này; không có thì bỏ trống. Ví dụ: /can-giup-ngay/', item: 'địa chỉ' },
      },
    },
    stopWords: { label: 'Từ bỏ qua', hint: 'Từ không nói về chuyện gì, mỗi dòng một từ. Ví dụ: làm, sao, thế nào.', item: 'từ' },
    speakers: {
      label: 'Từ cho biết ai đang hỏi',
      hint: 'Ví dụ: “con tôi” là cha mẹ.',
      item: 'nhóm người hỏi',
      summary: '{{fields.words}}',
      fields: {
        audience: { label: 'Người hỏi', hint: 'Ví dụ: Cha mẹ, người chăm sóc.', options: AUDIENCE_LABELS },
        words: { label: 'Các từ', hint: 'Mỗi dòng một từ hoặc cụm từ. Ví dụ: con tôi.', item: 'từ' },
      },
    },
    kinds: {
      label: 'Từ cho biết cần loại trang nào',
      hint: 'Ví dụ: “giáo án” là bài giảng.',
      item: 'loại trang',
      summary: '{{fields.words}}',
      fields: {
        kind: { label: 'Loại trang', hint: 'Ví dụ: Bài giảng.', options: PAGE_KIND_LABELS },
        words: { label: 'Các từ', hint: 'Mỗi dòng một từ hoặc cụm từ. Ví dụ: giáo án.', item: 'từ' },
      },
    },
    distress: { label: 'Từ báo nguy', hint: 'Gõ từ này thì hộp nơi giúp đỡ hiện trước kết quả. Mỗi dòng một từ. Ví dụ: không muốn sống.', item: 'từ' },
    examples: { label: 'Gợi ý khi không tìm thấy', hint: 'Hai đến tám dòng. Ví dụ: đuối nước.', item: 'gợi ý' },
  },
} as const satisfies CollectionUi<'search'>;
