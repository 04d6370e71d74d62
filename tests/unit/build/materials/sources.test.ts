import { describe, expect, test } from 'vitest';
import { readSources } from '../../../../src/build/materials/sources.ts';
import { articleFile, fileText, foundationFiles, writeTree } from '../../../helpers/content-tree.ts';
import { exampleEntry, type Data } from '../../../helpers/examples.ts';

const entryFile = (...parameters: Parameters<typeof exampleEntry>) => {
  const entry = exampleEntry(...parameters);
  return { [entry.file]: fileText(entry) };
};
const lessonFile = (data: Data = {}, id = 'vi-du', body = '') => entryFile('lessons', { id, data, body });
const read = async (...files: Record<string, string>[]) => readSources(await writeTree(Object.assign({}, foundationFiles(), ...files) as Record<string, string>));

describe('what documents are made from', () => {
  test('is every lesson, article, quiz and poster, with its topic\'s colour and its page', async () => {
    const article = articleFile('Đậy nắp chum.\n');
    const sources = await read(lessonFile(), entryFile('quizzes'), entryFile('posters'), { [article.file]: article.text });
    expect(sources.lessons.map(({ id, colour, imprint }) => [id, colour, imprint.address])).toEqual([['vi-du', 'xanh-duong', 'https://vi-du.example/bai-giang/vi-du/']]);
    expect(sources.quizzes.map(({ imprint }) => imprint.address)).toEqual(['https://vi-du.example/trac-nghiem/vi-du/']);
    expect(sources.posters.map(({ imprint, leadsTo }) => [imprint.address, leadsTo])).toEqual([['https://vi-du.example/tai-lieu/ap-phich/vi-du/', 'https://vi-du.example/bai-viet/nuoc-quanh-nha/']]);
    expect(sources.articles.map(({ imprint, paragraphs }) => [imprint.address, paragraphs])).toEqual([['https://vi-du.example/bai-viet/bai/', ['Đậy nắp chum.']]]);
    expect(sources.topics).toEqual(['an-toan-duoi-nuoc']);
  });

  test('says of each where it comes from, how fresh it is and who should approve it', async () => {
    const { lessons: [lesson] } = await read(lessonFile({ reviewNeededFrom: 'giáo viên tiểu học' }));
    expect(lesson?.imprint).toMatchObject({
      site: 'Trang Ví Dụ', topic: 'An toàn dưới nước', reviewedOn: '2026-11-22', reviewBy: '2027-05-22', reviewedBy: null, reviewNeededFrom: 'giáo viên tiểu học',
      sources: ['Luật Trẻ em (Quốc hội, 05/04/2016).'], bodies: ['Quốc hội'],
    });
    expect(lesson?.imprint.version).toMatch(/^22\.11\.2026-[0-9a-f]{4}$/);
  });

  test('names a law by its number in the register, and refuses one the register does not have', async () => {
    const source = { name: 'Luật', body: 'Quốc hội', date: '2016-04-05', legal: 'luat-tre-em-2016' };
    const law = entryFile('legal', { id: 'luat-tre-em-2016' });
    const { lessons: [lesson] } = await read(law, lessonFile({ sources: [source] }));
    expect(lesson?.imprint.sources).toEqual(['Luật (Quốc hội, 05/04/2016). Luật Trẻ em 2016, số 102/2016/QH13.']);
    await expect(read(lessonFile({ sources: [source] }))).rejects.toThrow('content/legal không có văn bản "luat-tre-em-2016" – sửa mã trong phần nguồn.');
  });

  test('has another version after any change of fields or text, and the same without one', async () => {
    const version = async (data: Data, body = '') => (await read(lessonFile(data, 'vi-du', body))).lessons[0]?.imprint.version;
    const first = await version({});
    expect(await version({})).toBe(first);
    const others = [await version({ summary: 'Khác.' }), await version({}, 'Thêm chữ.'), await version({ reviewedOn: '2026-11-23' })];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test('is the same when only the ways of asking change: search reads them, no document does', async () => {
    const [before] = (await read(lessonFile())).lessons;
    const [after] = (await read(lessonFile({ asked: ['dạy trẻ không xuống ao'] }))).lessons;
    expect(after).toEqual(before);
  });

  test('leaves out what does not fit its schema: minutes that do not add up, a picture without its words', async () => {
    const { lessons } = await read(lessonFile({ minutes: 40 }, 'sai-phut'), lessonFile({ noticeBoard: { headline: 'A', points: ['B.', 'C.'], picture: 'ring-buoy' } }, 'thieu-alt'), lessonFile({}, 'dung'));
    expect(lessons.map(({ id }) => id)).toEqual(['dung']);
  });

  test('is refused for a topic that is not there', async () => {
    await expect(read(lessonFile({ topic: 'khong-co' }))).rejects.toThrow('content/lessons/vi-du.mdx: không có chủ đề "khong-co" trong content/topics.');
  });

  test('is refused without the settings of the site', async () => {
    const files = foundationFiles();
    delete files['content/settings/site.yml'];
    await expect(readSources(await writeTree(files))).rejects.toThrow('content/settings/site.yml: thiếu hoặc chưa đúng – tài liệu cần tên và địa chỉ của trang.');
  });

  test('has for what belongs to no source the newest review of all', async () => {
    const { site } = await read(lessonFile({ reviewedOn: '2026-10-01' }, 'cu'), lessonFile({ reviewedOn: '2026-11-20', reviewBy: '2027-03-01' }, 'moi'));
    expect(site).toMatchObject({ address: 'https://vi-du.example/tai-lieu/', reviewedOn: '2026-11-20', reviewBy: '2027-03-01' });
  });
});
