import { describe, expect, test } from 'vitest';
import { fitOpening, fitSlide } from '../../../../src/materials/formats/pptx/fit.ts';
import { LAYOUTS, type SlideLayout } from '../../../../src/materials/formats/pptx/look.ts';
import { textHeight } from '../../../../src/materials/formats/pptx/measure.ts';
import type { DeckSlide } from '../../../../src/materials/model/deck.ts';
import { slide as slideSchema } from '../../../../src/schemas/lesson.ts';
import { deck } from '../../../fixtures/materials/deck.ts';
import { VIETNAMESE_LETTERS } from '../../../fixtures/materials/texts.ts';

const picture = { name: 'ring-buoy', alt: 'Phao' };
const slide = (points: string[], more: Partial<DeckSlide> = {}): DeckSlide => ({ title: 'Một tên', points, notes: 'Lời.', ...more });
const say = (syllable: string, count: number) => Array.from({ length: count }, () => syllable).join(' ');

/** Real sentences; the second is made of long syllables. */
const TEXTS = [
  'Người lớn nghe em nói hết, không hỏi dồn, cảm ơn em đã kể và tìm người giúp ngay trong ngày hôm ấy',
  'Trường mình thường nghỉ trưa trong phòng học tầng trên, những bạn thích chuyền bóng ngoài sân phải xuống cầu thang',
].map((text) => text.split(' '));

/** Slides that fill what the schema allows: 60 syllables in one to five points. */
const FULL = TEXTS.flatMap((syllables) => [1, 2, 3, 4, 5].flatMap((count) => [2, 6, 10].map((inTitle) => {
  let next = 0;
  const take = (some: number) => Array.from({ length: some }, () => syllables[(next += 1) % syllables.length] ?? '').join(' ');
  const each = Math.floor((60 - inTitle) / count);
  return slide(Array.from({ length: count }, () => take(each).slice(0, 110).trim()), { title: take(inTitle).slice(0, 70).trim() });
})));

describe('a slide', () => {
  test('that the schema lets through always fits, with a picture and without', () => {
    const all = FULL.flatMap((entry) => [entry, { ...entry, picture }]);
    expect(all.length).toBeGreaterThan(50);
    for (const entry of all) {
      const { picture: shown, ...rest } = entry;
      const allowed = slideSchema.safeParse({ ...rest, ...(shown ? { picture: shown.name, alt: shown.alt } : {}) });
      expect(allowed.success, `${entry.title}: ${allowed.error?.message ?? ''}`).toBe(true);
      for (const fitted of [fitSlide(entry), fitOpening(entry)]) {
        expect(fitted?.body, `${entry.title} | ${entry.points.join(' | ')}`).toBeGreaterThanOrEqual(28);
        expect(fitted?.title).toBeGreaterThanOrEqual(40);
      }
    }
  });

  test('with few words has larger type than one with many', () => {
    const sizes = [['Dừng lại.'], [say('người', 22), say('người', 22)], Array.from({ length: 4 }, () => say('người', 14))].map((points) => fitSlide(slide(points))?.body ?? 0);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });

  test('shrinks its type before its picture, and its picture before it gives up', () => {
    const shown = [2, 6, 8, 10].map((count) => fitSlide(slide(Array.from({ length: 5 }, () => say('người', count)), { picture })));
    expect(shown.map((fitted) => `${fitted?.layout} ${fitted?.body}`)).toEqual(['large 40', 'small 32', 'corner 32', 'corner 28']);
    // Four points of two lines and one of one, at last with less air.
    const most = [...Array.from({ length: 4 }, () => say('người', 12)), 'Gọi 111.'];
    expect(fitSlide(slide(most, { picture }))).toMatchObject({ layout: 'corner', body: 28, tight: true });
    expect(fitSlide(slide(most))).toMatchObject({ layout: 'text', body: 28, tight: true });
  });

  test('takes a smaller title where that saves a line', () => {
    expect(fitOpening(slide(['Lớp 2.'], { title: 'Ba lô quyền của em', picture }))?.title).toBe(54);
    expect(fitOpening(slide(['Lớp 2.'], { title: 'Ba lô của em', picture }))?.title).toBe(60);
    // Two lines at any size: then the largest.
    expect(fitSlide(slide(['Lớp 2.'], { title: say('người', 11) }))?.title).toBe(40);
  });

  test('that says too much has no layout', () => {
    expect(fitSlide(slide([say('người', 250)]))).toBeUndefined();
    expect(fitSlide(slide(['Một.'], { title: say('người', 60) }))).toBeUndefined();
  });

  test('without points shows its picture or its question alone', () => {
    expect(fitSlide(slide([], { picture }))?.layout).toBe('picture');
    expect(fitSlide(slide([]))?.layout).toBe('question');
  });
});

describe('places', () => {
  const inside = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => x >= 0 && y >= 0.16 && x + w <= 13.333 && y + h <= 6.8;

  test.each(Object.values(LAYOUTS).map((layout) => [layout.name, layout] as const))('of "%s" lie on the slide, above the footer, and do not overlap', (_, { title, body, picture: image }: SlideLayout) => {
    const boxes = [title, body, image].filter((box) => box !== undefined);
    for (const box of boxes) expect(inside(box)).toBe(true);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        expect(one.x + one.w <= other.x || other.x + other.w <= one.x || one.y + one.h <= other.y || other.y + other.h <= one.y).toBe(true);
      }
    }
  });

  test('are filled by the examples: every layout is used or tried', () => {
    expect(new Set(deck.slides.map((entry, index) => (index === 0 ? fitOpening(entry) : fitSlide(entry))?.layout))).toEqual(new Set(['openingPicture', 'large', 'text', 'picture', 'question', 'small']));
  });
});

describe('the measure of Arial', () => {
  const setting = { width: 5, size: 28, spacing: 1 };

  test('knows every letter of Vietnamese', () => {
    const wide = textHeight(['—'.repeat(200)], setting);
    for (const letter of VIETNAMESE_LETTERS) expect(textHeight([letter.repeat(200)], setting), letter).toBeLessThan(wide);
  });

  test('marks take no width, but the horn of ơ and ư does, composed or not', () => {
    const height = (text: string) => textHeight([text.repeat(60)], { ...setting, size: 20 });
    expect(height('ể')).toBe(height('e'));
    expect(height('ữ')).toBeGreaterThan(height('ũ'));
    expect(height('ữ'.normalize('NFD'))).toBe(height('ữ'));
  });

  test('counts lines: words go whole to the next one, a word too long is broken', () => {
    const line = textHeight(['a'], setting);
    expect(textHeight(['a', 'a'], setting)).toBeCloseTo(2 * line);
    // 360 points hold 23 letters of 15.57.
    expect(textHeight(['a'.repeat(23)], setting)).toBeCloseTo(line);
    expect(textHeight(['a'.repeat(24)], setting)).toBeCloseTo(2 * line);
    expect(textHeight([`${'a'.repeat(15)} ${'a'.repeat(15)}`], setting)).toBeCloseTo(2 * line);
    expect(textHeight([`${'a'.repeat(15)} ${'a'.repeat(6)}`], setting)).toBeCloseTo(line);
    expect(textHeight(['a'.repeat(70)], setting)).toBeCloseTo(4 * line);
  });
});
