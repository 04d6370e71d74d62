import { BLOCKS, type AttributeKind, type BlockName } from '../../src/blocks/names.ts';

interface Words { label: string; hint: string }

/** What an officer reads about one block; what may stand in it is said in `src/blocks/names.ts`. */
export interface BlockWords extends Words {
  attributes: Readonly<Record<string, Words>>;
  /** Text between the tags that a new block starts with; absent for a block without any. `‹…›` is to be typed over. */
  inside?: string;
}

const title = (example: string) => ({ label: 'Tên khối', hint: `Có thể bỏ trống. Ví dụ: ${example}.` });

/** One line a block, in the order of the menu. Complete by type: a new block or attribute asks for its words here. */
export const BLOCK_WORDS = {
  Note: { label: 'Lưu ý', hint: 'Một điều đáng nhớ bên lề bài.', attributes: { title: title('Nhớ') }, inside: '‹Viết điều cần lưu ý, một hoặc hai câu.›' },
  Warning: { label: 'Cảnh báo', hint: 'Việc nguy hiểm, đọc trước khi làm.', attributes: { title: title('Trẻ còn ở dưới nước') }, inside: '‹Viết việc phải tránh và việc làm ngay.›' },
  Steps: { label: 'Các bước', hint: 'Việc làm lần lượt, mỗi bước một số.', attributes: {}, inside: '1. **‹Việc thứ nhất.›** ‹Làm thế nào.›\n2. **‹Việc thứ hai.›** ‹Làm thế nào.›' },
  DoDont: { label: 'Nên – Đừng', hint: 'Hai cột: nên làm gì, đừng làm gì.', attributes: {}, inside: '<Do>\n\n- ‹Việc nên làm.›\n\n</Do>\n\n<Dont>\n\n- ‹Việc đừng làm.›\n\n</Dont>' },
  Do: { label: 'Nên', hint: 'Cột “nên làm”, đứng trong khối Nên – Đừng.', attributes: { title: title('Trường nên') }, inside: '- ‹Việc nên làm.›' },
  Dont: { label: 'Đừng', hint: 'Cột “đừng làm”, đứng trong khối Nên – Đừng.', attributes: { title: title('Trường không nên') }, inside: '- ‹Việc đừng làm.›' },
  Checklist: { label: 'Danh sách đánh dấu', hint: 'Những việc để đánh dấu từng ô, in ra được.', attributes: { title: title('Trước giờ dạy') }, inside: '- ‹Việc thứ nhất.›\n- ‹Việc thứ hai.›' },
  KeyPoints: { label: 'Điều cần nhớ', hint: 'Tóm lại một phần của bài.', attributes: { title: title('Nhớ ba điều') }, inside: '- ‹Điều thứ nhất.›\n- ‹Điều thứ hai.›' },
  HelpBox: {
    label: 'Nơi giúp đỡ', hint: 'Nút gọi, luôn có 111. Bài nhạy cảm phải có khối này.',
    attributes: { title: title('Cần nói chuyện ngay'), contacts: { label: 'Gọi nơi nào', hint: 'Chọn một hoặc nhiều nơi. Ví dụ: 111, 113.' } },
  },
  Figure: {
    label: 'Hình', hint: 'Một hình đã có trong mục Hình, kèm lời tả.',
    attributes: {
      picture: { label: 'Hình trong kho hình', hint: 'Gõ vài chữ để tìm; lời tả có sẵn trong kho. Ví dụ: keu nem keo.' },
      caption: { label: 'Chữ dưới hình', hint: 'Có thể bỏ trống. Ví dụ: Kêu, ném, kéo – không nhảy.' },
    },
  },
  LegalRef: {
    label: 'Văn bản pháp luật', hint: 'Dẫn một văn bản trong mục Văn bản; tên và đường dẫn tự hiện.',
    attributes: { id: { label: 'Văn bản', hint: 'Gõ vài chữ để tìm. Ví dụ: luat tre em.' }, article: { label: 'Điều, khoản', hint: 'Có thể bỏ trống. Ví dụ: Điều 51.' } },
  },
  Term: {
    label: 'Từ khó', hint: 'Bấm vào từ thì thấy lời giải thích.',
    attributes: { id: { label: 'Từ trong mục Từ khó', hint: 'Gõ vài chữ để tìm. Ví dụ: xam hai.' } }, inside: '‹từ trong câu›',
  },
  Call: { label: 'Số điện thoại', hint: 'Số luôn đúng theo mục Nơi giúp đỡ.', attributes: { id: { label: 'Gọi nơi nào', hint: 'Gõ vài chữ để tìm. Ví dụ: 111.' } } },
} as const satisfies { [Name in BlockName]: BlockWords & { attributes: Readonly<Record<keyof (typeof BLOCKS)[Name]['attributes'], Words>> } };

/** All about one block for the form: what may stand in it and in which words. */
export interface BlockForm {
  name: BlockName;
  place: 'flow' | 'text';
  label: string;
  hint: string;
  inside: string | undefined;
  fields: readonly { name: string; kind: AttributeKind; required: boolean; label: string; hint: string }[];
}

/** The form of `name`, or `undefined` when no such block exists. */
export function blockForm(name: string): BlockForm | undefined {
  if (!Object.hasOwn(BLOCKS, name)) return undefined;
  const known = name as BlockName;
  const { attributes, required, place } = BLOCKS[known];
  const words: BlockWords = BLOCK_WORDS[known];
  const fields = Object.entries(attributes as Readonly<Record<string, AttributeKind>>).map(([key, kind]) => ({
    name: key, kind, required: (required as readonly string[]).includes(key), label: words.attributes[key]?.label ?? key, hint: words.attributes[key]?.hint ?? '',
  }));
  return { name: known, place, label: words.label, hint: words.hint, inside: words.inside, fields };
}

/** Every block in the order of the menu. */
export const BLOCK_FORMS: readonly BlockForm[] = Object.keys(BLOCK_WORDS).flatMap((name) => blockForm(name) ?? []);
