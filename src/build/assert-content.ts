import type { AstroIntegrationLogger } from 'astro';
import { errorsOf, reportText } from '../editorial/report/text.ts';
import { checkContent } from './check-content.ts';
import { refusal } from './refusal.ts';

interface AssertOptions {
  root: string;
  today: string;
  /** `true` stops on an error (build); `false` only says it (dev). */
  strict: boolean;
  logger: AstroIntegrationLogger;
}

/** Judges `content/` before Astro reads it: all errors of all files at once, in Vietnamese. */
export async function assertContent({ root, today, strict, logger }: AssertOptions): Promise<void> {
  const issues = await checkContent(root, today);
  const report = reportText(issues);
  const errors = errorsOf(issues).length;
  if (errors === 0) {
    if (report) logger.warn(`\n${report}`);
    return;
  }
  if (!strict) {
    logger.error(`\n${report}`);
    return;
  }
  throw refusal(`Nội dung có ${errors} lỗi, chưa dựng trang.\n${report}`, 'Sửa các tệp ghi ở trên rồi chạy lại.');
}
