import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from './content-files.ts';
import { readNeeds } from './coverage/needs.ts';
import { needTable, topicTable } from './coverage/table.ts';

const START = '<!-- độ phủ: do npm run coverage ghi, đừng sửa tay -->';
const END = '<!-- hết độ phủ -->';

/** `content/README.md` with its coverage tables as the content is now. Throws when the marks are gone. */
export async function withCoverage(root: string): Promise<{ file: string; before: string; after: string }> {
  const file = path.join(root, 'content/README.md');
  const [before, { entries }, needs] = await Promise.all([readFile(file, 'utf8'), readContent(root), readNeeds(root)]);
  const [start, end] = [before.indexOf(START), before.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`content/README.md: thiếu hai dòng "${START}" và "${END}" – chép lại từ Git.`);
  const tables = `${START}\n\n${topicTable(entries)}\n\n${needTable(needs)}\n\n`;
  return { file, before, after: before.slice(0, start) + tables + before.slice(end) };
}

/** `npm run coverage`: writes the tables. */
if (import.meta.main) {
  const { file, before, after } = await withCoverage(process.cwd());
  await writeFile(file, after);
  console.log(before === after ? 'Bảng độ phủ đã đúng.' : 'Đã ghi bảng độ phủ vào content/README.md.');
}
