import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { Entry, Issue } from '../editorial/issue.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '../schemas/collections.ts';
import { checkPictureFilesIn } from './picture-files.ts';

export interface ContentFiles {
  entries: Entry[];
  /** Files that could not be read as YAML or front matter, and pictures that may not lie in content/media as they are. */
  issues: Issue[];
  /** File names in content/media. */
  media: Set<string>;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

function parseYaml(text: string, file: string, firstLine: number): { data: Record<string, unknown> } | { issue: Issue } {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const position = error.linePos?.[0];
    // The parser counts from the start of the data, an editor from the top of the file: one of the two places must go.
    const reason = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return { issue: {
      rule: 'doc-duoc', file,
      ...(position && { line: position.line + firstLine - 1, column: position.col }),
      message: `không đọc được dữ liệu – kiểm tra thụt dòng, dấu hai chấm và dấu nháy (${reason})`,
    } };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (cause) {
    // Aliases are resolved here: "*từ" without its anchor, or so many that they would fill the memory.
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { issue: { rule: 'doc-duoc', file, message: `không đọc được dữ liệu – chữ bắt đầu bằng dấu * hoặc & phải để trong nháy kép (${reason})` } };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { issue: { rule: 'doc-duoc', file, message: 'tệp trống hoặc không phải dạng "trường: giá trị" – viết lại theo mẫu trong content/README.md' } };
  }
  return { data: data as Record<string, unknown> };
}

/** One file of `content/`, or why it could not be read. */
export function parseEntry(collection: keyof typeof COLLECTIONS, file: string, text: string): { entry: Entry } | { issue: Issue } {
  const id = path.basename(file).replace(/\.[^.]+$/, '');
  if (COLLECTIONS[collection].extension === 'yml') {
    const parsed = parseYaml(text, file, 1);
    return 'issue' in parsed ? parsed : { entry: { collection, id, file, data: parsed.data, body: '', bodyStartLine: 1 } };
  }
  const match = FRONT_MATTER.exec(text);
  if (!match) return { issue: { rule: 'doc-duoc', file, line: 1, message: 'thiếu phần đầu bài giữa hai dòng "---" – xem mẫu trong content/README.md' } };
  const parsed = parseYaml(match[1] ?? '', file, 2);
  if ('issue' in parsed) return parsed;
  const bodyStartLine = match[0].split('\n').length;
  return { entry: { collection, id, file, data: parsed.data, body: text.slice(match[0].length), bodyStartLine } };
}

const listed = async (folder: string) => {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
};

/** Reads and parses every entry under `<root>/content`, in name order. Broken files come back as issues, not as throws. */
export async function readContent(root: string): Promise<ContentFiles> {
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  for (const collection of COLLECTION_NAMES) {
    const extension = `.${COLLECTIONS[collection].extension}`;
    for (const name of await listed(path.join(root, 'content', collection))) {
      const file = `content/${collection}/${name}`;
      if (!name.endsWith(extension)) {
        issues.push({ rule: 'ten-tep', file, message: `tệp trong content/${collection}/ phải có đuôi ${extension} – đổi tên hoặc chuyển đi` });
        continue;
      }
      const result = parseEntry(collection, file, await readFile(path.join(root, file), 'utf8'));
      if ('issue' in result) issues.push(result.issue);
      else entries.push(result.entry);
    }
  }
  const media = await listed(path.join(root, 'content/media'));
  issues.push(...(await checkPictureFilesIn(path.join(root, 'content/media'), media)));
  return { entries, issues, media: new Set(media) };
}
