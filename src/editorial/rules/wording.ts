import type { Entry, Issue } from '../issue.ts';

/** A telephone number other than 111–115, with the separators people type: 0…, (0…) and +84… of 7 to 11 digits, 1800… and 1900… of 8 to 10. */
const PHONE = /(?<![\d/.-])(?:(?:\+84|\(0\d{2,3}\)|0)(?:[ .\-]?\d){6,10}|1[89]00(?:[ .\-]?\d){4,6})(?![\d/-])/g;

interface Line { text: string; line?: number; field?: string }

function textOf(value: unknown, field: string): Line[] {
  if (typeof value === 'string') return [{ text: value, field }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textOf(item, `${field}.${index}`));
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return Object.entries(value).flatMap(([key, item]) => textOf(item, field ? `${field}.${key}` : key));
  }
  return [];
}

const linesOf = (entry: Entry): Line[] => [
  ...textOf(entry.data, ''),
  ...entry.body.split('\n').map((text, index) => ({ text, line: entry.bodyStartLine + index })),
];

/** Numbers come from content/contacts by id; text stays NFC, without the old Ð. */
export function checkWording(entry: Entry): Issue[] {
  const issues: Issue[] = [];
  for (const { text, line, field } of linesOf(entry)) {
    const where = { file: entry.file, ...(line !== undefined && { line }), ...(field !== undefined && { field }) };
    if (entry.collection !== 'contacts' && !field?.endsWith('.url') && !/https?:\/\//.test(text)) {
      for (const [number] of text.matchAll(PHONE)) {
        issues.push({ rule: 'so-dien-thoai-trong-cau', ...where, message: `số "${number}" gõ thẳng trong chữ – thêm số vào mục Nơi giúp đỡ, rồi chèn khối Số điện thoại: <Call id="…" />` });
      }
    }
    if (line !== undefined && text !== text.normalize('NFC')) {
      issues.push({ rule: 'bo-dau', ...where, message: 'chữ có dấu ở dạng tách rời (NFD) – gõ lại dòng này' });
    }
    if (line !== undefined && text.includes('Ð')) {
      issues.push({ rule: 'bo-dau', ...where, message: 'có chữ Ð (U+00D0) của bảng mã cũ – gõ lại thành Đ' });
    }
  }
  return issues;
}
