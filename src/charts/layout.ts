import { scaleBand, scaleLinear } from 'd3-scale';
import type { FigureValue } from '../schemas/figure.ts';

/** Width of every drawing, in its own units: text of 14 stays legible on a phone of 320 px. */
export const WIDTH = 420;

/** One bar. `missing`: no source gives a figure. */
export interface Bar {
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The figure as it is written beside the bar; empty where it is missing. */
  text: string;
  missing: boolean;
  /** Reckoned by this site from the figures of others: drawn with stripes. */
  derived: boolean;
}

export interface Layout {
  height: number;
  bars: Bar[];
  /** Lines of the scale: where they stand, and what they say. */
  ticks: { at: number; text: string }[];
  /** The edges the scale runs between. */
  plot: { left: number; right: number; top: number; bottom: number };
}

/** `323615` → `323.615`, as Vietnamese is written. */
export const vietnameseNumber = (value: number) => value.toLocaleString('vi-VN');

/** A figure or range as text; empty when there is none. */
export function amountText({ amount, to }: Pick<FigureValue, 'amount' | 'to'>): string {
  if (amount === undefined) return '';
  return to === undefined ? vietnameseNumber(amount) : `${vietnameseNumber(amount)}–${vietnameseNumber(to)}`;
}

/** The scale always begins at nought: a bar's length is its figure. */
const scaleFor = (values: readonly FigureValue[], range: [number, number]) =>
  scaleLinear().domain([0, Math.max(1, ...values.map(({ amount = 0, to = 0 }) => Math.max(amount, to)))]).nice(4).range(range);

const COLUMN_HEIGHT = 290;

/** Upright columns, left to right in the order given. */
export function columns(values: readonly FigureValue[]): Layout {
  const plot = { left: 50, right: WIDTH - 2, top: 26, bottom: COLUMN_HEIGHT - 34 };
  const across = scaleBand().domain(values.map(({ label }) => label)).range([plot.left, plot.right]).padding(0.22);
  const up = scaleFor(values, [plot.bottom, plot.top]);
  const bars = values.map((value): Bar => {
    const top = up(value.to ?? value.amount ?? 0);
    return {
      label: value.label, x: across(value.label) ?? plot.left, y: top, width: across.bandwidth(), height: up(value.to === undefined ? 0 : (value.amount ?? 0)) - top,
      text: amountText(value), missing: value.amount === undefined, derived: value.derived,
    };
  });
  return { height: COLUMN_HEIGHT, bars, ticks: up.ticks(4).map((tick) => ({ at: up(tick), text: vietnameseNumber(tick) })), plot };
}

const ROW = 62;

/** Lying bars, top to bottom, each below its label: labels may be long. */
export function lyingBars(values: readonly FigureValue[]): Layout {
  const plot = { left: 6, right: WIDTH - 74, top: 4, bottom: values.length * ROW };
  const along = scaleFor(values, [plot.left, plot.right]);
  const bars = values.map((value, index): Bar => {
    const start = along(value.to === undefined ? 0 : (value.amount ?? 0));
    return {
      label: value.label, x: start, y: plot.top + index * ROW + 24, width: along(value.to ?? value.amount ?? 0) - start, height: 26,
      text: amountText(value), missing: value.amount === undefined, derived: value.derived,
    };
  });
  return { height: plot.bottom + 28, bars, ticks: along.ticks(4).map((tick) => ({ at: along(tick), text: vietnameseNumber(tick) })), plot };
}
