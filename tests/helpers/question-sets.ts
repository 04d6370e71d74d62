import type { Question, QuestionSet } from '../../src/materials/model/question-set.ts';

/** Texts that a format with signs of its own is likely to misread. */
export const NASTY_TEXTS = [
  'Em ~chọn~ = gì? {A} #1: "đúng" \\ sai',
  '[html]<b>Không</b> phải [plain]',
  '%50% các bạn nói "Có"',
  '%-100%không',
  '// không phải lời ghi chú',
  '::tên::câu',
  '$CATEGORY: $course$/khác',
  'Dấu gạch ngược ở cuối \\',
  'chữ \\n không phải xuống dòng',
  'Dòng một\nDòng hai\n\n// Dòng bốn',
  'TRUE', 'T', '{T}', '#### hết', '#', '=', '~', '}',
  'x < y && y > z; ]]> <![CDATA[ <!-- -- --> &amp; &#10;',
  '</script><script>alert(1)</script>',
  '=1+1', '+84 111', '@SUM(A1)', "'tên'",
  'Ngoặc “kép” – gạch… 👩‍👧 🧒🏽 ₫',
  'đuối nước, Đường, ưỡn ẹo, thuở, nghiêng, quỷnh',
] as const;

const imprint: QuestionSet['imprint'] = {
  site: 'Lá chắn tuổi thơ',
  address: 'https://vi-du.vn/trac-nghiem/em-choi-gan-nuoc/',
  version: '2026-11-22-a1b2c3',
  topic: 'An toàn dưới nước',
  reviewedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  reviewedBy: null,
  reviewNeededFrom: 'giáo viên tiểu học',
  bodies: ['Cơ quan ví dụ'],
  sources: ['Drowning. Tổ chức Y tế Thế giới, không ghi ngày', 'Luật Trẻ em 2016 [102/2016/QH13], Điều 25'],
};

/** One right answer among three, two among three, and a choice of two. */
const questions: Question[] = [
  {
    id: 'cau-1',
    prompt: 'Bóng của Bi lăn xuống ao. Bi nên làm gì?',
    answers: [
      { text: 'Gọi người lớn', right: true, reason: 'Em chọn an toàn rồi! Bi đứng xa bờ và gọi.' },
      { text: 'Với tay lấy bóng', right: false, reason: 'Bờ ao trơn lắm. Bi đứng xa và gọi người lớn.' },
      { text: 'Lội xuống ao', right: false, reason: 'Mình thử cách an toàn hơn nhé. Nước đục che mất chỗ sâu.' },
    ],
  },
  {
    id: 'cau-2',
    prompt: 'Bi thấy bạn ngã xuống nước. Bi nên làm gì?',
    answers: [
      { text: 'Kêu thật to', right: true, reason: 'Bi kêu “Cứu với!” và đứng trên bờ.' },
      { text: 'Chờ bạn tự lên', right: false, reason: 'Bạn cần người giúp ngay.' },
      { text: 'Chạy tìm người lớn', right: true, reason: 'Bi chỉ chỗ cho người lớn.' },
    ],
  },
  {
    id: 'cau-3',
    prompt: 'Mai đi đò. Mai nên làm gì?',
    answers: [
      { text: 'Đứng lên xem cá', right: false, reason: 'Đứng lên thì đò lắc.' },
      { text: 'Mặc áo phao', right: true, reason: 'Mai nhờ người lớn cài đủ khóa.' },
    ],
  },
];

/** A set as the lead's mapping makes it. */
export const questionSet = (over: Partial<QuestionSet> = {}): QuestionSet =>
  structuredClone({ id: 'em-choi-gan-nuoc', title: 'Em chơi gần nước', sensitive: false, questions, imprint, ...over });

/** One question with answers of these texts, the first `right` of them right. */
export const questionOf = (texts: readonly string[], right = 1, over: Partial<Question> = {}): Question => ({
  id: 'cau-1',
  prompt: 'Em làm gì?',
  answers: texts.map((text, index) => ({ text, right: index < right, reason: `Vì sao: ${text}` })),
  ...over,
});

/** A set that is nothing but nasty texts: each is a prompt once, an answer, and a reason. */
export const nastySet = (over: Partial<QuestionSet> = {}): QuestionSet =>
  questionSet({
    title: 'Bộ ~ {A} = #1: "x" / \\ ::y:: ]]> & <b>',
    questions: NASTY_TEXTS.map((text, index) => ({
      ...questionOf([`${text} a`, text, `b ${text}`], 1 + (index % 2)),
      id: `cau-${index + 1}`,
      prompt: text,
      answers: [`${text} a`, text, `b ${text}`].map((answer, at) => ({ text: answer, right: at <= index % 2, reason: text })),
    })),
    ...over,
  });
