import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { articleFile, EXAMPLE_DAY, foundationFiles, writeTree } from '../../helpers/content-tree.ts';
import { BROKEN_BODIES, SAFE_BODIES, UNSAFE_BODIES } from '../../helpers/unsafe-mdx.ts';

/** Ids and pictures the safe examples cite are not the subject here. */
const isAboutCode = ({ rule }: { rule: string }) => rule !== 'tham-chieu';

/** What the content check says of one body, with places counted in the body. */
async function judged(body: string) {
  const { file, text, bodyLine } = articleFile(body);
  const root = await writeTree({ ...foundationFiles(), [file]: text });
  const issues = await checkContent(root, EXAMPLE_DAY);
  expect(issues.every((issue) => issue.file === file)).toBe(true);
  return issues.filter(isAboutCode).map(({ rule, line = 0, column = 0, message }) => ({ at: `${line - bodyLine + 1}:${column}`, rule, message }));
}

describe('the check refuses', () => {
  test.each(UNSAFE_BODIES)('$name', async ({ body, found }) => {
    expect(await judged(body)).toEqual(found);
  });

  test.each(BROKEN_BODIES)('$name, at the place where it stands', async ({ body, at }) => {
    const issues = await judged(body);
    expect(issues).toEqual([{ at, rule: 'doc-duoc', message: expect.stringMatching(/^không đọc được đoạn này – kiểm tra dấu < > \{ \} và thẻ đóng của khối \(/) }]);
  });
});

describe('the check lets pass', () => {
  test.each(SAFE_BODIES)('$name', async ({ body }) => {
    expect(await judged(body)).toEqual([]);
  });
});
