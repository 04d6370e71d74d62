import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeReport } from '../../../tools/report/make.ts';
import { createRepository, type Repository } from '../../fixtures/cms/repository.ts';
import { fileText, foundationFiles, writeTree } from '../../helpers/content-tree.ts';
import { exampleEntry, type Data } from '../../helpers/examples.ts';
import { elements, paragraphs, part, parts, values } from '../../helpers/office.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';

const entry = (collection: CollectionName, id: string, data: Data = {}) => exampleEntry(collection, { id, data, body: collection === 'articles' ? '\nChữ.\n' : '' });
const OLD = { publishedOn: '2026-01-10', reviewedOn: '2026-01-10' };
const NEW = { publishedOn: '2026-07-02', reviewedOn: '2026-07-02' };
const ENTRIES = [
  entry('articles', 'cu', { ...OLD, title: 'Bài cũ để yên' }),
  entry('articles', 'sua', { ...OLD, title: 'Bài được sửa' }),
  entry('articles', 'go', { ...OLD, title: 'Bài bị gỡ' }),
  entry('articles', 'ra-soat', { publishedOn: '2026-01-10', reviewedOn: '2026-08-05', title: 'Bài rà soát lại' }),
  entry('articles', 'moi', { ...NEW, title: 'Bài mới', audience: 'tre-em', ageBand: '9-11' }),
  entry('articles', 'sau', { publishedOn: '2026-12-02', reviewedOn: '2026-12-02', reviewBy: '2027-12-22', title: 'Bài của kỳ sau' }),
  entry('lessons', 'bai-80', { ...NEW, title: 'Bài giảng tính chỉ tiêu', countsTowards80: true }),
  entry('lessons', 'bai-khac', { ...OLD, title: 'Bài giảng thường' }),
  entry('quizzes', 'do', { ...NEW, title: 'Câu đố mới' }),
  entry('campaigns', 'he', { name: 'Tháng hành động', yearly: { from: '06-01', until: '06-30' } }),
  entry('campaigns', 'tet', { name: 'Dịp ngoài kỳ', yearly: { from: '02-01' } }),
  entry('legal', 'luat', { checkedOn: '2026-09-01' }),
  entry('legal', 'luat-cu', { shortTitle: 'Luật kiểm tra năm trước', checkedOn: '2025-09-01' }),
  entry('reports', 'sau-thang'),
];
const HALF = ['--from', '2026-06-01', '--to', '2026-11-30'];
const TODAY = '2026-12-01';

let repository: Repository;
const at = (day: string) => ({ GIT_AUTHOR_DATE: `${day}T12:00:00+07:00`, GIT_COMMITTER_DATE: `${day}T12:00:00+07:00` });
const save = (day: string) => execFileSync('git', ['commit', '--quiet', '--all', '--no-verify', '--no-gpg-sign', '-m', 'x'], { cwd: repository.root, env: { ...process.env, ...at(day) } });

beforeAll(async () => {
  const files = { ...foundationFiles(), ...Object.fromEntries(ENTRIES.map((one) => [one.file, fileText(one)])) };
  repository = await createRepository(files);
  execFileSync('git', ['commit', '--quiet', '--amend', '--no-edit', '--date', '2026-05-01T12:00:00+07:00'], { cwd: repository.root, env: { ...process.env, ...at('2026-05-01') } });
  await writeFile(path.join(repository.root, 'content/articles/sua.mdx'), `${fileText(entry('articles', 'sua', { ...OLD, title: 'Bài được sửa' }))}Thêm.\n`);
  save('2026-08-01');
  await unlink(path.join(repository.root, 'content/articles/go.mdx'));
  save('2026-10-10');
});
afterAll(() => repository.remove());

const made = async (words: readonly string[], today = TODAY) => (await makeReport(repository.root, words, today)).bytes;
const documentOf = (bytes: Uint8Array) => part(bytes, 'word/document.xml');
const linesOf = (bytes: Uint8Array) => paragraphs(documentOf(bytes), 'w').map((text) => text.trim()).filter(Boolean);
/** Rows of the table with this name, as texts. */
const tableOf = (bytes: Uint8Array, name: string) => {
  const table = elements(documentOf(bytes), 'w:tbl').find((xml) => values(elements(xml, 'w:tblCaption')[0] ?? '', 'w:val')[0] === name) ?? '';
  return elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => paragraphs(cell, 'w').join(' ').trim()));
};

