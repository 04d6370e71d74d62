import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { errorsOf } from '../../../src/editorial/report/text.ts';
import { closePreview, enter, problems, publish, saved } from '../../fixtures/cms/form.ts';
import { openNewsroom, type Newsroom } from '../../fixtures/cms/newsroom.ts';
import { axeViolations } from '../../helpers/axe.ts';
import { useBrowser } from '../../helpers/browser.ts';
import { watch, type Watch } from '../../helpers/watch.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

const browser = useBrowser();
let newsroom: Newsroom;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  newsroom = await openNewsroom({ project: PROJECT, check: async (root) => errorsOf(await checkContent(root, '2026-11-22')) });
});
afterAll(() => newsroom.close());

/** As a phone held upright saves it: 2400 × 1800 points, red on the left, and a note to turn them; the place is beside. */
async function phonePhoto(): Promise<Buffer> {
  const red = await sharp({ create: { width: 600, height: 1800, channels: 3, background: '#d01010' } }).png().toBuffer();
  return sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#1040d0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 }).withExifMerge({ IFD0: { Make: 'Dien thoai' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 51/1 14/1' } })
    .jpeg({ quality: 95 }).toBuffer();
}

const choose = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => page.locator('.lc-picture input[type=file]').setInputFiles({ name, mimeType, buffer });
const said = () => page.locator('.lc-picture p');

/** A form of its own: an unsaved one would ask before it lets go. */
async function newPicture(): Promise<void> {
  page = await (await closePreview(await browser.open())).newPage();
  // All of content/ is judged around a save; on a busy machine that takes a while.
  page.setDefaultTimeout(120_000);
  seen = watch(page, newsroom.origin);
  await enter(page, newsroom.origin, '/collections/pictures/new');
  await page.locator('.lc-picture').waitFor();
}

const media = () => readdir(path.join(newsroom.root, 'content/media'));

async function option(label: string, name: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.getByText(name, { exact: true }).last().click();
}

async function describeIt(identifiable: 'Không' | 'Có – hình này không đăng được'): Promise<void> {
  await option('Có trẻ em nhận diện được không?', identifiable);
  await page.getByLabel('Lời tả hình', { exact: true }).fill('Một cái ao có hàng rào tre cao quá đầu người.');
  await page.getByLabel('Tên hình', { exact: true }).fill('Rào ao bằng tre');
  await option('Vì sao được dùng', 'Đơn vị tự vẽ, tự chụp');
  await page.getByLabel('Tác giả', { exact: true }).fill('Trạm y tế xã Tân Lập');
}

