import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { lastTime, remember } from '../../../../src/build/materials/last-time.ts';
import type { Stored } from '../../../../src/build/materials/store.ts';
import { writeTree } from '../../../helpers/content-tree.ts';

let cache = '';
let items: Stored[] = [];
beforeEach(async () => {
  cache = await writeTree({ 'materials/bai-giang/a/k1/files.json': '[]', 'materials/chu-de/b/k2/files.json': '[]' });
  items = [
    { kind: 'bai-giang', id: 'a', folder: path.join(cache, 'materials/bai-giang/a/k1'), files: [{ role: 'plan', format: 'pdf', name: 'a.pdf', size: 3 }] },
    { kind: 'chu-de', id: 'b', folder: path.join(cache, 'materials/chu-de/b/k2'), files: [] },
  ];
});

describe('what was made last time', () => {
  test('is known again under the same key', async () => {
    await remember(cache, 'key', items);
    expect(await lastTime(cache, 'key')).toEqual(items);
  });

  test('is not known under another key, nor in an empty cache', async () => {
    expect(await lastTime(cache, 'key')).toBeUndefined();
    await remember(cache, 'key', items);
    expect(await lastTime(cache, 'other')).toBeUndefined();
  });

  test('is not taken for there when a part of it is gone', async () => {
    await remember(cache, 'key', items);
    await rm(path.join(cache, 'materials/bai-giang/a/k1/files.json'));
    expect(await lastTime(cache, 'key')).toBeUndefined();
  });

  test('is found where the cache was moved to', async () => {
    await remember(cache, 'key', items);
    await mkdir(`${cache}/moved`);
    await rename(path.join(cache, 'materials'), path.join(cache, 'moved/materials'));
    expect((await lastTime(path.join(cache, 'moved'), 'key'))?.map(({ folder }) => path.relative(cache, folder))).toEqual(['moved/materials/bai-giang/a/k1', 'moved/materials/chu-de/b/k2']);
  });

  test('is not known when its list was cut off', async () => {
    await writeFile(path.join(cache, 'materials/last-time.json'), '{"key":"key"');
    expect(await lastTime(cache, 'key')).toBeUndefined();
  });
});
