import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Made } from './edition.ts';
import { writeZip } from './zip.ts';

/** What lies in the output folder at the end. */
export interface Written {
  folder: string;
  zip: string;
  files: number;
  folderBytes: number;
  zipBytes: number;
}

/** Name of the list inside an edition, and of the one beside the ZIPs. */
const LIST = 'SHA256SUMS.txt';
const SUMS = 'SHA256SUMS';

const sum = async (file: string) => createHash('sha256').update(await readFile(file)).digest('hex');

async function sumOfLarge(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function put(file: string, write: (file: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await write(file);
}

/** The check file beside the ZIPs: a line a ZIP, those of other editions stay. */
async function note(out: string, name: string): Promise<void> {
  const file = path.join(out, SUMS);
  const before = await readFile(file, 'utf8').catch(() => '');
  const others = before.split('\n').filter((line) => line !== '' && !line.endsWith(`  ${name}`));
  await writeFile(file, `${[...others, `${await sumOfLarge(path.join(out, name))}  ${name}`].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('\n')}\n`);
}

/**
 * Writes an edition: `<out>/<name>/`, `<out>/<name>.zip` and the check file. The folder of an earlier run goes only when the new one
 * is whole; a folder of that name that is no edition is left alone and the work stops.
 */
export async function writeEdition({ texts, copies }: Made, dist: string, out: string, name: string): Promise<Written> {
  const folder = path.join(out, name);
  const there = await stat(folder).then(() => true, () => false);
  if (there && !(await stat(path.join(folder, LIST)).then(() => true, () => false))) {
    throw new Error(`${folder}: thư mục này đã có mà không phải bản USB – đổi tên nó, hoặc chọn chỗ khác với --out.`);
  }
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  for (const [file, text] of texts) await put(path.join(next, file), (full) => writeFile(full, text));
  for (const [file, from] of copies) await put(path.join(next, file), (full) => copyFile(path.join(dist, from), full));
  const files = [...texts.keys(), ...copies.keys()].sort();
  const lines: string[] = [];
  let folderBytes = 0;
  for (const file of files) {
    lines.push(`${await sum(path.join(next, file))}  ${file}`);
    folderBytes += (await stat(path.join(next, file))).size;
  }
  await writeFile(path.join(next, LIST), `${lines.join('\n')}\n`);
  const zip = `${folder}.zip`;
  await writeZip(`${zip}.next`, next, [...files, LIST]);
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
  await rename(`${zip}.next`, zip);
  await note(out, path.basename(zip));
  return { folder, zip, files: files.length + 1, folderBytes, zipBytes: (await stat(zip)).size };
}
