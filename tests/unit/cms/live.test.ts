import { describe, expect, test } from 'vitest';
import { inShort } from '../../../cms/problems/live-panel.ts';
import { liveReport } from '../../../cms/problems/live-report.ts';
import { parseMarkdown } from '../../../cms/previews/render/parse.ts';
import { todayHere } from '../../../cms/validate.ts';
import type { MdastNode } from '../../../src/editorial/rules/mdx-guard.ts';
import { EXAMPLES, type Data } from '../../helpers/examples.ts';

const SURROUNDINGS = { today: '2026-11-22', glossary: [{ id: 'du-do', term: 'dụ dỗ' }] };
const report = (data: Data) => liveReport('articles', 'vi-du', { ...EXAMPLES.articles, body: 'Nghe con nói hết.', ...data }, SURROUNDINGS);

describe('while somebody types, the editor-in-chief', () => {
  test('is content with a good text', () => {
    expect(report({})).toEqual({ empty: [], errors: [], warnings: [] });
    expect(inShort(report({}))).toBe('chưa thấy gì phải sửa');
  });

  test('tells errors before warnings, in the words of the form, with the line and the rule of each', () => {
    const { errors, warnings } = report({ body: 'Giữ sức khoẻ.\n\nGọi 0912 345 678.\n\nHọ dụ dỗ trẻ.' });
    expect(errors).toEqual([{
      label: 'Nội dung bài, dòng 3', field: 'body', line: 3, rule: 'so-dien-thoai-trong-cau',
      message: 'số "0912 345 678" gõ thẳng trong chữ – thêm số vào mục Nơi giúp đỡ, rồi chèn khối Số điện thoại: <Call id="…" />',
    }]);
    expect(warnings.map(({ line, rule }) => ({ line, rule }))).toEqual([{ line: 1, rule: 'dat-dau' }, { line: 5, rule: 'tu-chua-giai-thich' }]);
    expect(inShort({ empty: [], errors, warnings })).toBe('1 lỗi phải sửa, 2 chỗ nên xem lại');
  });

  test('names a field that is wrong by its label', () => {
    expect(report({ summary: 'Tại con hư nên mới thế.' }).errors.map(({ label, field }) => ({ label, field }))).toEqual([{ label: 'Tóm tắt', field: 'summary' }]);
  });

  test('does not scold for what is not written yet: it lists the empty fields in one line', () => {
    const fresh = liveReport('articles', '', { title: 'Chuyện mới' }, SURROUNDINGS);
    expect(fresh.errors).toEqual([]);
    expect(fresh.empty).toEqual(expect.arrayContaining(['Tóm tắt', 'Chủ đề', 'Viết cho ai', 'Mức nhạy cảm', 'Điều cần nhớ', 'Nguồn', 'Nội dung bài']));
    expect(fresh.empty).not.toContain('Tiêu đề');
    expect(inShort(fresh)).toBe(`Còn ${fresh.empty.length} ô phải điền`);
  });

  test('knows unknown ids, unknown blocks and an open tag where it has a parser and the ids, and says them without English', () => {
    const tree = { parse: (body: string) => parseMarkdown(body) as MdastNode, known: new Map([['contacts', new Set(['111', '115'])], ['topics', new Set(['an-toan-duoi-nuoc'])]]) };
    const found = (body: string) => liveReport('articles', 'vi-du', { ...EXAMPLES.articles, body }, { ...SURROUNDINGS, tree }).errors.map(({ line, rule, message }) => ({ line, rule, message }));
    expect(found('Nghe con.\n\nGọi <Call id="116" />.')).toEqual([
      { line: 3, rule: 'tham-chieu', message: '<Call id>: không có liên hệ mã "116" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/contacts/116)' },
    ]);
    expect(found('<Bang>a</Bang>').map(({ rule }) => rule)).toEqual(['khoi-la']);
    expect(found('Một.\n\n<Note>\n\nHai.')).toEqual([
      { line: expect.any(Number), rule: 'doc-duoc', message: 'không đọc được đoạn này – kiểm tra dấu < > { } và thẻ đóng của khối' },
    ]);
    expect(found('Gọi <Call id="111" />.')).toEqual([]);
  });

  test('takes a written reason into account', () => {
    const exceptions = [{ rule: 'dat-dau', reason: 'Tên riêng của một nhà trường viết như vậy.' }];
    expect(report({ body: 'Trường Hoà Bình.', exceptions }).warnings).toEqual([]);
  });

  test('judges a long text in less time than a letter takes', () => {
    const long = Array.from({ length: 60 }, (_, index) => `Đoạn ${index}. Nghe con nói hết, cảm ơn con, rồi gọi <Call id="111" /> và hỏi cách giúp con.`).join('\n\n');
    report({ body: long });
    const started = performance.now();
    for (let round = 0; round < 10; round += 1) report({ body: `${long} ${round}` });
    // 20 ms is what it should take; a busy machine gets five times as long.
    expect((performance.now() - started) / 10).toBeLessThan(100);
  });
});

test('today is the day where the officer sits', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
