import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/editorial/issue.ts';
import { errorsOf, reportText } from '../../../src/editorial/report/text.ts';
import { helpPage, RULE_IDS, RULES, said, type RuleId } from '../../../src/editorial/rules.ts';
import { reportData } from '../../../src/editorial/report/data.ts';

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
    'Giải thích từng quy tắc, có ví dụ:',
    '  khung-du-lieu: /quan-tri/quy-tac/khung-du-lieu/',
    '  ma-trong-bai: /quan-tri/quy-tac/ma-trong-bai/',
    '  so-dien-thoai-trong-cau: /quan-tri/quy-tac/so-dien-thoai-trong-cau/',
    '  qua-han-ra-soat: /quan-tri/quy-tac/qua-han-ra-soat/',
  ].join('\n'));
});

test('nothing to say is no text', () => {
  expect(reportText([])).toBe('');
});

describe('the table of rules', () => {
  test('lets through what is unclear, old or unused; all that can hurt a child stops the build', () => {
    const warnings = RULE_IDS.filter((id) => RULES[id].severity === 'warning');
    expect(warnings).toEqual(['cau-nen-ngat', 'tu-kho', 'chu-hanh-chinh', 'dat-dau', 'tu-chua-giai-thich', 'qua-han-ra-soat', 'lien-he-het-han', 'ngoai-le-thua', 'hinh-khong-dung']);
  });

  test.each(Object.entries(RULES))('%s has an address, a reason in one sentence, what to do, and two examples', (id, { why, name, todo, bad, good }) => {
    expect(helpPage(id as RuleId)).toMatch(/^\/quan-tri\/quy-tac\/[a-z]+(-[a-z]+)*\/$/);
    expect(why).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(name).toMatch(/^\p{Lu}/u);
    expect(todo).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(bad).not.toBe(good);
    for (const text of [why, name, todo, good]) expect(text).toBe(text.normalize('NFC'));
  });

  test('decides what stops a build', () => {
    expect(errorsOf([stale, missing, unsafe, typed])).toEqual([missing, unsafe, typed]);
  });

  test('ends every message that a rule on wording makes', () => {
    expect(said('dat-dau', '"hoà" → "hòa"')).toBe(`"hoà" → "hòa" – ${RULES['dat-dau'].todo}`);
  });
});

test('the same findings as data: errors first, each with the name and the help page of its rule', () => {
  expect(reportData([stale, missing])).toEqual([
    { ...missing, severity: 'error', name: 'Đủ trường, đúng dạng', help: '/quan-tri/quy-tac/khung-du-lieu/' },
    { ...stale, severity: 'warning', name: 'Đến hạn rà soát', help: '/quan-tri/quy-tac/qua-han-ra-soat/' },
  ]);
});
