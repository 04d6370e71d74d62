import { describe, expect, test } from 'vitest';
import { askedText } from '../../../src/search/asked-lines.ts';
import { plainEngine } from '../../../src/search/plain-engine.ts';

const text = (id: string, title: string, content: string) => ({ address: `/${id}/`, title, content: `${title}. ${content}` });
const engine = plainEngine([
  text('cuu', 'Cứu trẻ đuối nước', 'Gọi người lớn. Ném phao cho bạn.'),
  text('ca', 'Con cá', 'Con cá bơi dưới nước sâu, nước trong.'),
  text('mang', 'Trên mạng', 'Bạn bị bắt nạt trên mạng thì kể. Nạt nộ không bắt được cá.'),
  text('dai', 'Một ngày', `${'Bữa cơm, giấc ngủ, sân chơi. '.repeat(60)}Có nước mát.`),
]);
const found = async (query: string) => (await engine.search(query)).map(({ id }) => id);

describe('the engine without files to fetch', () => {
  test('finds texts that hold every word, whatever the marks; đ is a letter of its own', async () => {
    expect((await found('nuoc')).sort()).toEqual(['/ca/', '/cuu/', '/dai/']);
    expect(await found('NƯỚC cá')).toEqual(['/ca/']);
    expect(await found('đuoi nuoc')).toEqual(['/cuu/']);
    expect(await found('duoi nuoc')).toEqual(['/ca/']);
    expect(await found('nước phao mạng')).toEqual([]);
  });

  test('finds a phrase in quotation marks only where its words stand side by side', async () => {
    expect(await found('bắt nạt')).toEqual(['/mang/']);
    expect(await found('"bắt nạt"')).toEqual(['/mang/']);
    expect(await found('"nạt bắt"')).toEqual([]);
    expect(await found('"dưới nước"')).toEqual(['/ca/']);
  });

  test('knows whole words only', async () => {
    expect(await found('pha')).toEqual([]);
    expect(await found('phao')).toEqual(['/cuu/']);
    expect(await found('khongco')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  test('puts what the title names first, and a short text before a long one', async () => {
    expect(await found('nước')).toEqual(['/cuu/', '/ca/', '/dai/']);
  });

  test('gives the same order for the same question', async () => {
    expect(await engine.search('nuoc').then((hits) => hits.map(({ score }) => score))).toEqual(await engine.search('nuoc').then((hits) => hits.map(({ score }) => score)));
  });
});

describe('lines in which readers ask', () => {
  const asking = plainEngine([
    { address: '/gia/', title: 'Gia súc', content: `Gia súc. Con bò. ${askedText(['nuôi bò', 'giá thịt'])}` },
    text('thit', 'Bữa cơm', 'Thịt bò xào, giá đỗ.'),
  ]);
  const load = async (query: string) => (await asking.search(query))[0]?.load();

  test('find their page, before a text that only holds the words', async () => {
    expect((await asking.search('thịt')).map(({ id }) => id)).toEqual(['/gia/', '/thit/']);
  });

  test('make no phrase with the line before or with the text', async () => {
    expect(await asking.search('"bò giá"')).toEqual([]);
    expect(await asking.search('"bò nuôi"')).toEqual([]);
    expect(await asking.search('"giá thịt"')).toHaveLength(1);
  });

  test('come apart from the text', async () => {
    expect(await load('"giá thịt"')).toEqual({ address: '/gia/', title: 'Gia súc', content: 'Gia súc. Con bò.', asked: ['nuôi bò', 'giá thịt'] });
  });
});
