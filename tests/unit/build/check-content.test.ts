import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_DAY, foundationFiles, writeTree } from '../../helpers/content-tree.ts';

const SCRIPT = path.resolve('src/build/check-content.ts');

/** Runs the command as an officer does, in `root`. */
const check = (root: string, environment: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, [SCRIPT], { cwd: root, env: { ...process.env, ...environment } }).then(
    ({ stdout, stderr }) => ({ code: 0, lines: stdout.trimEnd().split('\n'), stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, lines: stdout.trimEnd().split('\n'), stderr }),
  );

const BLOCKS = 'Note, Warning, Steps, DoDont, Do, Dont, KeyPoints, HelpBox, Checklist, Figure, LegalRef, Term, Call';

describe('the content check', () => {
  test('tells everything wrong with every file at once, in Vietnamese, and fails', async () => {
    const { code, lines, stderr } = await check(path.resolve('tests/fixtures/content/broken'), { SITE_TODAY: EXAMPLE_DAY });
    expect(lines).toEqual([
      'Lỗi phải sửa (18):',
      '  content/articles/hong.mdx:2:8: không đọc được dữ liệu – kiểm tra thụt dòng, dấu hai chấm và dấu nháy (Nested mappings are not allowed in compact mappings)  [doc-duoc]',
      '  content/news/tin.md: tệp trong content/news/ phải có đuôi .mdx – đổi tên hoặc chuyển đi  [ten-tep]',
      '  content/articles/TenSai.mdx: đổi tên tệp: chỉ chữ thường không dấu, số và dấu gạch nối  [ten-tep]',
      '  content/articles/ma-trong-bai.mdx: không được có trường "layout" – nó chạy mã lạ khi dựng trang; xóa dòng đó  [khung-du-lieu]',
      '  content/articles/ma-trong-bai.mdx:16:1: không được dùng import/export – xóa dòng này  [ma-trong-bai]',
      '  content/articles/ma-trong-bai.mdx:18:6: không được dùng biểu thức {process.exit(0)} – muốn viết dấu ngoặc nhọn, gõ \\{ và \\}  [ma-trong-bai]',
      `  content/articles/ma-trong-bai.mdx:20:1: thành phần <script> không có trong danh sách khối – dùng: ${BLOCKS}  [khoi-la]`,
      '  content/articles/ma-trong-bai.mdx:22:1: liên kết "javascript:alert(1)" – chỉ dùng https://…, /đường-dẫn/ trong trang, tel: hoặc mailto:  [lien-ket-nguy-hiem]',
      '  content/articles/ma-trong-bai.mdx:22:29: <Call id>: không có liên hệ mã "115" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/contacts/115)  [tham-chieu]',
      '  content/articles/ma-trong-bai.mdx:22: số "0912 345 678" gõ thẳng trong chữ – thêm số vào mục Nơi giúp đỡ, rồi chèn khối Số điện thoại: <Call id="…" />  [so-dien-thoai-trong-cau]',
      '  content/articles/thieu-nhieu-thu.mdx: "audience" đang là "tre em" – chọn một trong: tre-em, phu-huynh, giao-vien, can-bo  [khung-du-lieu]',
      '  content/articles/thieu-nhieu-thu.mdx: thiếu "sources" – cần một danh sách  [nguon]',
      '  content/articles/thieu-nhieu-thu.mdx: "publishedOn" đang là "22/11/2026" – ghi ngày theo năm-tháng-ngày, ví dụ 2026-11-22  [khung-du-lieu]',
      '  content/articles/thieu-nhieu-thu.mdx: "topic": không có chủ đề mã "an-toan-mang" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/topics/an-toan-mang)  [tham-chieu]',
      '  content/articles/thieu-nhieu-thu.mdx:14:1: không đọc được đoạn này – kiểm tra dấu < > { } và thẻ đóng của khối (Expected a closing tag for `<Note>`)  [doc-duoc]',
      '  content/glossary/ao-phao.yml: "term": chữ có dấu đang ở dạng tách rời (NFD) – gõ lại, hoặc dán qua một trình soạn thảo thường  [khung-du-lieu]',
      '  content/contacts/113.yml: "phone" đang là "1800 1113" – số quốc gia 113 không được đổi  [so-quoc-gia]',
      '  content/contacts/115.yml: thiếu tệp – số 115 luôn phải có, khôi phục tệp này  [so-quoc-gia]',
      'Cần xem lại (1):',
      '  content/articles/qua-han.mdx: cần rà soát lại từ ngày 2026-11-21 – đọc lại cùng nguồn, rồi ghi ngày mới  [qua-han-ra-soat]',
      'Giải thích từng quy tắc, có ví dụ:',
      ...['doc-duoc', 'ten-tep', 'khung-du-lieu', 'ma-trong-bai', 'khoi-la', 'lien-ket-nguy-hiem', 'tham-chieu', 'so-dien-thoai-trong-cau', 'nguon', 'so-quoc-gia', 'qua-han-ra-soat'].map((rule) => `  ${rule}: /quan-tri/quy-tac/${rule}/`),
      'Nội dung: 18 lỗi phải sửa.',
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
  });

  test('passes the content of the site', async () => {
    const { code, lines, stderr } = await check(process.cwd());
    expect(lines.at(-1)).toBe('Nội dung: không có lỗi.');
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  test('passes the content of the site ten years on: time lists texts, it never stops a build', async () => {
    const { code, lines } = await check(process.cwd(), { SITE_TODAY: '2036-11-22' });
    expect(lines[0]).toMatch(/^Cần xem lại \(\d+\):$/);
    expect(lines.at(-1)).toBe('Nội dung: không có lỗi.');
    expect(code).toBe(0);
  });

  test('says one line when there is nothing to say', async () => {
    expect(await check(await writeTree(foundationFiles()), { SITE_TODAY: EXAMPLE_DAY })).toEqual({ code: 0, lines: ['Nội dung: không có lỗi.'], stderr: '' });
  });
});
