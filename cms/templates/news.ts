import type { Template } from './template.ts';

/** Templates of news, one a kind. */
export const newsTemplates: readonly Template[] = [
  {
    name: 'thong-bao', label: 'Thông báo', hint: 'Việc gì, ai, ở đâu, khi nào, hỏi ai.',
    text: `‹Từ ngày nào, ai làm gì, cho ai.›

## Cần biết

- **Ở đâu:** ‹Tên chỗ, đường tới.›
- **Khi nào:** ‹Ngày, giờ.›
- **Ai được đi:** ‹Độ tuổi, có mất tiền không.›

## Hỏi ai

‹Chèn khối Số điện thoại của nơi trả lời.›`,
  },
  {
    name: 'hoat-dong', label: 'Hoạt động', hint: 'Chuyện đã diễn ra; không tên, không ảnh một đứa trẻ.',
    text: `‹Ngày nào, ở đâu, ai đã làm gì, bao nhiêu người.›

## Đã làm gì

- ‹Việc thứ nhất.›
- ‹Việc thứ hai.›

## Còn gì nữa

‹Lần tới khi nào, ai cũng làm theo được việc gì.›`,
  },
  {
    name: 'mo-hinh', label: 'Mô hình hay', hint: 'Ở đâu làm gì, kết quả, việc đầu tiên để làm theo.',
    text: `‹Nơi nào, làm gì, từ khi nào.›

## Cách làm

- ‹Ai làm, làm gì.›

## Kết quả

‹Con số có nguồn.›

## Việc đầu tiên để làm theo

‹Một việc, ai làm, cần gì.›`,
  },
];
