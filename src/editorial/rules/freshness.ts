import { isNationalNumber } from '../../schemas/contact.ts';
import type { Entry, Issue } from '../issue.ts';

/** Time never breaks a build: entries past their day are listed, and the pages say so themselves. */
export function checkFreshness(entry: Entry, today: string): Issue[] {
  const day = (field: string) => {
    const value = entry.data[field];
    return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : undefined;
  };
  const reviewBy = day('reviewBy');
  if (reviewBy !== undefined && reviewBy < today) {
    return [{ rule: 'qua-han-ra-soat', file: entry.file, field: 'reviewBy', message: `cần rà soát lại từ ngày ${reviewBy} – đọc lại cùng nguồn, rồi ghi ngày mới` }];
  }
  const validUntil = entry.collection === 'contacts' ? day('validUntil') : undefined;
  if (validUntil !== undefined && validUntil < today && !isNationalNumber(entry.id)) {
    return [{ rule: 'lien-he-het-han', file: entry.file, field: 'validUntil', message: `liên hệ hết hạn ngày ${validUntil}, đang được thay bằng 111 – gọi kiểm tra rồi ghi ngày mới` }];
  }
  return [];
}
