import { describe, expect, test } from 'vitest';
import { articleScripts, lessonScripts, scriptSheet, scriptText } from '../../../../src/materials/documents/broadcast.ts';
import { imprintLines, sourceLine } from '../../../../src/materials/documents/imprint.ts';
import { articleZalo, lessonZalo } from '../../../../src/materials/documents/zalo.ts';
import { UNSPEAKABLE } from '../../../../src/materials/speech/say.ts';
import { syllables } from '../../../../src/text/syllables.ts';
import { approvedImprint, imprint } from '../../../fixtures/materials/imprint.ts';
import { articleSource, lessonSource, SENSITIVE, sentences } from '../../../fixtures/materials/sources.ts';
import { headings, sheetTexts } from '../../../helpers/sheet-texts.ts';

const spoken = (data = {}) => lessonScripts(lessonSource({ broadcast: sentences(20), ...data }));

describe('the loudspeaker scripts of a lesson', () => {
  test('are three, of 60, 90 and 180 seconds, each no longer than its slot', () => {
    const scripts = spoken();
    expect(scripts.map(({ slot }) => slot)).toEqual([60, 90, 180]);
    for (const { slot, seconds } of scripts) expect(seconds).toBeLessThanOrEqual(slot);
  });

  test('say one – one – one at least twice, and nothing a loudspeaker cannot say', () => {
    for (const { sentences: said } of spoken()) {
      expect(said.join(' ').split('một – một – một')).toHaveLength(3);
      expect(said.filter((sentence) => UNSPEAKABLE.test(sentence) || syllables(sentence).length > 20)).toEqual([]);
    }
  });

  test('name the subject, but not where the lesson is sensitive', () => {
    for (const { sentences: said } of spoken()) expect(said).toContain('An toàn gần nước.');
    for (const { sentences: said } of spoken(SENSITIVE)) expect(said).not.toContain('An toàn gần nước.');
  });

  test('are refused with file, field and sentence when one cannot be read out', () => {
    const wrong = (sentence: string) => () => lessonScripts(lessonSource({ broadcast: [...sentences(12), sentence] }));
    const advice = 'không đọc được qua loa – mỗi mục một câu, nhiều nhất 20 tiếng, số và chữ tắt viết bằng chữ.';
    expect(wrong('Điều 5 của Luật số 102/2016/QH13.')).toThrow(`content/lessons/vi-du.mdx, broadcast: "Điều 5 của Luật số 102/2016/QH13." ${advice}`);
    expect(wrong('Hai câu trong một mục. Đây là câu sau.')).toThrow(`broadcast: "Hai câu trong một mục. Đây là câu sau." ${advice}`);
    const long = `Trẻ ${'rất '.repeat(19)}vui.`;
    expect(wrong(long)).toThrow(`broadcast: "${long}" ${advice}`);
    expect(wrong('Viết cho a@b.vn nhé bạn.')).toThrow(advice);
  });

  test('are refused with the sentence nobody would hear when there are too many', () => {
    const body = Array.from({ length: 40 }, (_, index) => `Bà con nhắc nhau rào ao, đậy nắp chum, trông trẻ nhỏ, ${'rất '.repeat(index % 3)}đều đặn.`);
    expect(() => lessonScripts(lessonSource({ broadcast: [...body.slice(0, 39), 'Câu cuối không ai nghe.'] })))
      .toThrow('content/lessons/vi-du.mdx, broadcast: dài quá bài 180 giây, câu "Câu cuối không ai nghe." sẽ không được đọc – bớt vài câu (khoảng 390 tiếng là vừa).');
  });
});

describe('the loudspeaker scripts of an article', () => {
  test('say summary and key points first, each once, and leave out what cannot be said', () => {
    const [script] = articleScripts(articleSource({}, ['Đậy nắp chum.', 'Theo Luật số 102/2016/QH13, trẻ được bảo vệ.', ...sentences(20)]));
    expect(script?.sentences.slice(3, 6)).toEqual(['Đậy nắp chum, rào quanh ao.', 'Đậy nắp chum.', 'Rào quanh ao.']);
    expect(script?.sentences.filter((sentence) => sentence === 'Đậy nắp chum.')).toHaveLength(1);
    expect(script?.sentences.join(' ')).not.toMatch(/QH|102/);
  });
});

