import { describe, expect, test } from 'vitest';
import { ARTICLE_KINDS, CHILD_AGES, OFFICES } from '../../../src/schemas/article.ts';
import { LEGAL_KINDS, LEGAL_STATUSES } from '../../../src/schemas/legal.ts';
import { ACTIVITY_PHASES, LESSON_FORMS, LESSON_KINDS } from '../../../src/schemas/lesson.ts';
import { NEWS_KINDS } from '../../../src/schemas/news.ts';
import { AGE_BANDS, AUDIENCES } from '../../../src/schemas/shared/audience.ts';
import { TOPIC_GROUPS } from '../../../src/schemas/topic.ts';
import { CHILD_AGE_LOOK, KIND_HEADINGS, OFFICE_LOOK, TOPIC_GROUP_LOOK } from '../../../src/ui/door-strings.ts';
import { CLASS } from '../../../src/ui/class-strings.ts';
import { QUIZ } from '../../../src/ui/quiz-strings.ts';
import { DISCREET, WIPE } from '../../../src/ui/leave-strings.ts';
import { LESSON } from '../../../src/ui/lesson-strings.ts';
import { AGE_NAMES, DOORS, VI, vietnameseDay } from '../../../src/ui/vi.ts';

describe('a day is said the Vietnamese way', () => {
  test.each([
    ['2026-11-22', '22/11/2026'],
    ['2026-01-05', '5/1/2026'],
    ['2026-03', '3/2026'],
    ['2026-12', '12/2026'],
    ['2026', '2026'],
    ['không ghi ngày', 'không ghi ngày'],
    ['', ''],
    ['22/11/2026', '22/11/2026'],
  ])('%j as %j', (day, said) => {
    expect(vietnameseDay(day)).toBe(said);
  });
});

describe('there is a word for every', () => {
  test.each([
    ['legal status', LEGAL_STATUSES, VI.legal.status],
    ['kind of document', LEGAL_KINDS, VI.legal.kind],
    ['phase of a lesson', ACTIVITY_PHASES, LESSON.phases],
    ['form of lesson', LESSON_FORMS, LESSON.form],
    ['kind of lesson', LESSON_KINDS, LESSON.kind],
    ['kind of news', NEWS_KINDS, VI.news.kind],
    ['reader', AUDIENCES, DOORS],
    ['age band', AGE_BANDS, AGE_NAMES],
    ['group of topics', TOPIC_GROUPS, TOPIC_GROUP_LOOK],
    ['kind of article', ARTICLE_KINDS, KIND_HEADINGS],
    ['age of a child', CHILD_AGES, CHILD_AGE_LOOK],
    ['office', OFFICES, OFFICE_LOOK],
  ] as const)('%s', (_, ids, words) => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });
});

/** Every string of the interface; what a function says is asked with a figure and a word. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings((value as (...input: unknown[]) => unknown)(...(value.length === 1 ? [[2]] : [2, 3])));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

test('every string of the interface is NFC, trimmed, and without the old Ð', () => {
  const all = strings([VI, QUIZ, CLASS, WIPE, DISCREET, DOORS, AGE_NAMES]);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((text) => text !== text.normalize('NFC').trim() || text.includes('Ð') || text === '')).toEqual([]);
});
