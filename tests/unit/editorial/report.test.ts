import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/editorial/issue.ts';
import { errorsOf, reportText } from '../../../src/editorial/report/text.ts';
import { RULES } from '../../../src/editorial/rules.ts';

const stale: Issue = { rule: 'qua-han-ra-soat', file: 'content/articles/a.mdx', field: 'reviewBy', message: 'cần rà soát lại' };
const missing: Issue = { rule: 'khung-du-lieu', file: 'content/articles/b.mdx', field: 'sources', message: 'thiếu "sources"' };
const unsafe: Issue = { rule: 'ma-trong-bai', file: 'content/articles/c.mdx', line: 20, column: 6, message: 'không được dùng import/export' };
const typed: Issue = { rule: 'so-dien-thoai-trong-cau', file: 'content/articles/c.mdx', line: 22, message: 'số gõ thẳng' };

test('errors come first, each in a line with file, place, sentence and rule', () => {
  expect(reportText([stale, missing, unsafe, typed])).toBe([
    'Lỗi phải sửa (3):',
    '  content/articles/b.mdx: thiếu "sources"  [khung-du-lieu]',
    '  content/articles/c.mdx:20:6: không được dùng import/export  [ma-trong-bai]',
    '  content/articles/c.mdx:22: số gõ thẳng  [so-dien-thoai-trong-cau]',
    'Cần xem lại (1):',
    '  content/articles/a.mdx: cần rà soát lại  [qua-han-ra-soat]',
  ].join('\n'));
});

test('nothing to say is no text', () => {
  expect(reportText([])).toBe('');
});

describe('the table of rules', () => {
  test('lets only the passing of time and an unused picture through', () => {
    const warnings = Object.entries(RULES).filter(([, { severity }]) => severity === 'warning').map(([id]) => id);
    expect(warnings).toEqual(['hinh-khong-dung', 'qua-han-ra-soat', 'lien-he-het-han']);
  });

  test.each(Object.entries(RULES))('%s gives its reason in one Vietnamese sentence', (id, { why }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(why).toMatch(/^\p{Lu}[^.]+\.$/u);
  });

  test('decides what stops a build', () => {
    expect(errorsOf([stale, missing, unsafe, typed])).toEqual([missing, unsafe, typed]);
  });
});
