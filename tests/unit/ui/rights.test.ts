import { describe, expect, test } from 'vitest';
import { DUTY_ARTICLES, isDuty, placeOf, RIGHT_ARTICLES, RIGHT_PICTURES } from '../../../src/schemas/right.ts';
import { rightDrawing } from '../../../src/ui/drawings/rights.ts';
import { RIGHT_PICTURE_LABELS } from '../../../cms/words/drawings.ts';

test('the law on children gives 25 rights and names five duties, each with its place', () => {
  expect([placeOf(RIGHT_ARTICLES.first), placeOf(RIGHT_ARTICLES.last)]).toEqual([1, 25]);
  expect([placeOf(DUTY_ARTICLES.first), placeOf(DUTY_ARTICLES.last)]).toEqual([1, 5]);
  expect([isDuty(RIGHT_ARTICLES.last), isDuty(DUTY_ARTICLES.first)]).toEqual([false, true]);
});

describe('the drawings', () => {
  test('are thirty, every one different and every one named for officers', () => {
    expect(RIGHT_PICTURES).toHaveLength(30);
    expect(new Set(RIGHT_PICTURES.map(rightDrawing)).size).toBe(30);
    expect(new Set(Object.values(RIGHT_PICTURE_LABELS)).size).toBe(30);
  });

  test.each(RIGHT_PICTURES)('%s stands on a ground of its own and carries no style that the policy of the page refuses', (name) => {
    const body = rightDrawing(name);
    expect(body).toMatch(/^<rect width="96" height="96" rx="18" fill="#[0-9a-f]{6}"/);
    expect(body).not.toMatch(/style=|undefined|NaN|<script|href/);
  });
});
