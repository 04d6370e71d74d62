import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { settings, type Settings } from '../schemas/settings.ts';
import { describeZodIssue } from '../editorial/rules/schema.ts';
import { refusal } from './refusal.ts';

const file = 'content/settings/site.yml';

async function readFields(root: string): Promise<unknown> {
  try {
    return parse(await readFile(path.join(root, file), 'utf8'));
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    throw refusal(`${file}: không đọc được – khôi phục tệp này, hoặc kiểm tra thụt dòng, dấu hai chấm và dấu nháy (${reason})`, 'Sửa tệp ghi ở trên rồi chạy lại.');
  }
}

/** Reads `content/settings/site.yml`. Throws in Vietnamese with every field that is wrong. */
export async function readSettings(root: string): Promise<Settings> {
  const data = await readFields(root);
  const result = settings.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${file}: ${describeZodIssue(issue, data)}`);
  throw refusal(['Cài đặt của trang chưa đúng:', ...lines].join('\n'), 'Sửa tệp ghi ở trên rồi chạy lại.');
}
