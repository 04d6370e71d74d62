import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { htmlFiles, rewritePages } from '../../../src/build/html-files.ts';
import { writeTree } from '../../helpers/content-tree.ts';

test('the pages of the site are listed in order, without the CMS and without other files', async () => {
  const dist = await writeTree({ 'b/index.html': 'b', 'index.html': 'a', '404.html': '4', 'quan-tri/index.html': 'cms', 'a.js': '', 'quan-tri-rui-ro/index.html': 'x' });
  expect(await htmlFiles(dist)).toEqual(['404.html', path.join('b', 'index.html'), 'index.html', path.join('quan-tri-rui-ro', 'index.html')]);
});

test('a folder without pages is an error: nothing was built', async () => {
  const dist = await writeTree({ 'quan-tri/index.html': 'cms', 'a.js': '' });
  await expect(htmlFiles(dist)).rejects.toThrow(`No HTML page in ${dist}: astro build has produced nothing.`);
});

test('pages are rewritten, and those that stay the same are not written again', async () => {
  const dist = await writeTree({ 'a.html': 'cũ', 'b.html': 'giữ' });
  const before = (await stat(path.join(dist, 'b.html'))).mtimeMs;
  expect(await rewritePages(dist, (html) => html.replace('cũ', 'mới'))).toBe(2);
  expect(await readFile(path.join(dist, 'a.html'), 'utf8')).toBe('mới');
  expect((await stat(path.join(dist, 'b.html'))).mtimeMs).toBe(before);
});
