import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/build/content-files.ts';
import { activityIn } from '../../src/reports/activity.ts';
import { reportContent } from '../../src/reports/content.ts';
import { draftOf } from '../../src/reports/draft.ts';
import { writeReport } from '../../src/reports/docx.ts';
import { letters, pdfInfo, pdfText } from '../helpers/poppler.ts';
import { useOffice } from './open.ts';

const { toPdf } = useOffice();

test('a report on the whole year opens in LibreOffice with its head on one page and its lists behind the signature', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lc-report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = reportContent((await readContent(path.resolve(import.meta.dirname, '../..'))).entries);
  const period = { from: '2026-01-01', until: '2026-12-31' };
  const file = path.join(folder, 'bao-cao.docx');
  await writeFile(file, await writeReport(draftOf(activityIn(period, content, [], []), { period, unit: 'Ủy ban nhân dân xã Tân Lập', today: '2026-12-31' })));
  const [pdf = ''] = await toPdf([file]);
  expect((await pdfInfo(pdf)).get('Page size')).toContain('A4');
  const pages = (await pdfText(pdf)).split('\f').map(letters);
  expect(pages[0]).toContain(letters('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  expect(pages[0]).toContain(letters('I. Kết quả truyền thông trên trang'));
  const signature = pages.findIndex((page) => page.includes(letters('CHỨC VỤ NGƯỜI KÝ')));
  const lists = pages.findIndex((page) => page.includes(letters('Phụ lục: danh mục trong kỳ')));
  expect(signature).toBeGreaterThan(0);
  expect(lists).toBe(signature + 1);
});
