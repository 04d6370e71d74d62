import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../tools/serve/fingerprint.ts';
import { writeTree } from '../../helpers/content-tree.ts';

const DAY = '2026-11-22';
const PROJECT = {
  'content/articles/a.mdx': 'a', 'content/media/hinh.png': '\u0089PNG', 'src/pages/index.astro': 'b', 'cms/config.ts': 'c', 'public/a.txt': 'd',
  'astro.config.mjs': 'e', 'package-lock.json': 'f', 'tsconfig.json': 'g', 'README.md': 'h', 'tests/a.test.ts': 'i', 'dist/index.html': 'k',
};

describe('the fingerprint of the site', () => {
  test('is the same for the same files on the same day, in another folder too', async () => {
    const first = await fingerprint(await writeTree(PROJECT), DAY);
    const backwards = Object.fromEntries(Object.entries(PROJECT).reverse());
    expect(await fingerprint(await writeTree(backwards), DAY)).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changes when the day does: pages past their review day look different', async () => {
    const root = await writeTree(PROJECT);
    expect(await fingerprint(root, '2026-11-23')).not.toBe(await fingerprint(root, DAY));
  });

  test.each(['content/articles/a.mdx', 'content/media/hinh.png', 'src/pages/index.astro', 'cms/config.ts', 'public/a.txt', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'])('changes when %s does', async (file) => {
    const root = await writeTree(PROJECT);
    const before = await fingerprint(root, DAY);
    await writeFile(path.join(root, file), 'khác');
    expect(await fingerprint(root, DAY)).not.toBe(before);
  });

  test('changes when a file comes, goes or gets another name', async () => {
    const root = await writeTree(PROJECT);
    const seen = [await fingerprint(root, DAY)];
    await writeFile(path.join(root, 'content/articles/b.mdx'), '');
    seen.push(await fingerprint(root, DAY));
    await rename(path.join(root, 'content/articles/b.mdx'), path.join(root, 'content/articles/c.mdx'));
    seen.push(await fingerprint(root, DAY));
    await rm(path.join(root, 'content/articles/a.mdx'));
    seen.push(await fingerprint(root, DAY));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('does not change with what is no part of the site', async () => {
    const root = await writeTree(PROJECT);
    const before = await fingerprint(root, DAY);
    for (const file of ['README.md', 'tests/a.test.ts', 'dist/index.html']) await writeFile(path.join(root, file), 'khác');
    await mkdir(path.join(root, 'content/articles/trong'));
    expect(await fingerprint(root, DAY)).toBe(before);
  });
});