describe('the script as a text file', () => {
  const [script] = spoken();
  if (!script) throw new Error('there is no script');
  const lines = scriptText(script, { imprint }).split('\n');
  const stop = lines.indexOf('--- Hết phần đọc. Không đọc những dòng dưới đây. ---');

  test('is one sentence a line, then a line that says where reading ends', () => {
    expect(lines.slice(0, script.sentences.length)).toEqual(script.sentences);
    expect(stop).toBe(script.sentences.length + 1);
    for (const line of lines.slice(0, stop)) expect(line).not.toMatch(UNSPEAKABLE);
  });

  test('says its length, the rate, 111, review, version, address and every source below', () => {
    const below = lines.slice(stop + 1).join('\n');
    expect(below).toContain(`Khoảng ${script.seconds} giây: ${script.syllables} tiếng, đọc 150 tiếng một phút.`);
    for (const part of ['111', '22/11/2026', '22/05/2027', imprint.version, imprint.address, ...imprint.sources]) expect(below).toContain(part);
    expect(below.endsWith('\n')).toBe(true);
  });

  test('is a document with a heading for each slot, for who reads aloud', () => {
    const sheet = scriptSheet('Bài', spoken(), { imprint });
    expect(headings(sheet, 1)).toEqual(['Bài 60 giây', 'Bài 90 giây', 'Bài 180 giây']);
    for (const { sentences: said } of spoken()) expect(sheetTexts(sheet)).toEqual(expect.arrayContaining(said));
  });
});

describe('the Zalo text', () => {
  const longest = 300;
  test('of a lesson has its message, 111 and the address on a line of its own', () => {
    const text = lessonZalo(lessonSource());
    expect(text).toBe(`Hôm nay con tập gọi người lớn. Tối nay, cả nhà đậy nắp chum. Gọi 111 – miễn phí, 24 giờ.\n${imprint.address}\n`);
    expect(text.trim().length).toBeLessThanOrEqual(longest);
  });

  test('of a lesson is refused, with file and length, above 300 characters; at 300 it is not', () => {
    const message = (length: number) => lessonZalo(lessonSource({ zalo: 'a'.repeat(length) }, { imprint: { ...imprint, address: `https://vi-du.example/${'a'.repeat(60)}/` } }));
    const room = longest - message(1).trim().length + 1;
    expect(message(room).trim()).toHaveLength(longest);
    expect(() => message(room + 1)).toThrow('content/lessons/vi-du.mdx, zalo: tin dài 301 ký tự, nhiều nhất 300 – viết ngắn lại.');
  });

  test('of an article is cut to 300 characters, never inside a word', () => {
    const text = articleZalo(articleSource({ title: 'Nước quanh nhà của trẻ nhỏ', summary: `${'Đậy nắp chum và rào quanh ao cho con. '.repeat(5)}`.trim() })).trim();
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(text).toContain('111');
    expect(text.endsWith(`\n${imprint.address}`)).toBe(true);
  });

  test('of a sensitive article says nothing of its subject', () => {
    const text = articleZalo(articleSource({ ...SENSITIVE, title: 'Một chuyện kín', summary: 'Về một chuyện kín.' }));
    expect(text).not.toContain('chuyện kín');
    expect(text).toContain(imprint.address);
  });
});

describe('what stands under a file', () => {
  test('is 111, review, who should approve, site, address and version', () => {
    const text = imprintLines(imprint).join('\n');
    for (const part of ['111', 'Rà soát ngày 22/11/2026', 'trước ngày 22/05/2027', 'Chưa có người có chuyên môn duyệt. Cần duyệt: bác sĩ cấp cứu nhi.', imprint.site, imprint.address, `Bản ${imprint.version}`]) expect(text).toContain(part);
  });

  test('names who approved it once somebody did', () => {
    const text = imprintLines(approvedImprint).join('\n');
    expect(text).toContain('Người duyệt: Một bác sĩ ví dụ, bệnh viện ví dụ.');
    expect(text).not.toContain('Chưa có');
  });

  test('says a source as one line, with body, day and the law it stands for', () => {
    const legalName = (id: string) => `Luật ${id}, số 1`;
    const source = { name: 'Hướng dẫn.', body: 'Bộ Y tế', url: 'https://vi-du.example/' };
    expect(sourceLine({ ...source, date: '2024-07-09' }, legalName)).toBe('Hướng dẫn (Bộ Y tế, 09/07/2024).');
    expect(sourceLine({ ...source, date: '2024-07' }, legalName)).toBe('Hướng dẫn (Bộ Y tế, 07/2024).');
    expect(sourceLine({ ...source, date: '2024' }, legalName)).toBe('Hướng dẫn (Bộ Y tế, 2024).');
    expect(sourceLine({ ...source, date: '2024', legal: 'tre-em' }, legalName)).toBe('Hướng dẫn (Bộ Y tế, 2024). Luật tre-em, số 1.');
  });
});
