import { describe, expect, test } from 'vitest';
import { saidShort } from '../../../src/text/headline.ts';
import { realEntries } from '../../helpers/real-content.ts';

describe('a headline is cut to what has happened:', () => {
  test.each([
    ['Khi con bị bỏng: xả nước mát 20 phút, rồi mới đi viện', 'Con bị bỏng'],
    ['Con bị lừa tiền trên mạng – làm gì ngay', 'Con bị lừa tiền trên mạng'],
    ['Khi em lo lắng', 'Em lo lắng'],
    ['Khi ở nhà không còn yên: giữ bạn và con an toàn', 'Ở nhà không còn yên'],
    ['16–17 tuổi: em được đi xe gì?', '16–17 tuổi'],
    ['Khiêm tốn', 'Khiêm tốn'],
    ['', ''],
  ])('%j as %j', (title, said) => {
    expect(saidShort(title)).toBe(said);
  });
});

test('of the real situations, no two of one reader are said alike', () => {
  const said = realEntries('articles').filter(({ data }) => data.kind === 'tinh-huong').map(({ data }) => `${data.audience} ${data.ageBand ?? ''} ${saidShort(data.title)}`);
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
});
