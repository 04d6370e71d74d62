import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keyOf, stored } from '../../../../src/build/materials/store.ts';
import type { MaterialFile } from '../../../../src/materials/material-file.ts';

const file = (name: string, text: string): MaterialFile => ({ role: 'message', format: 'txt', name, bytes: strToU8(text) });
const twoFiles = () => Promise.resolve([file('a-tin-zalo.txt', 'một'), file('a-loa.txt', 'hai')]);
const never = () => Promise.reject(new Error('made anew'));

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'lc-store-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
});
const tree = async () => (await readdir(cache, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.relative(cache, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();

describe('the store of finished files', () => {
  test('keeps the files and their list under kind, name and key', async () => {
    const item = await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    expect(await tree()).toEqual(['materials/bai-giang/a/k1/a-loa.txt', 'materials/bai-giang/a/k1/a-tin-zalo.txt', 'materials/bai-giang/a/k1/files.json']);
    expect(item).toMatchObject({ kind: 'bai-giang', id: 'a', made: true, files: [{ name: 'a-tin-zalo.txt', size: 5 }, { name: 'a-loa.txt', size: 3 }] });
    expect(await readFile(path.join(item.folder, 'a-tin-zalo.txt'), 'utf8')).toBe('một');
  });

  test('gives back what is there for the same key without making it', async () => {
    const first = await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    const again = await stored(cache, 'bai-giang', 'a', 'k1', never);
    expect(again).toEqual({ ...first, made: false });
  });

  test('makes anew for another key, and the old files go', async () => {
    await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    const item = await stored(cache, 'bai-giang', 'a', 'k2', () => Promise.resolve([file('a-tin-zalo.txt', 'ba')]));
    expect(item.made).toBe(true);
    expect(await tree()).toEqual(['materials/bai-giang/a/k2/a-tin-zalo.txt', 'materials/bai-giang/a/k2/files.json']);
  });

  test('leaves other sources alone', async () => {
    await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    await stored(cache, 'bai-viet', 'a', 'k1', twoFiles);
    await stored(cache, 'bai-giang', 'b', 'k9', twoFiles);
    expect((await stored(cache, 'bai-giang', 'a', 'k1', never)).made).toBe(false);
    expect((await stored(cache, 'bai-viet', 'a', 'k1', never)).made).toBe(false);
  });

  test('leaves nothing half-written when making fails, keeps what was there, and says why', async () => {
    await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    const before = await tree();
    await expect(stored(cache, 'bai-giang', 'a', 'k2', never)).rejects.toThrow('made anew');
    expect(await tree()).toEqual(before);
    expect(await readdir(path.join(cache, 'materials/bai-giang/a'))).toEqual(['k1']);
  });

  test('gives a file the picture of another that looks the same', async () => {
    const { files } = await stored(cache, 'ap-phich', 'a', 'k1', () => Promise.resolve([{ ...file('a-a3.pdf', 'ba'), preview: { sameAs: 'a-a4.pdf' } }]));
    expect(files.map(({ preview }) => preview)).toEqual(['a-a4-pdf.webp']);
    expect(await tree()).toEqual(['materials/ap-phich/a/k1/a-a3.pdf', 'materials/ap-phich/a/k1/files.json']);
  });

  test('leaves nothing half-written when the third of its files fails', async () => {
    const broken = () => Promise.resolve([file('a-1.txt', 'một'), file('a-2.txt', 'hai'), { ...file('a-3.pdf', 'not a PDF'), preview: 'page' as const }]);
    await expect(stored(cache, 'bai-giang', 'a', 'k1', broken)).rejects.toThrow();
    expect(await tree()).toEqual([]);
    expect(await readdir(path.join(cache, 'materials/bai-giang/a'))).toEqual([]);
  });

  test('does not take a folder without a list for a finished one', async () => {
    const item = await stored(cache, 'bai-giang', 'a', 'k1', twoFiles);
    await rm(path.join(item.folder, 'files.json'));
    const again = await stored(cache, 'bai-giang', 'a', 'k1', () => Promise.resolve([file('a-tin-zalo.txt', 'bốn')]));
    expect(again.made).toBe(true);
    expect(await tree()).toEqual(['materials/bai-giang/a/k1/a-tin-zalo.txt', 'materials/bai-giang/a/k1/files.json']);
  });
});

describe('the key of a source', () => {
  test('is the same for the same source and another for any change', () => {
    const source = { id: 'a', data: { title: 'Bài', grades: [4] } };
    expect(keyOf('code', source)).toBe(keyOf('code', structuredClone(source)));
    const changed = [keyOf('other code', source), keyOf('code', { ...source, id: 'b' }), keyOf('code', { ...source, data: { ...source.data, grades: [5] } }), keyOf('code', source, 'site')];
    expect(new Set([keyOf('code', source), ...changed]).size).toBe(5);
    expect(keyOf('code', source)).toMatch(/^[0-9a-f]{24}$/);
  });
});
