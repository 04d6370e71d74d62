import { describe, expect, test } from 'vitest';
import { amountText, columns, lyingBars, WIDTH } from '../../../src/charts/layout.ts';

const value = (label: string, amount?: number, to?: number) => ({ label, derived: false, ...(amount !== undefined && { amount }), ...(to !== undefined && { to }) });

test('figures are written as Vietnamese writes them, ranges with a dash, missing ones not at all', () => {
  expect([amountText(value('2023', 323_615)), amountText(value('a', 5, 10)), amountText(value('2024'))]).toEqual(['323.615', '5–10', '']);
});

describe('columns', () => {
  const { bars, plot, ticks, height } = columns([value('2019', 500), value('2020'), value('2021', 250)]);

  test('begin at nought: half the figure is half the height', () => {
    expect(bars[2]?.height).toBeCloseTo((bars[0]?.height ?? 0) / 2);
    expect(bars.filter(({ missing }) => !missing).map(({ y, height: tall }) => y + tall)).toEqual([plot.bottom, plot.bottom]);
  });

  test('stand in their order inside the drawing, without touching', () => {
    const edges = bars.flatMap(({ x, width }) => [x, x + width]);
    expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
    expect(Math.min(...edges)).toBeGreaterThan(plot.left);
    expect(Math.max(...edges)).toBeLessThan(WIDTH);
    expect(height).toBeGreaterThan(plot.bottom);
  });

  test('a year without a figure is marked, never drawn as nought', () => {
    expect(bars.map(({ missing, text }) => [missing, text])).toEqual([[false, '500'], [true, ''], [false, '250']]);
  });

  test('the scale names nought and reaches the highest figure', () => {
    expect(ticks[0]).toEqual({ at: plot.bottom, text: '0' });
    expect(Math.min(...ticks.map(({ at }) => at))).toBeLessThanOrEqual(Math.min(...bars.map(({ y }) => y)));
  });
});

describe('lying bars', () => {
  const { bars, plot } = lyingBars([value('a', 5, 10), value('b', 20)]);

  test('a range runs from its lower to its upper end', () => {
    const unit = (plot.right - plot.left) / 20;
    expect(bars.map(({ x, width }) => [x, width])).toEqual([[plot.left + 5 * unit, 5 * unit], [plot.left, 20 * unit]]);
  });

  test('leave room above each for its label', () => {
    expect((bars[1]?.y ?? 0) - ((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0))).toBeGreaterThanOrEqual(20);
  });
});

test('figures that are all missing still make a drawing', () => {
  const { bars } = columns([value('2024'), value('2025')]);
  expect(bars.every(({ missing, x, y, width }) => missing && [x, y, width].every(Number.isFinite))).toBe(true);
});
