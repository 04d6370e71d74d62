import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { errorsOf } from '../../../src/editorial/report/text.ts';
import { articleFile, EXAMPLE_DAY, foundationFiles, writeTree } from '../../helpers/content-tree.ts';

const LEVELS = 10_000;
const LONGEST_WAIT_MS = 2000;
const TOO_LONG = /^bài dài \d+ ký tự – chia thành nhiều bài, mỗi bài tối đa 20000 ký tự$/;
const TOO_MANY_BRACKETS = /^ngoặc mở lồng nhau quá 100 lớp – viết đơn giản lại$/;
const TOO_DEEP = /^lồng nhau quá 40 lớp – viết đơn giản lại$/;

const nested = (open: string, close: string, levels = LEVELS) => `${open.repeat(levels)}a${close.repeat(levels)}`;

/** Texts that make a parser call itself, once a level. */
const TOWERS: readonly { name: string; body: string; said: RegExp }[] = [
  { name: 'quotes', body: nested('>', ''), said: TOO_DEEP },
  { name: 'lists', body: nested('- ', '', 9_000), said: TOO_DEEP },
  { name: 'lists by indentation', body: Array.from({ length: 120 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), said: TOO_DEEP },
  { name: 'blocks', body: nested('<Note>\n\n', '\n\n</Note>', 900), said: TOO_DEEP },
  { name: 'blocks in one line', body: nested('<Note>', '</Note>', 1_500), said: TOO_DEEP },
  { name: 'ten thousand blocks', body: nested('<Note>\n\n', '\n\n</Note>'), said: TOO_LONG },
  { name: 'ten thousand blocks in one line', body: nested('<Note>', '</Note>'), said: TOO_LONG },
  { name: 'parentheses in an expression', body: `{${nested('(', ')', 9_000)}}`, said: TOO_MANY_BRACKETS },
  { name: 'parentheses in an expression, never closed', body: `{${'('.repeat(LEVELS)}`, said: TOO_MANY_BRACKETS },
  { name: 'lists in an expression', body: `{${nested('[', ']', 9_000)}}`, said: TOO_MANY_BRACKETS },
  { name: 'objects in an attribute', body: `<Note title={${nested('{a:', '}', 4_000)}} />`, said: TOO_MANY_BRACKETS },
  { name: 'templates in an expression', body: `{${nested('`${', '}`', 3_900)}}`, said: TOO_MANY_BRACKETS },
  { name: 'braces', body: nested('{', '}', 9_000), said: TOO_MANY_BRACKETS },
  { name: 'links', body: nested('[', '](/x)', 3_000), said: TOO_MANY_BRACKETS },
  { name: 'operators', body: `{${'!'.repeat(19_000)}a}`, said: /không được dùng biểu thức/ },
  { name: 'arrows', body: `{${'a=>'.repeat(6_000)}a}`, said: /không được dùng biểu thức/ },
  { name: 'assignments', body: `export const a = ${'a='.repeat(9_000)}1`, said: /không được dùng import\/export/ },
  { name: 'a hundred thousand operators', body: `{${'!'.repeat(100_000)}a}`, said: TOO_LONG },
];

const treeWith = (body: string) => {
  const { file, text } = articleFile(body);
  return writeTree({ ...foundationFiles(), [file]: text });
};

describe('a tower of thousands of levels is refused within two seconds, like any other mistake:', () => {
  test.each(TOWERS)('$name', async ({ body, said }) => {
    const root = await treeWith(body);
    const started = performance.now();
    const issues = await checkContent(root, EXAMPLE_DAY);
    // What is left of a tower may still be read as one very long sentence, which is a warning.
    expect(errorsOf(issues).map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
    expect(performance.now() - started).toBeLessThan(LONGEST_WAIT_MS);
  });
});

test('a tower that would end the parser\'s process does not end the command', async () => {
  const root = await treeWith(`{${nested('(', ')', 9_000)}}`);
  const run = promisify(execFile)(process.execPath, [path.resolve('src/build/check-content.ts')], { cwd: root, env: { ...process.env, SITE_TODAY: EXAMPLE_DAY } });
  // A crash has a signal and no exit code.
  await expect(run).rejects.toMatchObject({ code: 1, signal: null, stdout: expect.stringContaining('Nội dung: 1 lỗi phải sửa.') });
});

test('a hundred open brackets are still read, one more is too many', async () => {
  expect(await checkContent(await treeWith(nested('(', ')', 100)), EXAMPLE_DAY)).toEqual([]);
  expect(await checkContent(await treeWith(`Chào em.\n\nx ${nested('(', ')', 101)}`), EXAMPLE_DAY)).toEqual([
    { rule: 'ma-trong-bai', file: 'content/articles/bai.mdx', line: articleFile('').bodyLine + 2, column: 103, message: 'ngoặc mở lồng nhau quá 100 lớp – viết đơn giản lại' },
  ]);
});
