import type { ArticleKind } from '../../src/schemas/article.ts';
import { ARTICLE_KIND_LABELS } from '../words/choices.ts';

interface Skeleton { hint: string; text: string }

const HELP = '<HelpBox contacts="111" />';

/** One skeleton a kind of article: what its readers look for, in the order they need it. */
const SKELETONS: Readonly<Record<ArticleKind, Skeleton>> = {
  'tinh-huong': {
    hint: 'Việc làm ngay, lời nói với trẻ, việc đừng làm, gọi ai.',
    text: `‹Một hoặc hai câu: chuyện gì, việc quan trọng nhất là gì.›

## Việc làm ngay

<Steps>

1. **‹Việc thứ nhất.›** ‹Làm thế nào.›
2. **‹Việc thứ hai.›** ‹Làm thế nào.›

</Steps>

## Nói với trẻ thế nào

<DoDont>

<Do>

- ‹Câu nên nói, trong “ ”.›

</Do>

<Dont>

- ‹Câu đừng nói, trong “ ”.›

</Dont>

</DoDont>

## Gọi ai

‹Gọi khi nào, nói gì.›

${HELP}`,
  },
  'huong-dan': {
    hint: 'Cần gì, từng bước, làm cùng con tối nay.',
    text: `‹Làm xong thì được gì, mất bao lâu.›

## Cần chuẩn bị

- ‹Thứ cần có.›

## Từng bước

<Steps>

1. **‹Việc thứ nhất.›** ‹Làm thế nào.›
2. **‹Việc thứ hai.›** ‹Làm thế nào.›

</Steps>

<Note title="Nếu không làm được">

‹Cách khác, hoặc hỏi ai.›

</Note>

## Làm cùng con tối nay

‹Một việc nhỏ, năm phút.›`,
  },
  'hieu-biet': {
    hint: 'Là gì, vì sao, dấu hiệu, làm gì.',
    text: `‹Điều này là gì, nói bằng lời thường.›

## Vì sao cần biết

‹Chuyện thường gặp. Số liệu thì ghi nguồn ở mục Nguồn.›

## Dấu hiệu để ý

- ‹Dấu hiệu thứ nhất.›
- ‹Dấu hiệu thứ hai.›

## Bạn làm được gì

- ‹Việc bắt đầu bằng động từ.›`,
  },
  'viec-cua-nganh': {
    hint: 'Ai làm, làm gì, trong bao lâu, theo văn bản nào.',
    text: `‹Việc này của ai, bắt đầu từ lúc nào.›

## Việc phải làm

<Steps>

1. **‹Trong 24 giờ đầu.›** ‹Làm gì, báo ai.›
2. **‹Những ngày sau.›** ‹Làm gì.›

</Steps>

## Căn cứ

- ‹Chèn khối Văn bản pháp luật, ghi điều, khoản.›

<Checklist title="Mang theo">

- ‹Giấy tờ, mẫu biểu.›

</Checklist>`,
  },
  'chien-dich': {
    hint: 'Ngày nào, làm gì ở nhà, ở lớp, ở xã.',
    text: `‹Dịp gì, từ ngày nào đến ngày nào.›

## Ở nhà

- ‹Việc cho cha mẹ.›

## Ở lớp

- ‹Việc cho thầy cô.›

## Ở xã, phường

- ‹Việc cho cán bộ.›`,
  },
  'mo-hinh': {
    hint: 'Ở đâu, làm thế nào, kết quả, việc đầu tiên để làm theo.',
    text: `‹Mô hình gì, ở đâu, từ khi nào.›

## Cách làm

- ‹Ai làm, làm gì, bao lâu một lần.›

## Kết quả

‹Con số có nguồn; không nêu tên trẻ.›

## Việc đầu tiên để làm theo

‹Một việc, ai làm, cần gì.›`,
  },
  'tap-huan': {
    hint: 'Cho ai, mấy buổi, từng phần, đồ dùng.',
    text: `‹Cho ai, bao nhiêu người, mấy giờ.›

## Chuẩn bị

<Checklist title="Trước buổi">

- ‹Thứ cần có, người cần mời.›

</Checklist>

## Từng phần

<Steps>

1. **‹Phần một, mấy phút.›** ‹Làm gì.›
2. **‹Phần hai, mấy phút.›** ‹Làm gì.›

</Steps>

<Note title="Khi có người kể chuyện của mình">

‹Nghe, cảm ơn, nói riêng sau buổi, gọi ai.›

</Note>`,
  },
};

/** Templates of articles, one a kind. */
export const articleTemplates = (Object.keys(SKELETONS) as ArticleKind[]).map((name) => ({ name, label: ARTICLE_KIND_LABELS[name].split(':')[0] ?? name, ...SKELETONS[name] }));
