import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleFiles, cardFiles, lessonFiles, posterFiles, quizFiles } from '../../../src/materials/catalogue.ts';
import { FORMATS, type MaterialFile, ROLES } from '../../../src/materials/material-file.ts';
import { noWriters } from '../../fixtures/materials/no-writers.ts';
import { articleSource, lessonSource, posterSource, quizSource, SENSITIVE, sentences } from '../../fixtures/materials/sources.ts';
import { imprint } from '../../fixtures/materials/imprint.ts';

const names = (files: readonly MaterialFile[]) => files.map(({ name }) => name);
const textOf = (files: readonly MaterialFile[], name: string) => strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
const spoken = { broadcast: sentences(20) };
const lesson = await lessonFiles(lessonSource(spoken), noWriters);
const sensitive = await lessonFiles(lessonSource({ ...spoken, ...SENSITIVE }), noWriters);

/** What issue 4 promises of one lesson. */
const PROMISED = [
  'vi-du-ke-hoach-bai-day.pdf', 'vi-du-ke-hoach-bai-day.docx', 'vi-du-trinh-chieu.pptx', 'vi-du-trinh-chieu.pdf', 'vi-du-phieu-hoc-tap.pdf', 'vi-du-phieu-hoc-tap.docx',
  'vi-du-thu-gui-gia-dinh.pdf', 'vi-du-thu-gui-gia-dinh.docx', 'vi-du-cau-hoi-tren-giay.pdf', 'vi-du-cau-hoi-tren-giay.docx', 'vi-du-moodle.xml', 'vi-du-moodle-gift.txt',
  'vi-du-scorm.zip', 'vi-du-wayground.xlsx', 'vi-du-kahoot.xlsx', 'vi-du-bang-tin-a4.pdf', 'vi-du-ap-phich-a3.pdf',
  'vi-du-loa-60-giay.txt', 'vi-du-loa-90-giay.txt', 'vi-du-loa-180-giay.txt', 'vi-du-loa-phat-thanh.docx', 'vi-du-tin-zalo.txt', 'vi-du-hinh-zalo.png',
];

describe('a lesson makes', () => {
  test('every file that was promised, and no other', () => {
    expect(names(lesson)).toEqual(PROMISED);
  });

  test('a class record when it counts towards the 80 %', async () => {
    const counted = names(await lessonFiles(lessonSource({ ...spoken, countsTowards80: true }), noWriters));
    expect(counted.filter((name) => !PROMISED.includes(name))).toEqual(['vi-du-so-ghi-nhan-lop.pdf', 'vi-du-so-ghi-nhan-lop.docx']);
  });

  test('no game with a ranking when it is sensitive, and all the rest', () => {
    expect(names(sensitive)).toEqual(PROMISED.filter((name) => !/wayground|kahoot/.test(name)));
  });

  test('a picture to share that says nothing when it is sensitive', () => {
    expect(textOf(lesson, 'vi-du-hinh-zalo.png')).toBe(`card An toàn gần nước|${imprint.site}|xanh-duong`);
    expect(textOf(sensitive, 'vi-du-hinh-zalo.png')).toBe(`card |${imprint.site}|teal`);
  });
});

describe('the other sources make', () => {
  test('an article: notice board, loudspeaker scripts, Zalo text and picture', async () => {
    expect(names(await articleFiles(articleSource({}, sentences(20)), noWriters))).toEqual(['bang-tin-a4.pdf', 'loa-60-giay.txt', 'loa-90-giay.txt', 'loa-180-giay.txt', 'loa-phat-thanh.docx', 'tin-zalo.txt', 'hinh-zalo.png'].map((ending) => `vi-du-${ending}`));
  });

  test('a quiz: paper and the files of the systems', async () => {
    expect(names(await quizFiles(quizSource(), noWriters))).toEqual(['cau-hoi-tren-giay.pdf', 'cau-hoi-tren-giay.docx', 'moodle.xml', 'moodle-gift.txt', 'scorm.zip', 'wayground.xlsx', 'kahoot.xlsx'].map((ending) => `vi-du-${ending}`));
  });

  test('a quiz whose questions Kahoot would cut: no contest files, and all the rest', async () => {
    const [question] = quizSource().data.questions;
    const long = { ...question, prompt: 'Bình nên làm gì khi quả bóng lăn xuống ao? '.repeat(3).trim() };
    expect(names(await quizFiles(quizSource({ questions: [long, long, long, long] }), noWriters))).toEqual(['cau-hoi-tren-giay.pdf', 'cau-hoi-tren-giay.docx', 'moodle.xml', 'moodle-gift.txt', 'scorm.zip'].map((ending) => `vi-du-${ending}`));
  });

  test('a poster: A3 and A4', () => {
    const files = posterFiles(posterSource(), noWriters);
    expect(files.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([['vi-du-a3.pdf', 'pdf Gần nước, gọi người lớn a3'], ['vi-du-a4.pdf', 'pdf Gần nước, gọi người lớn a4']]);
  });

  test('the site: the answer cards', async () => {
    expect(names(await cardFiles('lop-hoc', imprint, noWriters))).toEqual(['lop-hoc-the-tra-loi-abcd.pdf', 'lop-hoc-the-tra-loi-abcd.docx']);
  });
});

describe('every file', () => {
  const all = [...lesson, ...sensitive];
  test('has a name in ASCII that starts with its source and says what it is', () => {
    expect(names(all).filter((name) => !/^vi-du-[a-z0-9-]+\.[a-z]+$/.test(name))).toEqual([]);
    expect(new Set(names(lesson)).size).toBe(lesson.length);
  });

  test('has a role and a format of the table, and lessons come in the order of the shelf', () => {
    expect(all.filter(({ role, format }) => !ROLES.includes(role) || !FORMATS.includes(format))).toEqual([]);
  });

  test('that is a PDF has a picture', () => {
    expect(all.filter(({ format, preview }) => (format === 'pdf') !== (preview !== undefined))).toEqual([]);
    expect(lesson.filter(({ preview }) => preview === 'slides').map(({ name }) => name)).toEqual(['vi-du-trinh-chieu.pdf']);
    // The poster is the board's sheet, larger: it is not drawn a second time.
    expect(lesson.flatMap(({ name, preview }) => (typeof preview === 'object' ? [[name, preview.sameAs]] : []))).toEqual([['vi-du-ap-phich-a3.pdf', 'vi-du-bang-tin-a4.pdf']]);
    expect(lesson.find(({ name }) => name === 'vi-du-bang-tin-a4.pdf')?.preview).toBe('page');
  });
});

test('a lesson whose script cannot be read out makes nothing, and names file and field', async () => {
  await expect(lessonFiles(lessonSource({ broadcast: [...sentences(12), 'Gọi a@b.vn nhé các bạn.'] }), noWriters)).rejects.toThrow('content/lessons/vi-du.mdx, broadcast:');
});
