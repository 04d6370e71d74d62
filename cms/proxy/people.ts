import { Refusal } from './refusal.ts';

/** Somebody who writes or approves on this machine; both go into the commits. */
export interface Person {
  name: string;
  email: string;
}

/** "Nguyễn Thị An <an@xa.vn>" */
const PERSON = /^([^<>;\n]*[^<>;\s])\s*<([^<>\s;@]+@[^<>\s;@]+)>$/;

/**
 * Reads `CMS_PEOPLE`: "Nguyễn Thị An <an@xa.vn>; Trần Văn Bình <binh@xa.vn>", separated by ";" or line ends. Unset means
 * one person, the one Git knows. Two or more switch the review by a second person on. Throws, in Vietnamese, for a line it cannot read,
 * an address that stands twice, or one person alone.
 */
export function readPeople(list: string | undefined): readonly Person[] {
  const lines = (list ?? '').normalize('NFC').split(/[;\n]/).map((line) => line.trim()).filter(Boolean);
  const people = lines.map((line) => {
    const [, name = '', email = ''] = PERSON.exec(line) ?? [];
    if (email === '') throw new Error(`CMS_PEOPLE: không đọc được "${line}" – ghi: Họ và tên <ten@don-vi.vn>, mỗi người cách nhau bằng dấu ";"`);
    return { name, email: email.toLowerCase() };
  });
  const twice = people.find(({ email }, index) => people.findIndex((other) => other.email === email) !== index);
  if (twice) throw new Error(`CMS_PEOPLE: địa chỉ thư "${twice.email}" có hai lần – mỗi người một địa chỉ`);
  if (people.length === 1) throw new Error('CMS_PEOPLE có một người – duyệt bài cần từ hai người; một người viết thì bỏ trống CMS_PEOPLE');
  return people;
}

/** Whether drafts wait for a second person. */
export const hasReview = (people: readonly Person[]): boolean => people.length > 1;

/** Who sends this request; `undefined` when one person works here alone. Throws a `Refusal` for somebody not in the list. */
export function personOf(people: readonly Person[], email: unknown): Person | undefined {
  if (!hasReview(people)) return undefined;
  const person = people.find((known) => known.email === email);
  if (!person) throw new Refusal(401, 'chưa biết bạn là ai – ra khỏi tòa soạn rồi vào lại, chọn tên của bạn; chữ đang viết vẫn còn trên máy này');
  return person;
}
