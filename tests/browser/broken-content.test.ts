import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/dist.ts';
import { buildCopy, copyProject, type BuildOutcome, type ProjectCopy } from '../helpers/project-copy.ts';

/** Lines of a stack trace, ours or a library's. */
const TRACE = /^\s+at |Stack trace:|node:internal|\.ts:\d+/m;

describe('a build with broken content', () => {
  let copy: ProjectCopy;
  let built: BuildOutcome;
  beforeAll(async () => {
    copy = await copyProject();
    await cp(path.join(ROOT, 'tests/fixtures/site/broken'), copy.root, { recursive: true });
    built = await buildCopy(copy.root);
  });
  afterAll(() => copy.remove());

  test('fails and leaves no site behind', () => {
    expect(built.code).not.toBe(0);
    expect(existsSync(path.join(copy.root, 'dist/index.html'))).toBe(false);
  });

  test.each([
    'content/articles/thieu-nguon.mdx: thiếu "sources" – cần một danh sách',
    'content/articles/thieu-nguon.mdx: "reviewedOn" đang là "22/11/2026" – ghi ngày theo năm-tháng-ngày, ví dụ 2026-11-22',
    'content/articles/thieu-nguon.mdx: "topic": không có chủ đề mã "chu-de-khong-co" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/topics/',
    'content/articles/co-ma-lenh.mdx: không được có trường "layout"',
    'content/articles/co-ma-lenh.mdx:21:1: không được dùng import/export – xóa dòng này',
    'content/articles/co-ma-lenh.mdx:23:13: không được dùng biểu thức {1 + 1}',
    'content/articles/co-ma-lenh.mdx:23:24: <LegalRef id>: không có văn bản mã "van-ban-khong-co" – chọn một mã có sẵn, hoặc thêm mục mới trước (content/legal/',
    'content/articles/co-ma-lenh.mdx:25:1: thành phần <Xau> không có trong danh sách khối – dùng: Note,',
    'content/articles/co-ma-lenh.mdx:27:1: liên kết "javascript:alert(1)" – chỉ dùng https://…',
    'content/quizzes/hong-khung.yml:1:8: không đọc được dữ liệu – kiểm tra thụt dòng, dấu hai chấm và dấu nháy',
    'content/contacts/111.yml: "phone" đang là "0901234567" – số quốc gia 111 không được đổi',
    'Sửa các tệp ghi ở trên rồi chạy lại.',
  ])('says: %s', (line) => {
    expect(built.output).toContain(line);
  });

  test('shows no stack trace', () => {
    expect(built.output).not.toMatch(TRACE);
  });
});

describe('a build with broken settings', () => {
  let copy: ProjectCopy;
  let built: BuildOutcome;
  beforeAll(async () => {
    copy = await copyProject();
    await writeFile(path.join(copy.root, 'content/settings/site.yml'), 'siteNam: Trang\nquickExitUrl: javascript:alert(1)\n');
    built = await buildCopy(copy.root);
  });
  afterAll(() => copy.remove());

  test('fails, names every field and what to do, and shows no stack trace', () => {
    expect(built.code).not.toBe(0);
    expect(built.output).toContain('content/settings/site.yml: thiếu "siteName" – cần một dòng chữ');
    expect(built.output).toContain('content/settings/site.yml: "quickExitUrl" đang là "javascript:alert(1)" – ghi địa chỉ đầy đủ, bắt đầu bằng https://');
    expect(built.output).toContain('content/settings/site.yml: trường lạ "siteNam" – xóa, hoặc sửa lại tên trường');
    expect(built.output).not.toMatch(TRACE);
  });
});
