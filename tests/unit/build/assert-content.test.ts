import { describe, expect, test, vi } from 'vitest';
import { assertContent } from '../../../src/build/assert-content.ts';
import { EXAMPLE_DAY, foundationFiles, writeTree } from '../../helpers/content-tree.ts';

type Logger = Parameters<typeof assertContent>[0]['logger'];
const fakeLogger = () => ({ info: vi.fn(), warn: vi.fn(), error: vi.fn() });

const BROKEN = { ...foundationFiles(), 'content/glossary/a.yml': 'term: a\n', 'content/glossary/b.yml': 'plain: b\n' };
const REPORT = ['Lỗi phải sửa (2):', '  content/glossary/a.yml: thiếu "plain" – cần một dòng chữ  [khung-du-lieu]', '  content/glossary/b.yml: thiếu "term" – cần một dòng chữ  [khung-du-lieu]', 'Giải thích từng quy tắc, có ví dụ:', '  khung-du-lieu: /quan-tri/quy-tac/khung-du-lieu/'].join('\n');

async function judged(files: Readonly<Record<string, string>>, { today = EXAMPLE_DAY, strict = true } = {}) {
  const logger = fakeLogger();
  const root = await writeTree(files);
  const answer = await assertContent({ root, today, strict, logger: logger as unknown as Logger }).then(() => 'passed', (error: Error) => error.message);
  return { answer, logger };
}

describe('before Astro reads the content', () => {
  test('a build stops with every mistake of every file', async () => {
    const { answer } = await judged(BROKEN);
    expect(answer).toBe(`Nội dung có 2 lỗi, chưa dựng trang.\n${REPORT}`);
  });

  test('the dev server says the same and goes on', async () => {
    const { answer, logger } = await judged(BROKEN, { strict: false });
    expect(answer).toBe('passed');
    expect(logger.error.mock.calls).toEqual([[`\n${REPORT}`]]);
  });

  test('texts past their day are listed, and the build goes on', async () => {
    const { answer, logger } = await judged({ ...foundationFiles(), 'content/contacts/cong-an-xa.yml': foundationFiles()['content/contacts/113.yml'] ?? '' }, { today: '2030-01-01' });
    expect(answer).toBe('passed');
    expect(logger.warn.mock.calls).toEqual([[expect.stringContaining('content/contacts/cong-an-xa.yml: liên hệ hết hạn ngày 2027-05-22, đang được thay bằng 111')]]);
    expect(logger.error).not.toHaveBeenCalled();
  });

  test('good content needs no word', async () => {
    const { answer, logger } = await judged(foundationFiles());
    expect(answer).toBe('passed');
    expect([logger.info, logger.warn, logger.error].every((said) => said.mock.calls.length === 0)).toBe(true);
  });
});
