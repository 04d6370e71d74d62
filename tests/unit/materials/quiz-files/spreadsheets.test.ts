import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../../src/materials/model/question-set.ts';
import { fitsContest } from '../../../../src/materials/quiz-files/fits-contest.ts';
import { writeKahoot } from '../../../../src/materials/quiz-files/kahoot.ts';
import { writeWayground } from '../../../../src/materials/quiz-files/wayground.ts';
import { decode } from '../../../helpers/html.ts';
import { nastySet, questionOf, questionSet } from '../../../helpers/question-sets.ts';
import { texts, xmlFault } from '../../../helpers/xml.ts';

/** Sheets of a workbook as cells by their place ("B8"), read from the bytes; fails on a part that is no XML. */
function readBook(bytes: Uint8Array): { name: string; cells: Record<string, string | number> }[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of Object.entries(parts)) expect(xmlFault(text), name).toBeUndefined();
  const shared = texts(parts['xl/sharedStrings.xml'] ?? '', 't');
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => decode(name));
  return names.map((name, index) => ({
    name,
    cells: Object.fromEntries([...(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '').matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g)]
      .map(([, place = '', attributes = '', value = '']) => [place, attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value)])),
  }));
}

const row = (cells: Record<string, string | number> | undefined, number: number) =>
  Array.from('ABCDEFGHIJK', (column) => cells?.[`${column}${number}`] ?? null);

const IMPRINT = ['111', 'https://vi-du.vn/trac-nghiem/em-choi-gan-nuoc/', '2026-11-22-a1b2c3', '22/11/2026', '22/5/2027', 'Tổ chức Y tế Thế giới', 'Điều 25'];
const PLACE = 'Bộ câu hỏi “em-choi-gan-nuoc”, câu 1';

describe('Kahoot', () => {
  const kahoot = async (set: QuestionSet) => readBook(await writeKahoot(set));

  test('finds its header in row 8 and one question a row below it', async () => {
    const [sheet, ...others] = await kahoot(questionSet());
    expect(others).toEqual([]);
    expect(row(sheet?.cells, 8).slice(0, 8)).toEqual([
      null, 'Question - max 120 characters', 'Answer 1 - max 75 characters', 'Answer 2 - max 75 characters', 'Answer 3 - max 75 characters', 'Answer 4 - max 75 characters',
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs', 'Correct answer(s) - choose at least one',
    ]);
    expect(row(sheet?.cells, 9).slice(0, 8)).toEqual([1, 'Bóng của Bi lăn xuống ao. Bi nên làm gì?', 'Gọi người lớn', 'Với tay lấy bóng', 'Lội xuống ao', null, 240, 1]);
    expect(row(sheet?.cells, 10).slice(5, 8)).toEqual([null, 240, '1,3']);
    expect(row(sheet?.cells, 11).slice(2, 8)).toEqual(['Đứng lên xem cá', 'Mặc áo phao', null, null, 240, 2]);
    expect(row(sheet?.cells, 12)).toEqual(row({}, 12));
  });

  test('carries help, address, version, review and sources above the header', async () => {
    const [sheet] = await kahoot(questionSet());
    const head = [1, 2, 3, 4, 5, 6, 7].map((number) => sheet?.cells[`B${number}`]).join('\n');
    for (const part of IMPRINT) expect(head).toContain(part);
  });

  const FITTING = ['Đ'.repeat(75), 'b'];
  test('takes what just fits', async () => {
    const fitting = (prompt: string) => questionSet({ questions: [questionOf(FITTING, 1, { prompt })] });
    expect(fitsContest(fitting('ữ'.repeat(120)))).toBe(true);
    const [sheet] = await kahoot(fitting('ữ'.repeat(120).normalize('NFD')));
    expect(sheet?.cells.B9).toBe('ữ'.repeat(120));
    expect(sheet?.cells.C9).toBe(FITTING[0]);
  });

  const TOO_LONG = [
    { name: 'a question', set: questionSet({ questions: [questionOf(FITTING, 1, { prompt: 'a'.repeat(121) })] }), said: `${PLACE} (“${'a'.repeat(60)}…”): câu hỏi dài 121 ký tự, Kahoot nhận nhiều nhất 120. Viết ngắn lại.` },
    { name: 'an answer', set: questionSet({ questions: [questionOf(['a', 'b'.repeat(76)])] }), said: `${PLACE} (“Em làm gì?”): lựa chọn 2 dài 76 ký tự, Kahoot nhận nhiều nhất 75. Viết ngắn lại.` },
  ];
  test.each(TOO_LONG)('refuses $name that is one sign too long', async ({ set, said }) => {
    expect(fitsContest(set)).toBe(false);
    await expect(writeKahoot(set)).rejects.toThrow(new Error(said));
  });

  test('writes nasty texts as they are', async () => {
    const set = nastySet();
    const [sheet] = await kahoot(set);
    expect(set.questions.map((_, index) => sheet?.cells[`D${index + 9}`])).toEqual(set.questions.map(({ answers }) => answers[1]?.text.replace(/\n+/g, ' ')));
  });
});

describe('Wayground', () => {
  const wayground = async (set: QuestionSet) => readBook(await writeWayground(set));

  test('finds its header in row 1, and a reason for every answer in its one explanation', async () => {
    const [sheet] = await wayground(questionSet());
    expect(row(sheet?.cells, 1)).toEqual(['Question Text', 'Question Type', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5', 'Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation']);
    expect(row(sheet?.cells, 2)).toEqual([
      'Bóng của Bi lăn xuống ao. Bi nên làm gì?', 'Multiple Choice', 'Gọi người lớn', 'Với tay lấy bóng', 'Lội xuống ao', null, null, 1, 240, null,
      'Gọi người lớn → Em chọn an toàn rồi! Bi đứng xa bờ và gọi.\nVới tay lấy bóng → Bờ ao trơn lắm. Bi đứng xa và gọi người lớn.\nLội xuống ao → Mình thử cách an toàn hơn nhé. Nước đục che mất chỗ sâu.',
    ]);
    expect(row(sheet?.cells, 3).slice(1, 8)).toEqual(['Checkbox', 'Kêu thật to', 'Chờ bạn tự lên', 'Chạy tìm người lớn', null, null, '1,3']);
  });

  test('carries help, address, version, review and sources on a second sheet', async () => {
    const [, about] = await wayground(questionSet());
    expect(about?.name).toBe('Về tệp này');
    const text = Object.values(about?.cells ?? {}).join('\n');
    for (const part of IMPRINT) expect(text).toContain(part);
  });

  test('writes nasty texts as they are, never as a formula', async () => {
    const set = nastySet();
    const bytes = await writeWayground(set);
    const [sheet] = readBook(bytes);
    expect(set.questions.map((_, index) => sheet?.cells[`D${index + 2}`])).toEqual(set.questions.map(({ answers }) => answers[1]?.text.replace(/\n+/g, ' ')));
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');
  });
});

test.each([{ name: 'Kahoot', write: writeKahoot }, { name: 'Wayground', write: writeWayground }])('a sensitive set is not made a contest in $name', async ({ write }) => {
  await expect(write(questionSet({ sensitive: true }))).rejects.toThrow(
    new Error('Bộ câu hỏi “em-choi-gan-nuoc”: bộ câu hỏi nhạy cảm không xuất sang trò thi đua. Dùng bản giấy, SCORM hoặc Moodle.'),
  );
});
