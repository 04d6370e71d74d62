import { describe, expect, test } from 'vitest';
import { errorsOf } from '../../../src/editorial/report/text.ts';
import { checkNationalNumbers } from '../../../src/editorial/rules/national-numbers.ts';
import { NATIONAL_NUMBERS } from '../../../src/schemas/contact.ts';
import { exampleEntry, foundation } from '../../helpers/examples.ts';

const contacts = foundation().filter(({ collection }) => collection === 'contacts');

test('the five numbers as they are, and other contacts beside them, are no finding', () => {
  expect(NATIONAL_NUMBERS).toEqual(['111', '112', '113', '114', '115']);
  expect(checkNationalNumbers([...contacts, exampleEntry('contacts', { id: 'cong-an-xa', data: { phone: '024 1234 5678' } })])).toEqual([]);
});

describe.each(NATIONAL_NUMBERS)('the national number %s', (number) => {
  test('stops the build when its file is gone', () => {
    const issues = checkNationalNumbers(contacts.filter(({ id }) => id !== number));
    expect(issues).toEqual([{ rule: 'so-quoc-gia', file: `content/contacts/${number}.yml`, message: `thiếu tệp – số ${number} luôn phải có, khôi phục tệp này` }]);
    expect(errorsOf(issues)).toHaveLength(1);
  });

  test.each(['1800 1234', ` ${number}`, `${number} `, Number(number), undefined])('stops the build when its file dials %j', (phone) => {
    const changed = contacts.map((entry) => (entry.id === number ? exampleEntry('contacts', { id: number, data: { phone } }) : entry));
    const issues = checkNationalNumbers(changed);
    expect(issues.map(({ message }) => message)).toEqual([`"phone" đang là "${String(phone)}" – số quốc gia ${number} không được đổi`]);
    expect(errorsOf(issues)).toHaveLength(1);
  });
});
