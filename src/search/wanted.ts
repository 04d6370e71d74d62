import { contains } from './slot.ts';
import { type Word, wordsOf } from './word.ts';

/** What a reader looks up instead of asking for advice. */
export type Wanted = 'meaning' | 'number' | 'fine' | 'poster';

/** How it is said, the surest first: "phạt bao nhiêu" asks for a fine before it asks for a number. */
const SIGNS: readonly (readonly [Wanted, readonly string[]])[] = [
  ['poster', ['áp phích', 'poster', 'tranh cổ động', 'tờ dán tường']],
  ['fine', ['phạt bao nhiêu', 'phạt tiền', 'mức phạt', 'phạt mấy', 'mức tiền phạt']],
  ['number', ['bao nhiêu vụ', 'bao nhiêu cuộc', 'bao nhiêu ca', 'bao nhiêu trẻ', 'bao nhiêu em', 'bao nhiêu học sinh', 'bao nhiêu phần trăm', 'tỷ lệ', 'tỉ lệ', 'số vụ', 'số ca', 'số liệu', 'thống kê', 'mục tiêu', 'mỗi năm', 'một năm']],
  ['meaning', ['là gì', 'nghĩa là', 'nghĩa gì', 'là cái gì', 'định nghĩa', 'khái niệm', 'hiểu thế nào là']],
];
const READ = SIGNS.map(([wanted, signs]) => ({ wanted, phrases: signs.map(wordsOf) }));

/** What the words ask to look up; nothing for a question that wants advice. */
export const wantedBy = (words: readonly Word[]): Wanted | undefined => READ.find(({ phrases }) => phrases.some((phrase) => contains(words, phrase)))?.wanted;