describe('the draft of a period', () => {
  test('counts what was published, reviewed, mended and taken down', async () => {
    const bytes = await made(HALF);
    expect(tableOf(bytes, 'Số nội dung theo loại')).toEqual([
      ['Loại', 'Đăng mới', 'Rà soát lại', 'Sửa', 'Gỡ', 'Đang có'],
      ['Bài viết', '1', '1', '1', '1', '4'], ['Tin, thông báo', '0', '0', '0', '0', '0'], ['Bài giảng', '1', '0', '0', '0', '2'],
      ['Bộ câu đố', '1', '0', '0', '0', '1'], ['Áp phích', '0', '0', '0', '0', '0'], ['Cộng', '3', '1', '1', '1', '7'],
    ]);
    expect(linesOf(bytes)).toContain('Trong kỳ, Đơn vị ví dụ đã thực hiện trên trang: đăng mới 3 nội dung, rà soát lại 1 nội dung, sửa 1 nội dung, gỡ 1 nội dung. Danh mục nội dung đăng mới ở phụ lục.');
  });

  test('names them with their days', async () => {
    const bytes = await made(HALF);
    const rows = (name: string) => tableOf(bytes, name).slice(1);
    expect(rows('Danh mục nội dung đăng mới')).toEqual([['02/07/2026', 'Bài giảng', 'Bài giảng tính chỉ tiêu'], ['02/07/2026', 'Bài viết', 'Bài mới'], ['02/07/2026', 'Bộ câu đố', 'Câu đố mới']]);
    expect(rows('Nội dung đã rà soát lại')).toEqual([['05/08/2026', 'Bài viết', 'Bài rà soát lại']]);
    expect(rows('Nội dung đã sửa')).toEqual([['01/08/2026', 'Bài viết', 'Bài được sửa']]);
    expect(rows('Nội dung đã gỡ')).toEqual([['10/10/2026', 'Bài viết', 'Bài bị gỡ']]);
    expect(rows('Số nội dung đăng mới theo chủ đề')).toEqual([['An toàn dưới nước', '1', '0', '1', '1', '0']]);
    expect(rows('Số nội dung đăng mới theo người đọc')).toEqual([['Trẻ em', '2']]);
    expect(rows('Văn bản đã kiểm tra tình trạng hiệu lực')).toEqual([['01/09/2026', 'Luật Trẻ em 2016 (102/2016/QH13)']]);
  });

  test('leaves what a site cannot know to the unit', async () => {
    const bytes = await made(HALF);
    expect(tableOf(bytes, 'Bài giảng dùng cho chỉ tiêu 80 % và số học sinh').slice(1)).toEqual([['Bài giảng tính chỉ tiêu (mới trong kỳ)', '4', '', '', '']]);
    expect(tableOf(bytes, 'Các dịp trong kỳ và việc đơn vị đã làm').slice(1)).toEqual([['01/06/2026 – 30/06/2026', 'Tháng hành động', '']]);
    expect(linesOf(bytes)).toEqual(expect.arrayContaining(['Số lớp đã học, số học sinh:', 'III. Khó khăn, vướng mắc và nguyên nhân', 'IV. Đề xuất, kiến nghị']));
  });

  test('looks as Nghị định 30 asks: the nation, the motto, the unit, the signature', async () => {
    const bytes = await made([...HALF, '--unit', 'Ủy ban nhân dân xã Tân Lập']);
    expect(linesOf(bytes)).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'BÁO CÁO', '(từ ngày 01/06/2026 đến hết ngày 30/11/2026)', 'Nơi nhận:']));
    expect(part(bytes, 'word/styles.xml')).toContain('Times New Roman');
    expect(linesOf(bytes).join(' ')).toBe(linesOf(bytes).join(' ').normalize('NFC'));
  });

  test('says when the period is not over', async () => {
    expect(linesOf(await made(HALF, '2026-08-03'))).toContain('Kỳ này chưa hết: số liệu mới tính đến ngày 03/08/2026.');
    expect(linesOf(await made(HALF)).join(' ')).not.toContain('Kỳ này chưa hết');
  });

  test('takes name, addressee and days from content/reports, and says how far to trust them', async () => {
    const lines = linesOf(await made(['--report', 'sau-thang', '--year', '2026']));
    expect(lines).toEqual(expect.arrayContaining(['Báo cáo sáu tháng', '(từ ngày 16/11/2025 đến hết ngày 20/05/2026)', 'Kính gửi: Cơ quan ví dụ', 'Hạn nộp ghi trong trang: 20/05/2026. Theo một văn bản ví dụ.']));
  });

  test('of a period in which nothing happened says so', async () => {
    expect(linesOf(await made(['--from', '2020-01-01', '--to', '2020-01-31'])).filter((line) => line === 'Không có trong kỳ.').length).toBeGreaterThan(5);
  });

  test('is the same bytes each time', async () => {
    const [one, two] = [await made(HALF), await made(HALF)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect([...parts(one).keys()]).toContain('word/document.xml');
  });
});

