import { describe, expect, test } from 'vitest';
import { failureText } from '../../../tools/serve/build.ts';

describe('of a failed build a person reads', () => {
  test('the mistakes in the content, not what was built before them, no stack trace', () => {
    const output = [
      '12:00:00 [build] output: "static"', '',
      'Nội dung có 2 lỗi, chưa dựng trang.', 'Lỗi phải sửa (2):', '  content/articles/a.mdx: thiếu "sources"  [khung-du-lieu]', '',
      '  content/articles/b.mdx:3:1: không được dùng import/export  [ma-trong-bai]', '  Stack trace:', '    at assertContent (file:///src/build/assert-content.ts:27:9)', '',
    ].join('\n');
    expect(failureText(output)).toBe([
      'Nội dung có 2 lỗi, chưa dựng trang.', 'Lỗi phải sửa (2):', '  content/articles/a.mdx: thiếu "sources"  [khung-du-lieu]',
      '  content/articles/b.mdx:3:1: không được dùng import/export  [ma-trong-bai]',
    ].join('\n'));
  });

  test.each(['[ERROR] [vite] ✗ Build failed', 'TypeError: x is not a function', 'Bước "Vẽ hình chia sẻ" không xong: hết chỗ'])('from %j on', (first) => {
    expect(failureText(`đang dựng\n${first}\nthêm`)).toBe(`${first}\nthêm`);
  });

  test('everything when no line looks like a mistake', () => {
    expect(failureText('một\nhai')).toBe('một\nhai');
  });

  test('sixty lines at most', () => {
    expect(failureText(`Error: a\n${'dòng\n'.repeat(200)}`).split('\n')).toHaveLength(60);
  });
});
