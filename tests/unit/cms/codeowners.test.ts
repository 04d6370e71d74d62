import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { codeowners, readOwners } from '../../../cms/owners/codeowners.ts';

const SETTINGS = 'default: ["@xa/bien-tap"]\ncode: ["@xa/ky-thuat"]\ntopics:\n  nuoc: ["@xa/y-te", "@binh"]\n  mang: ["@xa/cong-an"]\n';

test('an entry needs the people of its topics, the rest of content the newsroom, everything else the technicians', () => {
  const text = codeowners(readOwners(SETTINGS, ['nuoc', 'mang']), [
    { file: 'content/topics/nuoc.yml', text: 'name: Nước\n' },
    { file: 'content/articles/b.mdx', text: '---\ntopics: [nuoc, mang]\n---\nx\n' },
    { file: 'content/articles/a.mdx', text: '---\ntopic: mang\n---\nx\n' },
    { file: 'content/glossary/du-do.yml', text: 'term: dụ dỗ\n' },
  ]);
  expect(text).toBe([
    '# Sinh từ nguoi-duyet.yml bằng lệnh: npm run owners. Đừng sửa tay.',
    '* @xa/ky-thuat', '/content/ @xa/bien-tap', '/content/articles/a.mdx @xa/cong-an', '/content/articles/b.mdx @xa/y-te @binh @xa/cong-an', '/content/topics/nuoc.yml @xa/y-te @binh', '',
  ].join('\n'));
});

test.each([
  ['code: ["@a"]\n', 'nguoi-duyet.yml, default: chưa có ai – ghi như ["@ubnd-xa/tre-em", "@binh"]'],
  ['default: ["Bình"]\ncode: ["@a"]\n', 'nguoi-duyet.yml, default: "Bình" không phải tên trên kho Git'],
  ['default: ["@a"]\ncode: ["@a"]\ntopics:\n  la: ["@a"]\n', 'nguoi-duyet.yml: không có chủ đề "la" – các chủ đề: nuoc'],
])('a list that would leave an entry without a reviewer is refused: %#', (text, message) => {
  expect(() => readOwners(text, ['nuoc'])).toThrow(message);
});

test('the sample names topics that are there', async () => {
  const topics = (await readdir('content/topics')).map((name) => name.replace('.yml', ''));
  expect(readOwners(await readFile('docs/nguoi-duyet.mau.yml', 'utf8'), topics).default).toHaveLength(1);
});
