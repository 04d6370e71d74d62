import { open, readFile } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import path from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Local time on purpose: the format knows no zone, and the bytes are the same in every one (as `materials/pack.ts`). */
const MTIME = () => new Date(1980, 0, 1);
const UNIX = 3;
/** Files that are packed already; packing them again costs time and saves nothing. */
const PACKED = /\.(?:pdf|docx|pptx|xlsx|zip|png|webp|jpe?g|avif|woff2|mp3|m4a)$/;
/** What the format without its 64-bit extension can hold. */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_000_000_000;

/**
 * Writes one ZIP of `files`, paths inside `folder`. One file at a time is in memory, however large the edition. The same files give
 * the same bytes.
 */
export async function writeZip(target: string, folder: string, files: readonly string[]): Promise<void> {
  if (files.length > MOST_FILES) throw new Error(`Bản USB có ${files.length} tệp, một tệp ZIP chứa nhiều nhất ${MOST_FILES} – làm riêng từng chủ đề với --topic.`);
  const out = await open(target, 'w');
  let bytes = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (error) return;
    writeSync(out.fd, chunk);
    bytes += chunk.length;
  });
  try {
    for (const name of [...files].sort()) {
      const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
      Object.assign(file, { mtime: MTIME(), os: UNIX, attrs: 0o100644 << 16 });
      zip.add(file);
      file.push(await readFile(path.join(folder, name)), true);
      if (bytes > MOST_BYTES) throw new Error('Bản USB lớn hơn 4 GB, quá sức một tệp ZIP – bỏ tài liệu với --no-materials hoặc làm riêng từng chủ đề với --topic.');
    }
    zip.end();
    if (failure) throw new Error(`${target}: không nén được`, { cause: failure });
  } finally {
    await out.close();
  }
}
