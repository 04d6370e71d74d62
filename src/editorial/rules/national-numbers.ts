import { NATIONAL_NUMBERS } from '../../schemas/contact.ts';
import type { Entry, Issue } from '../issue.ts';

/** Each national number has its file, and the file dials that number and nothing else. */
export function checkNationalNumbers(contacts: readonly Entry[]): Issue[] {
  return NATIONAL_NUMBERS.flatMap((number): Issue[] => {
    const file = `content/contacts/${number}.yml`;
    const entry = contacts.find(({ id }) => id === number);
    if (!entry) return [{ rule: 'so-quoc-gia', file, message: `thiếu tệp – số ${number} luôn phải có, khôi phục tệp này` }];
    if (entry.data.phone === number) return [];
    return [{ rule: 'so-quoc-gia', file, field: 'phone', message: `"phone" đang là "${String(entry.data.phone)}" – số quốc gia ${number} không được đổi` }];
  });
}
