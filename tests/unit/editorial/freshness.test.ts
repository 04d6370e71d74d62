import { describe, expect, test } from 'vitest';
import { errorsOf } from '../../../src/editorial/report/text.ts';
import { checkFreshness } from '../../../src/editorial/rules/freshness.ts';
import { NATIONAL_NUMBERS } from '../../../src/schemas/contact.ts';
import { isOverdue } from '../../../src/schemas/shared/freshness.ts';
import { exampleEntry } from '../../helpers/examples.ts';

const article = exampleEntry('articles', { data: { reviewBy: '2027-05-22' } });
const service = exampleEntry('contacts', { id: 'cong-an-xa', data: { validUntil: '2027-05-22' } });

describe('a text', () => {
  test('is fresh up to and on its last day', () => {
    expect(checkFreshness(article, '2026-11-22')).toEqual([]);
    expect(checkFreshness(article, '2027-05-22')).toEqual([]);
    expect(isOverdue({ reviewBy: '2027-05-22' }, '2027-05-22')).toBe(false);
  });

  test('is listed the day after, as a warning that never stops a build', () => {
    const issues = checkFreshness(article, '2027-05-23');
    expect(issues).toEqual([{
      rule: 'qua-han-ra-soat', file: 'content/articles/vi-du.mdx', field: 'reviewBy',
      message: 'cần rà soát lại từ ngày 2027-05-22 – đọc lại cùng nguồn, rồi ghi ngày mới',
    }]);
    expect(errorsOf(issues)).toEqual([]);
    expect(isOverdue({ reviewBy: '2027-05-22' }, '2027-05-23')).toBe(true);
  });

  test('is judged alike when its day came as a date of YAML', () => {
    const dated = exampleEntry('articles', { data: { reviewBy: new Date('2027-05-22') } });
    expect(checkFreshness(dated, '2027-05-22')).toEqual([]);
    expect(checkFreshness(dated, '2027-05-23')).toHaveLength(1);
  });
});

describe('a contact', () => {
  test('is valid up to and on its last day', () => {
    expect(checkFreshness(service, '2027-05-22')).toEqual([]);
  });

  test('is listed the day after, as a warning that never stops a build', () => {
    const issues = checkFreshness(service, '2027-05-23');
    expect(issues).toEqual([{
      rule: 'lien-he-het-han', file: 'content/contacts/cong-an-xa.yml', field: 'validUntil',
      message: 'liên hệ hết hạn ngày 2027-05-22, đang được thay bằng 111 – gọi kiểm tra rồi ghi ngày mới',
    }]);
    expect(errorsOf(issues)).toEqual([]);
  });

  test.each(NATIONAL_NUMBERS)('%s never expires', (number) => {
    expect(checkFreshness(exampleEntry('contacts', { id: number, data: { validUntil: '2027-05-22' } }), '2099-01-01')).toEqual([]);
  });
});

test('a last day of news is no reason for a warning', () => {
  expect(checkFreshness(exampleEntry('news', { data: { validUntil: '2026-12-01' } }), '2099-01-01')).toEqual([]);
});