describe('an officer reads in Vietnamese why there is no draft:', () => {
  const REFUSED: readonly [name: string, words: readonly string[], message: string][] = [
    ['no days', [], 'Thiếu kỳ báo cáo – ghi --from 2026-06-01 --to 2026-11-30, hoặc --report sau-thang --year 2026.'],
    ['a day written day first', ['--from', '1/6/2026', '--to', '2026-11-30'], '--from đang là “1/6/2026” – ghi ngày theo năm-tháng-ngày, ví dụ 2026-06-01.'],
    ['a day no calendar has', ['--from', '2026-06-01', '--to', '2026-11-31'], '--to đang là “2026-11-31” – ghi ngày theo năm-tháng-ngày, ví dụ 2026-06-01.'],
    ['a period that runs backwards', ['--from', '2026-11-30', '--to', '2026-06-01'], 'Kỳ báo cáo ngược: từ 30/11/2026 đến 01/06/2026 – đổi chỗ --from và --to.'],
    ['a report nobody entered', ['--report', 'quy', '--year', '2026'], 'Không có kỳ báo cáo “quy” trong content/reports – chọn: sau-thang.'],
    ['a year in two digits', ['--report', 'sau-thang', '--year', '26'], '--year đang là “26” – ghi bốn chữ số, ví dụ 2026.'],
    ['another kind of file', [...HALF, '--out', 'bao-cao.pdf'], '--out đang là “bao-cao.pdf” – tên tệp cần đuôi .docx, ví dụ bao-cao.docx.'],
  ];
  test.each(REFUSED)('%s', async (_, words, message) => {
    await expect(makeReport(repository.root, words, TODAY)).rejects.toThrow(message);
  });

  test('an option it does not know', async () => {
    await expect(makeReport(repository.root, ['--tu', '2026-06-01'], TODAY)).rejects.toThrow('Không hiểu “--tu 2026-06-01”. Cách dùng: npm run report -- --from 2026-06-01');
  });

  test('a folder that is no repository', async () => {
    const root = await writeTree(foundationFiles());
    await expect(makeReport(root, HALF, TODAY)).rejects.toThrow('Thư mục này chưa phải kho Git nên không biết bài nào đã sửa, đã gỡ');
  });

  test('a history that is cut off', async () => {
    const into = await mkdtemp(path.join(tmpdir(), 'lc-shallow-'));
    onTestFinished(() => rm(into, { recursive: true, force: true }));
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.root}`, into]);
    await expect(makeReport(into, HALF, TODAY)).rejects.toThrow('Kho Git này chỉ có phần lịch sử gần đây, báo cáo sẽ thiếu – chạy "git fetch --unshallow" rồi lập lại');
  });

  test('an entry that does not fit its schema', async () => {
    const broken = entry('articles', 'hong', { title: '' });
    const root = await writeTree({ ...foundationFiles(), [broken.file]: `---\n${stringify(broken.data)}---\n` });
    await expect(makeReport(root, HALF, TODAY)).rejects.toThrow('content/articles/hong.mdx còn lỗi nên chưa lập được báo cáo – chạy "npm run check:content", sửa rồi lập lại.');
  });
});
