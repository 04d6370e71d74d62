import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, scriptFor, SLOTS, speakable, SYLLABLES_A_MINUTE, type ScriptText } from '../../../../src/materials/speech/script.ts';
import { syllables } from '../../../../src/text/syllables.ts';
import { sentences } from '../../../fixtures/materials/sources.ts';

const text = (body: string[], over: Partial<ScriptText> = {}): ScriptText => ({ opening: ['Kính thưa bà con.'], body, again: 'Xin nhắc lại.', closing: ['Gọi một – một – một.', 'Cảm ơn bà con.'], ...over });
const count = (all: readonly string[]) => all.reduce((sum, sentence) => sum + syllables(sentence).length, 0);
const room = (slot: number) => (slot / 60) * 150;

test('a loudspeaker reads 150 syllables a minute, in slots of 60, 90 and 180 seconds, at most twenty a sentence', () => {
  expect(SYLLABLES_A_MINUTE).toBe(150);
  expect([...SLOTS]).toEqual([60, 90, 180]);
  expect(LONGEST_SENTENCE).toBe(20);
});

describe.each(SLOTS)('a script of %i seconds', (slot) => {
  test.each([2, 5, 9, 12, 14, 20, 31, 40, 80])('of %i sentences never takes longer, and says what it counts', (length) => {
    const script = scriptFor(slot, text(sentences(length)));
    expect(script.slot).toBe(slot);
    expect(script.syllables).toBe(count(script.sentences));
    expect(script.syllables).toBeLessThanOrEqual(room(slot));
    expect(script.seconds).toBe(Math.round((script.syllables / 150) * 60));
    expect(script.seconds).toBeLessThanOrEqual(slot);
  });

  test('takes as many sentences from the front as fit, in order, and not one fewer', () => {
    const body = sentences(80);
    const { sentences: said } = scriptFor(slot, text(body));
    const taken = said.slice(1, -2);
    expect(taken).toEqual(body.slice(0, taken.length));
    expect(count(said) + syllables(body[taken.length] ?? '').length).toBeGreaterThan(room(slot));
  });

  test('begins with the greeting and ends with the help line', () => {
    const { sentences: said } = scriptFor(slot, text(sentences(80)));
    expect(said[0]).toBe('Kính thưa bà con.');
    expect(said.slice(-2)).toEqual(['Gọi một – một – một.', 'Cảm ơn bà con.']);
  });

  test('says the beginning again when the text is short', () => {
    const body = sentences(3);
    const { sentences: said } = scriptFor(slot, text(body));
    expect(said).toEqual(['Kính thưa bà con.', ...body, 'Xin nhắc lại.', ...body, 'Gọi một – một – một.', 'Cảm ơn bà con.']);
  });

  test('says nothing again when it could not say all of it once', () => {
    expect(scriptFor(slot, text(sentences(80))).sentences).not.toContain('Xin nhắc lại.');
  });
});

test('no script ends its text on a sentence that promises what is not said', () => {
  const body = sentences(20).flatMap((sentence) => ['Bà con nhớ hai việc.', sentence]);
  for (const slot of SLOTS) {
    const said = scriptFor(slot, text(body)).sentences.slice(0, -2);
    expect(said.at(-1)).not.toBe('Bà con nhớ hai việc.');
  }
  // A cut right behind the promise is really met: with one sentence more or less in front, one of the slots ends there.
  const raw = SLOTS.flatMap((slot) => [0, 1, 2].map((shift) => {
    const moved = [...sentences(shift), ...body];
    let left = room(slot) - count(['Kính thưa bà con.', 'Gọi một – một – một.', 'Cảm ơn bà con.']);
    return moved.filter((sentence) => (left -= syllables(sentence).length) >= 0).at(-1);
  }));
  expect(raw).toContain('Bà con nhớ hai việc.');
});

describe('a script is refused', () => {
  test('when a fixed sentence has a digit or a sign', () => {
    expect(() => scriptFor(60, text(sentences(9), { opening: ['Gọi 111 nhé.'] }))).toThrow('Bài phát thanh: câu "Gọi 111 nhé." không đọc được qua loa – viết chữ thay số, nhiều nhất 20 tiếng.');
    expect(() => scriptFor(60, text(sentences(9), { closing: ['Cha/mẹ nhớ nhé.'] }))).toThrow('không đọc được qua loa');
  });

  test('when a fixed sentence is too long', () => {
    expect(() => scriptFor(60, text(sentences(9), { again: `${'nhé '.repeat(21)}.` }))).toThrow('nhiều nhất 20 tiếng');
  });

  test('when not even two sentences can be said', () => {
    expect(() => scriptFor(60, text(sentences(1)))).toThrow('Bài phát thanh 60 giây: không đủ hai câu đọc được qua loa – viết câu ngắn hơn (nhiều nhất 20 tiếng).');
    expect(() => scriptFor(90, text([]))).toThrow('Bài phát thanh 90 giây');
  });
});

describe('of a text, a loudspeaker takes', () => {
  test('whole sentences, each with its end', () => {
    expect(speakable(['Đậy nắp chum. Rào quanh ao! Có ai trông chưa?', 'Dạy con gọi người lớn'])).toEqual(['Đậy nắp chum.', 'Rào quanh ao!', 'Có ai trông chưa?', 'Dạy con gọi người lớn.']);
  });

  test('a sentence that starts with a number with a capital, and no piece of a list', () => {
    expect(speakable(['15 phút dạy bơi. 3 em tập nổi! Có 2 bạn. 111 là số của trẻ em.'])).toEqual(['Mười lăm phút dạy bơi.', 'Ba em tập nổi!', 'Có hai bạn.', 'Một – một – một là số của trẻ em.']);
    expect(speakable(['họ tên đầy đủ, ngày sinh', 'Giữ kín tên và tuổi.'])).toEqual(['Giữ kín tên và tuổi.']);
  });

  test('no sentence of more than twenty syllables', () => {
    const twenty = `Trẻ ${'rất '.repeat(18)}vui.`;
    expect(speakable([twenty, twenty.replace('vui', 'vui vui')])).toEqual([twenty]);
  });

  test('no sentence that is only a word or two', () => {
    expect(speakable(['Đúng rồi. Gọi người lớn.'])).toEqual(['Gọi người lớn.']);
  });

  test('no sentence with a sign that a reading program spells out', () => {
    expect(speakable(['Viết cho em@vi.du nhé các bạn. Gọi người lớn ngay.'])).toEqual(['Gọi người lớn ngay.']);
  });

  test('numbers in words, counted as they are said', () => {
    expect(speakable(['Năm 2026 có 1.800 em được học bơi.'])).toEqual(['Năm hai nghìn không trăm hai mươi sáu có một nghìn tám trăm em được học bơi.']);
  });
});
