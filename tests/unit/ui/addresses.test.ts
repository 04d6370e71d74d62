import { expect, test } from 'vitest';
import * as addresses from '../../../src/ui/addresses.ts';

const { ADDRESS, doorAddress, topicAddress, articleAddress, lessonAddress, quizAddress, newsAddress, legalAddress, pageAddress, wordAddress } = addresses;

test('fixed addresses are the published ones, each once', () => {
  expect(ADDRESS).toMatchObject({
    home: '/', help: '/can-giup-ngay/', hotline: '/tong-dai-111/', search: '/tim-kiem/', materials: '/tai-lieu/', news: '/tin-tuc/',
    legal: '/van-ban/', calendar: '/lich/', offlineReading: '/doc-ngoai-tuyen/', wipe: '/xoa-dau-vet/',
  });
  const all = Object.values(ADDRESS);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((address) => !/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z]+)?$/.test(address))).toEqual([]);
});

test.each([
  [doorAddress('tre-em'), '/tre-em/'],
  [topicAddress('nuoc'), '/chu-de/nuoc/'],
  [topicAddress('nuoc', 1), '/chu-de/nuoc/'],
  [topicAddress('nuoc', 2), '/chu-de/nuoc/2/'],
  [articleAddress('a'), '/bai-viet/a/'],
  [lessonAddress('a'), '/bai-giang/a/'],
  [quizAddress('a'), '/trac-nghiem/a/'],
  [newsAddress('a'), '/tin-tuc/a/'],
  [legalAddress('a'), '/van-ban/a/'],
  [pageAddress('gioi-thieu'), '/gioi-thieu/'],
  [wordAddress('ao-phao'), '/tu-de-hieu/#ao-phao'],
])('%s is the address %s', (address, published) => {
  expect(address).toBe(published);
});
