import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeEdition } from '../../../../src/build/usb/write.ts';
import { writeTree } from '../../../helpers/content-tree.ts';

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const texts = (more: readonly (readonly [string, string])[] = []) => new Map([['trang/a/index.html', '<p>chữ</p>'], ['mo-trang.html', '<p>một</p>'], ...more]);
const COPIES = new Map([['trang/tep/a.pdf', '/tep/a.pdf']]);
const makeDist = () => writeTree({ 'tep/a.pdf': '%PDF tài liệu', 'tep/khong-dung.pdf': 'x' });

test('an edition lies there as a folder and as a ZIP of the same files, with the sums of both', async () => {
  const [dist, out] = [await makeDist(), await writeTree({})];
  const written = await writeEdition({ texts: texts(), copies: COPIES }, dist, out, 'trang-usb');
  expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'trang-usb', 'trang-usb.zip']);
  const zip = await readFile(written.zip);
  const packed = unzipSync(zip);
  expect(Object.keys(packed)).toEqual(['SHA256SUMS.txt', 'mo-trang.html', 'trang/a/index.html', 'trang/tep/a.pdf']);
  for (const [name, bytes] of Object.entries(packed)) expect(Buffer.from(bytes).equals(await readFile(path.join(written.folder, name))), name).toBe(true);
  expect(await readFile(path.join(written.folder, 'SHA256SUMS.txt'), 'utf8')).toBe(
    `${sha('<p>một</p>')}  mo-trang.html\n${sha('<p>chữ</p>')}  trang/a/index.html\n${sha('%PDF tài liệu')}  trang/tep/a.pdf\n`,
  );
  expect(await readFile(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(`${sha(zip)}  trang-usb.zip\n`);
  expect(written).toMatchObject({ files: 4, zipBytes: zip.length });
});

test('the same edition gives the same bytes, in whatever order its files come', async () => {
  const dist = await makeDist();
  const [one, two] = [await writeTree({}), await writeTree({})];
  await writeEdition({ texts: texts(), copies: COPIES }, dist, one, 'a');
  await writeEdition({ texts: new Map([...texts()].reverse()), copies: COPIES }, dist, two, 'a');
  expect(sha(await readFile(path.join(one, 'a.zip')))).toBe(sha(await readFile(path.join(two, 'a.zip'))));
});

test('a new edition takes the place of the old one whole, and the sums of other editions stay', async () => {
  const [dist, out] = [await makeDist(), await writeTree({})];
  await writeEdition({ texts: texts([['trang/cu.html', 'cũ']]), copies: COPIES }, dist, out, 'a');
  await writeEdition({ texts: texts(), copies: COPIES }, dist, out, 'b');
  await writeEdition({ texts: texts(), copies: COPIES }, dist, out, 'a');
  expect(await readdir(path.join(out, 'a/trang'))).toEqual(['a', 'tep']);
  const sums = (await readFile(path.join(out, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  expect(sums.map((line) => line.slice(66))).toEqual(['a.zip', 'b.zip']);
  expect(sums[0]?.slice(0, 64)).toBe(sha(await readFile(path.join(out, 'a.zip'))));
});

test('a folder that is no edition is left alone', async () => {
  const [dist, out] = [await makeDist(), await writeTree({})];
  await mkdir(path.join(out, 'a'));
  await writeFile(path.join(out, 'a/thu.txt'), 'của tôi');
  await expect(writeEdition({ texts: texts(), copies: COPIES }, dist, out, 'a')).rejects.toThrow(
    `${path.join(out, 'a')}: thư mục này đã có mà không phải bản USB – đổi tên nó, hoặc chọn chỗ khác với --out.`,
  );
  expect(await readFile(path.join(out, 'a/thu.txt'), 'utf8')).toBe('của tôi');
});