describe('a photo straight from a phone', () => {
  test('is shown as it will be saved, with both sizes, before anything is saved', async () => {
    await newPicture();
    const photo = await phonePhoto();
    const before = await sharp(photo).metadata();
    expect(before).toMatchObject({ width: 2400, height: 1800, orientation: 6 });
    expect(before.exif?.includes('Dien thoai')).toBe(true);
    await choose('be An lop 3A.JPG', photo);
    await page.getByText(/^Ảnh [\d,]+ (?:kB|MB) → \d+ kB \(1200 × 1600 điểm ảnh\), đã bỏ thông tin vị trí và máy chụp\.$/).waitFor();
    expect(await page.locator('.lc-picture img').evaluate((picture: HTMLImageElement) => picture.decode().then(() => [picture.naturalWidth, picture.naturalHeight]))).toEqual([1200, 1600]);
    expect(await media()).toEqual(['keu-nem-keo.svg']);
    expect(await axeViolations(page, '.lc-picture')).toEqual([]);
  });

  test('with a child that can be recognised is not saved', async () => {
    await describeIt('Có – hình này không đăng được');
    await publish(page);
    expect(await problems(page)).toContain('trang không đăng hình có trẻ em nhận ra được, kể cả khi gia đình đồng ý');
    expect(await media()).toEqual(['keu-nem-keo.svg']);
  });

  test('is saved upright, small, without a word about place or camera; the one it replaced is not saved at all', async () => {
    await choose('khac.png', await sharp({ create: { width: 900, height: 300, channels: 4, background: '#0a0' } }).png().toBuffer(), 'image/png');
    await page.getByText('(900 × 300 điểm ảnh)', { exact: false }).waitFor();
    await choose('be An lop 3A.JPG', await phonePhoto());
    await page.getByText('(1200 × 1600 điểm ảnh)', { exact: false }).waitFor();
    await option('Có trẻ em nhận diện được không?', 'Không');
    await publish(page);
    await saved(page);
    const files = newsroom.git('show', '--name-only', '--format=', 'HEAD').split('\n').toSorted();
    expect(files).toEqual([expect.stringMatching(/^content\/media\/hinh-[0-9a-f]{16}\.webp$/), 'content/pictures/rao-ao-bang-tre.yml']);
    const bytes = await readFile(path.join(newsroom.root, files[0] ?? ''));
    const { format, width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc, orientation }).toEqual({ format: 'webp', width: 1200, height: 1600, exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
    expect(bytes.includes('Exif')).toBe(false);
    // Turned to the right, what was left is on top.
    const { data } = await sharp(bytes).resize(3, 4, { kernel: 'nearest' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([data[0], data[2]].map((value = 0) => value > 128)).toEqual([true, false]);
    expect([data[27], data[29]].map((value = 0) => value > 128)).toEqual([false, true]);
    expect(await readFile(path.join(newsroom.root, 'content/pictures/rao-ao-bang-tre.yml'), 'utf8')).toContain('childIdentifiable: khong\n');
    expect(errorsOf(await checkContent(newsroom.root, '2026-11-22'))).toEqual([]);
    // Decap logs the save it did not carry out, Chromium what the site of the test has not built; anything else would be a fault.
    expect(seen.taken().filter((line) => !/^console: (?:Refused: |Failed to load resource: the server responded with a status of 404)/.test(line))).toEqual([]);
  });
});

describe('a file that cannot be a picture is refused in Vietnamese, and nothing of it is kept:', () => {
  const REFUSED: readonly [name: string, file: string, bytes: () => Buffer, message: string][] = [
    ['a text named like a photo', 'bai.jpg', () => Buffer.from('xin chào'), '“bai.jpg” không mở được như một hình – chọn tệp ảnh JPG, PNG, WebP, AVIF hoặc hình vẽ SVG.'],
    ['an empty file', 'anh.jpg', () => Buffer.alloc(0), 'Tệp trống (0 kB) – chụp hoặc tải lại ảnh, rồi chọn lần nữa.'],
    ['a photo of an iPhone', 'IMG_0001.HEIC', () => Buffer.from('....ftypheic'), 'Ảnh HEIC của iPhone chưa mở được ở đây – gửi ảnh cho chính mình qua Zalo rồi chọn ảnh đã nhận, hoặc vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại.'],
    ['a drawing with a program', 'hinh.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>'), 'Hình SVG này có phần không được phép (<script>) – mở bằng phần mềm vẽ, lưu thành PNG rồi chọn lại.'],
  ];

  beforeAll(newPicture);

  test.each(REFUSED)('%s', async (_, file, bytes, message) => {
    await choose(file, bytes(), file.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg');
    await page.getByText(message, { exact: true }).waitFor();
    expect(await said().getAttribute('role')).toBe('alert');
    expect(await page.locator('.lc-picture img').count()).toBe(0);
  });

  test('60 MB', async () => {
    // Made in the page: the browser driver sends at most 50 MB.
    await page.locator('.lc-picture input[type=file]').evaluate((field: HTMLInputElement) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(60_000_000)], 'anh.jpg', { type: 'image/jpeg' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByText('Ảnh 60 MB quá nặng – chọn ảnh dưới 40 MB, hoặc gửi ảnh cho chính mình qua Zalo rồi chọn ảnh đã nhận.', { exact: true }).waitFor();
  });
});

test('there is no other way to put a file in: the room of pictures of Decap is closed', async () => {
  page = await (await browser.open()).newPage();
  await enter(page, newsroom.origin, '/collections/pictures');
  await page.getByRole('link', { name: 'Thêm hình' }).waitFor();
  expect(await page.getByRole('button', { name: 'Hình ảnh' }).count()).toBe(0);
});
