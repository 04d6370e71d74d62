import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { settings, type Settings } from '../schemas/settings.ts';
import { describeZodIssue } from '../editorial/rules/schema.ts';

/** Reads `content/settings/site.yml`. Throws in Vietnamese with every field that is wrong. */
export async function readSettings(root: string): Promise<Settings> {
  const file = 'content/settings/site.yml';
  const data: unknown = parse(await readFile(path.join(root, file), 'utf8'));
  const result = settings.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${file}: ${describeZodIssue(issue, data)}`);
  throw new Error(['Cài đặt của trang chưa đúng:', ...lines].join('\n'), { cause: result.error });
}
