import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkPictureFilesIn } from '../../../src/build/picture-files.ts';
import { readContent } from '../../../src/build/content-files.ts';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#2a7' } });
const AGAIN = 'tải lên lại ở mục Hình của tòa soạn, hình được làm gọn giúp';

async function said(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lc-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, name), bytes);
  const issues = await checkPictureFilesIn(folder, [name]);
  expect(issues.every(({ rule, file }) => rule === 'hinh-chua-gon' && file === `content/media/${name}`)).toBe(true);
  return issues.map(({ message }) => message);
}

describe('a picture in content/media', () => {
  test.each(['webp', 'avif', 'jpeg'] as const)('as the newsroom writes it passes: %s', async (format) => {
    expect(await said(format === 'jpeg' ? 'ao.jpg' : `ao.${format}`, await plain(160, 90).toFormat(format).toBuffer())).toEqual([]);
  });
  test('that says where it was taken is refused', async () => {
    const withPlace = await plain(160, 90).withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1' } }).jpeg().toBuffer();
    expect(await said('ao.jpg', withPlace)).toEqual([`hình còn thông tin ẩn, có thể có nơi chụp – xóa tệp này, rồi ${AGAIN}`]);
  });
  test('wider than 1600 pixels is refused with its size', async () => {
    expect(await said('ao.webp', await plain(1700, 20).webp().toBuffer())).toEqual([`hình 1700 × 20 điểm ảnh, cạnh dài nhất chỉ được 1600 – ${AGAIN}`]);
  });
  test('of a kind the site does not take is refused', async () => {
    expect(await said('ao.png', await plain(16, 9).png().toBuffer())).toEqual([`trang chỉ nhận svg, webp, avif, jpg – ${AGAIN}`]);
  });
  test('under a wrong name is refused', async () => {
    expect(await said('ao.webp', await plain(16, 9).png().toBuffer())).toEqual([`tên ghi webp nhưng tệp là png – ${AGAIN}`]);
  });
  test.each([['an empty file', ''], ['a text', 'xin chào']])('that is %s is refused', async (_, bytes) => {
    expect(await said('ao.webp', bytes)).toEqual([`tệp trống hoặc không phải hình – ${AGAIN}`]);
  });
  test('that is a drawing with a program is refused', async () => {
    expect(await said('ao.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>')).toEqual([`hình SVG có phần không được phép (<script>) – lưu thành PNG rồi ${AGAIN}`]);
  });
  test('that weighs too much is refused with its weight', async () => {
    const noise = Buffer.from(Array.from({ length: 900 * 900 * 3 }, (_, index) => (index * 2654435761) >>> 24));
    const [message] = await said('ao.jpg', await sharp(noise, { raw: { width: 900, height: 900, channels: 3 } }).jpeg({ quality: 100 }).toBuffer());
    expect(message).toMatch(/^hình nặng \d{3,} kB, tối đa 600 kB – tải lên lại/);
  });
  test('is judged with the rest of the content', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'lc-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    await mkdir(path.join(root, 'content/media'), { recursive: true });
    await writeFile(path.join(root, 'content/media/ao.webp'), '');
    expect((await readContent(root)).issues.map(({ file }) => file)).toEqual(['content/media/ao.webp']);
  });
});
