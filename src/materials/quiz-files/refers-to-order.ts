import type { QuestionSet } from '../model/question-set.ts';

/** "Cả A và B", "đáp án C", "tất cả các ý trên", "cả hai", "ý thứ nhất": words that are false once answers change places. */
const ORDER = [
  /(?<![\p{L}\p{N}])[ABCD](?![\p{L}\p{N}])/u,
  /(?:ý|câu|đáp án|phương án|lựa chọn|điều|cách|việc)(?: \p{L}+)? (?:trên|dưới)(?!\p{L})/iu,
  /(?<!\p{L})(?:ở trên|ở dưới|kể trên|nêu trên|vừa nêu)(?!\p{L})/iu,
  /(?<!\p{L})(?:cả|tất cả) (?:hai|ba|bốn|2|3|4|các)(?!\p{L})/iu,
  /(?<!\p{L})(?:ý|câu|đáp án|phương án|lựa chọn) (?:đầu|cuối|thứ|số|một|hai|ba|bốn|\d)(?!\p{L})/iu,
];

/** Whether an answer or a reason speaks of places in the list. In doubt yes: answers that stay in place harm nobody. */
export const refersToOrder = ({ questions }: QuestionSet): boolean =>
  questions.some(({ answers }) => answers.some(({ text, reason }) => ORDER.some((pattern) => pattern.test(text) || pattern.test(reason))));
