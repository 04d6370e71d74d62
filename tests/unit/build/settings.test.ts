import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSettings } from '../../../src/build/settings.ts';
import { writeTree } from '../../helpers/content-tree.ts';
import { EXAMPLES } from '../../helpers/examples.ts';

const FILE = 'content/settings/site.yml';
const rootWith = (settings: string) => writeTree({ [FILE]: settings });

test('settings are read and checked', async () => {
  expect(await readSettings(await rootWith(stringify(EXAMPLES.settings)))).toMatchObject({ siteName: 'Trang Ví Dụ', siteUrl: 'https://vi-du.example' });
});

test('every wrong field is named at once, in Vietnamese', async () => {
  const root = await rootWith(stringify({ ...EXAMPLES.settings, siteUrl: 'vi-du.vn', shortName: 'Tên dài hơn mười hai', hotline: '1' }));
  await expect(readSettings(root)).rejects.toThrow([
    'Cài đặt của trang chưa đúng:',
    `  ${FILE}: "shortName" dài 20 ký tự – viết gọn còn tối đa 12`,
    `  ${FILE}: "siteUrl" đang là "vi-du.vn" – ghi địa chỉ đầy đủ, bắt đầu bằng https://`,
    `  ${FILE}: trường lạ "hotline" – xóa, hoặc sửa lại tên trường`,
  ].join('\n'));
});

test('settings that are missing, empty or unreadable are said to be so, in Vietnamese', async () => {
  await expect(readSettings(await writeTree({}))).rejects.toThrow(`${FILE}: không đọc được`);
  await expect(readSettings(await rootWith('siteName: "a'))).rejects.toThrow(`${FILE}: không đọc được`);
  await expect(readSettings(await rootWith(''))).rejects.toThrow('Cài đặt của trang chưa đúng:');
});
