import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readToday } from '../../src/build/today.ts';
import { makeReport } from './make.ts';

/** `npm run report -- --from 2026-06-01 --to 2026-11-30`: writes the draft beside the project, exits 1 with one line when it cannot. */
try {
  const { out, bytes } = await makeReport(process.cwd(), process.argv.slice(2), readToday());
  await writeFile(path.resolve(out), bytes);
  console.log(`Bản nháp báo cáo: ${out} (${Math.round(bytes.length / 1000)} kB). Mở bằng Word, điền chỗ có dấu chấm, đọc lại rồi gửi.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
