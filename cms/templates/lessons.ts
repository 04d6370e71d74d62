import type { Template } from './template.ts';

/** The notes for the teacher behind the plan; the plan itself is in the fields. */
export const lessonTemplates: readonly Template[] = [
  {
    name: 'ghi-chu', label: 'Ghi chú cho thầy cô', hint: 'Chuẩn bị, khi ít giờ, câu học sinh hay hỏi, khi có em kể chuyện.',
    text: `‹Vì sao lứa tuổi này cần bài này, một hoặc hai câu.›

## Chuẩn bị trong năm phút

<Checklist title="Trước giờ dạy">

- ‹Thứ cần in, cần mượn.›

</Checklist>

## Ít giờ hơn, hoặc không có máy chiếu

‹Bỏ phần nào, thay bằng gì.›

## Học sinh hay hỏi

**“‹Câu hỏi của các em›”** ‹Trả lời ngắn.›

<Note title="Khi có em kể một chuyện không an toàn">

Nghe, cảm ơn em, không hứa giữ bí mật. ‹Báo ai trong trường.› Gọi <Call id="111" />.

</Note>`,
  },
];
