import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../../src/schemas/shared/ids.ts';
import { slug } from '../../../src/text/slug.ts';
import { vietnameseSyllables } from '../../helpers/vietnamese.ts';

test.each([
  ['Đường dây nóng', 'duong-day-nong'],
  ['Gọi 111, 113 hay 115?', 'goi-111-113-hay-115'],
  ['  “Đuối nước”…  ', 'duoi-nuoc'],
  ['Đuối nước'.normalize('NFD'), 'duoi-nuoc'],
  ['a---b__c', 'a-b-c'],
  ['–', ''],
  ['', ''],
])('%j becomes the address %j', (title, address) => {
  expect(slug(title)).toBe(address);
});

test('a title of any two Vietnamese syllables becomes an id that the content check takes', () => {
  const broken = [...vietnameseSyllables()].filter(({ written, plain }) => {
    const address = slug(`${written.toUpperCase()}, ${written}!`);
    return address !== `${plain}-${plain}` || !ID_PATTERN.test(address);
  });
  expect(broken).toEqual([]);
});
