import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack, type PackedFile } from '../../../src/materials/pack.ts';

const files: PackedFile[] = [
  { path: 'bai-giang/nuoc/nuoc-ke-hoach-bai-day.docx', bytes: strToU8('một') },
  { path: 'nuoc-tin-zalo.txt', bytes: strToU8('hai: đậy nắp chum') },
  { path: 'a.pdf', bytes: new Uint8Array() },
];

afterEach(() => {
  vi.useRealTimers();
});

describe('a pack', () => {
  test('unpacks into the same files under the same names', () => {
    const unpacked = unzipSync(pack(files));
    expect(Object.keys(unpacked).sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, bytes } of files) expect(unpacked[path]).toEqual(bytes);
    expect(strFromU8(unpacked['nuoc-tin-zalo.txt'] ?? new Uint8Array())).toBe('hai: đậy nắp chum');
  });

  test('is the same bytes whatever the order of the files and the day', () => {
    const today = pack(files);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2033-03-04T05:06:07Z') });
    expect(pack(files.toReversed())).toEqual(today);
  });

  test('stores the files as they are: they are packed already', () => {
    const bytes = strToU8('x'.repeat(5000));
    expect(pack([{ path: 'a.pdf', bytes }]).length).toBeGreaterThan(5000);
  });

  test.each(['kế-hoạch.docx', 'Hoa.docx', 'hai chu.docx', '../a.docx', '/a.docx', 'a\\b.docx', 'a//b.docx', 'a..docx', ''])('refuses the name "%s" and says what is wrong', (path) => {
    expect(() => pack([{ path, bytes: strToU8('a') }])).toThrow(`Gói tài liệu: tên "${path}" có chữ ngoài a–z, 0–9 và gạch nối – đổi tên tệp.`);
  });

  test('refuses two files of one name', () => {
    expect(() => pack([{ path: 'a.pdf', bytes: strToU8('a') }, { path: 'a.pdf', bytes: strToU8('b') }])).toThrow('Gói tài liệu: hai tệp cùng tên "a.pdf".');
  });
});
