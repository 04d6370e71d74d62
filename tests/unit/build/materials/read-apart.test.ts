import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readApart } from '../../../../src/build/materials/read-apart.ts';
import { readSources } from '../../../../src/build/materials/sources.ts';
import { fileText, foundationFiles, writeTree } from '../../../helpers/content-tree.ts';
import { exampleEntry } from '../../../helpers/examples.ts';

const cache = await mkdtemp(path.join(tmpdir(), 'lc-read-apart-'));
afterAll(() => rm(cache, { recursive: true, force: true }));

const lesson = (topic: string) => {
  const entry = exampleEntry('lessons', { id: 'vi-du', data: { topic } });
  return { ...foundationFiles(), [entry.file]: fileText(entry) };
};

test('another process reads the same sources', async () => {
  const root = await writeTree(lesson('an-toan-duoi-nuoc'));
  const sources = await readApart(root, cache);
  expect(sources.lessons.map(({ id }) => id)).toEqual(['vi-du']);
  expect(JSON.stringify(sources)).toBe(JSON.stringify(await readSources(root)));
});

test('what cannot be read is said in the words of the reader', async () => {
  await expect(readApart(await writeTree(lesson('khong-co')), cache)).rejects.toThrow('content/lessons/vi-du.mdx: không có chủ đề "khong-co" trong content/topics.');
});

test('a reader that stops in the middle is told, with what to do', async () => {
  await expect(readApart('.', cache, path.resolve('tests/fixtures/materials/reader-that-dies.ts'))).rejects.toThrow('content: chương trình đọc nội dung dừng giữa chừng (3) – chạy lại lệnh');
});
