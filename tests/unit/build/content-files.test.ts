import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/build/content-files.ts';
import { writeTree } from '../../helpers/content-tree.ts';

const issuesOf = async (files: Readonly<Record<string, string>>) => (await readContent(await writeTree(files))).issues;

describe('reading content', () => {
  test('gives every entry with its data, its body and the line where the body starts', async () => {
    const root = await writeTree({
      'content/articles/b.mdx': '---\ntitle: B\npublishedOn: 2026-11-22\n---\n\nChào em.\n',
      'content/articles/a.mdx': '---\r\ntitle: A\r\n---\r\nChào.',
      'content/glossary/ao-phao.yml': 'term: áo phao\n',
      'content/media/hinh.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
    });
    const { entries, issues, media } = await readContent(root);
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      { collection: 'articles', id: 'a', file: 'content/articles/a.mdx', data: { title: 'A' }, body: 'Chào.', bodyStartLine: 4 },
      { collection: 'articles', id: 'b', file: 'content/articles/b.mdx', data: { title: 'B', publishedOn: '2026-11-22' }, body: '\nChào em.\n', bodyStartLine: 5 },
      { collection: 'glossary', id: 'ao-phao', file: 'content/glossary/ao-phao.yml', data: { term: 'áo phao' }, body: '', bodyStartLine: 1 },
    ]);
    expect(media).toEqual(new Set(['hinh.svg']));
  });

  test('of a project without content gives nothing', async () => {
    expect(await readContent(await writeTree({ 'a.txt': '' }))).toEqual({ entries: [], issues: [], media: new Set() });
  });

  test('goes on after a broken file', async () => {
    const { entries, issues } = await readContent(await writeTree({ 'content/glossary/a.yml': 'term: [', 'content/glossary/b.yml': 'term: b\n' }));
    expect(issues).toHaveLength(1);
    expect(entries.map(({ id }) => id)).toEqual(['b']);
  });
});

/** What YAML cannot read, with the place in the file where there is one. */
const BROKEN: readonly { name: string; yaml: string; at?: { line: number; column: number }; message: RegExp }[] = [
  { name: 'a colon inside a sentence', yaml: 'term: áo phao\nplain: Nhớ: gọi 111\n', at: { line: 2, column: 8 }, message: /^không đọc được dữ liệu – kiểm tra thụt dòng, dấu hai chấm và dấu nháy \(Nested mappings are not allowed in compact mappings\)$/ },
  { name: 'a quote that is not closed', yaml: 'term: "áo\nplain: b\n', at: { line: 3, column: 1 }, message: /^không đọc được dữ liệu – / },
  { name: 'the same field twice', yaml: 'term: a\nterm: b\n', at: { line: 2, column: 1 }, message: /Map keys must be unique/ },
  { name: 'an indentation that jumps', yaml: 'term: a\n  plain: b\n', at: { line: 1, column: 7 }, message: /^không đọc được dữ liệu – / },
  { name: 'two documents', yaml: 'term: a\n---\nterm: b\n', at: { line: 2, column: 1 }, message: /^không đọc được dữ liệu – / },
  { name: 'a word behind a star, which YAML takes for a reference', yaml: 'term: *quan\nplain: b\n', message: /^không đọc được dữ liệu – chữ bắt đầu bằng dấu \* hoặc & phải để trong nháy kép \(/ },
  { name: 'references that would fill the memory', yaml: `a: &a [${'x,'.repeat(10)}]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: [${'*c,'.repeat(10)}]\n`, message: /^không đọc được dữ liệu – chữ bắt đầu bằng dấu \*/ },
  { name: 'an empty file', yaml: '', message: /^tệp trống hoặc không phải dạng "trường: giá trị" – viết lại theo mẫu trong content\/README\.md$/ },
  { name: 'a file of comments', yaml: '# chưa viết\n', message: /^tệp trống hoặc/ },
  { name: 'a list instead of fields', yaml: '- a\n- b\n', message: /^tệp trống hoặc/ },
  { name: 'one sentence', yaml: 'Chào em\n', message: /^tệp trống hoặc/ },
];

describe('a file that cannot be read is named, with what to do:', () => {
  test.each(BROKEN)('$name', async ({ yaml, at, message }) => {
    expect(await issuesOf({ 'content/glossary/tu.yml': yaml })).toEqual([{ rule: 'doc-duoc', file: 'content/glossary/tu.yml', ...at, message: expect.stringMatching(message) }]);
  });

  test('in front matter, with the line counted from the top of the file', async () => {
    const [issue] = await issuesOf({ 'content/articles/a.mdx': '---\ntitle: a\nsummary: b: c\n---\n' });
    expect(issue).toMatchObject({ rule: 'doc-duoc', file: 'content/articles/a.mdx', line: 3, column: 10 });
  });

  test.each(['Chào em.', '', '---\ntitle: a\n', '--\ntitle: a\n--\n', ' ---\ntitle: a\n---\n'])('without front matter: %j', async (text) => {
    expect(await issuesOf({ 'content/articles/a.mdx': text })).toEqual([
      { rule: 'doc-duoc', file: 'content/articles/a.mdx', line: 1, message: 'thiếu phần đầu bài giữa hai dòng "---" – xem mẫu trong content/README.md' },
    ]);
  });
});

test.each([
  ['content/articles/a.md', 'tệp trong content/articles/ phải có đuôi .mdx – đổi tên hoặc chuyển đi'],
  ['content/glossary/a.yaml', 'tệp trong content/glossary/ phải có đuôi .yml – đổi tên hoặc chuyển đi'],
  ['content/glossary/.DS_Store', 'tệp trong content/glossary/ phải có đuôi .yml – đổi tên hoặc chuyển đi'],
])('%s has the wrong ending and is named', async (file, message) => {
  expect(await issuesOf({ [file]: 'term: a\n' })).toEqual([{ rule: 'ten-tep', file, message }]);
});
