import path from 'node:path';
import { readToday } from '../../src/build/today.ts';
import { makeUsb } from '../../src/build/usb/make.ts';
import { vietnameseDay } from '../../src/ui/vi.ts';
import { buildIfChanged, failureText } from '../serve/build.ts';
import { askedBy } from './options.ts';

const root = path.resolve(import.meta.dirname, '../..');
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

/** A finished build of today: the one asked for, or the project's own. */
async function finishedBuild(asked: string | undefined): Promise<string> {
  if (asked !== undefined) return path.resolve(asked);
  const { ok, output } = await buildIfChanged(root, (line) => console.log(line));
  if (!ok) throw new Error(failureText(output));
  return path.join(root, 'dist');
}

/** `npm run usb`: the site as a folder and a ZIP that open by double click; exits 1 with a line when it cannot. */
try {
  const { dist, out, ...wanted } = askedBy(process.argv.slice(2));
  const { folder, zip, files, folderBytes, zipBytes, edition } = await makeUsb({ root, dist: await finishedBuild(dist), out: path.resolve(out), today: readToday(), ...wanted });
  console.log(`Bản USB số ${edition.number}, dùng đến hết ngày ${vietnameseDay(edition.until)}.`);
  console.log(`  Thư mục: ${path.relative(root, folder)} – ${files} tệp, ${megabytes(folderBytes)}. Mở mo-trang.html trong đó.`);
  console.log(`  ZIP:     ${path.relative(root, zip)} – ${megabytes(zipBytes)}. Mã kiểm tra ghi ở SHA256SUMS.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
