import { describe, expect, test } from 'vitest';
import { mixedOrder } from '../../../../src/components/quiz/mixed-order.ts';

const lists = Array.from({ length: 200 }, (_, index) => Array.from({ length: 3 + (index % 3) }, (_, step) => `Việc ${index}-${step * 7}`));

describe('steps to be put in order', () => {
  test('are all there, once', () => {
    for (const steps of lists) expect(mixedOrder(steps).toSorted()).toEqual(steps.map((_, index) => index));
  });

  test('never stand in the right order already', () => {
    expect(lists.filter((steps) => mixedOrder(steps).every((value, index) => value === index))).toEqual([]);
  });

  test('stand the same way in every build', () => {
    for (const steps of lists) expect(mixedOrder(steps)).toEqual(mixedOrder([...steps]));
    expect(mixedOrder(['Kêu to', 'Ném phao', 'Chờ'])).toEqual(mixedOrder(['Kêu to', 'Ném phao', 'Chờ']));
  });

  test('do not all stand the other way round', () => {
    const turned = lists.filter((steps) => mixedOrder(steps).every((value, index) => value === steps.length - 1 - index));
    expect(turned.length).toBeLessThan(lists.length / 2);
  });
});
