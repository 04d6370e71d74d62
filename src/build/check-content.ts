import { mdxToMdast } from 'satteri';
import type { Issue } from '../editorial/issue.ts';
import { judge } from '../editorial/judge.ts';
import type { MdastNode } from '../editorial/rules/mdx-guard.ts';
import { errorsOf, reportText } from '../editorial/report/text.ts';
import { readContent } from './content-files.ts';
import { readToday } from './today.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

const parse = (body: string) => mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as MdastNode;

/** Reads and judges all of `content/` under `root`. `today` is `YYYY-MM-DD`. */
export async function checkContent(root: string, today: string): Promise<Issue[]> {
  const { entries, issues, media } = await readContent(root);
  return [...issues, ...judge(entries, { today, media, parse })];
}

/** What would stop a build, for who asks before there is one: the CMS before it commits. */
export const contentErrors = async (root: string, today: string): Promise<Issue[]> => errorsOf(await checkContent(root, today));

/** What the CMS asks before it saves: the errors of all of `content/` as it would stand, today. */
export const errorsToday = (root: string): Promise<Issue[]> => contentErrors(root, readToday());

/** `node src/build/check-content.ts`: prints the report, exits 1 on an error. */
if (import.meta.main) {
  const issues = await checkContent(process.cwd(), readToday());
  const report = reportText(issues);
  if (report) console.log(report);
  const errors = errorsOf(issues).length;
  console.log(errors === 0 ? 'Nội dung: không có lỗi.' : `Nội dung: ${errors} lỗi phải sửa.`);
  process.exitCode = errors === 0 ? 0 : 1;
}
