/** CPU that our own steps took, in seconds; the rest of a build is pages. */
export interface Extras {
  total: number;
  /** What each step said it made, with its seconds. */
  lines: readonly string[];
}

export interface MeasuredExtras extends Extras {
  /** Number of articles. */
  size: number;
}

const LINE = /\[site\] (.*\[([\d.]+) s CPU\])/g;

/** Reads what `src/build/stopwatch.ts` wrote, and adds Pagefind, which has a process of its own. */
export function extrasOf(output: string, cpuByName: ReadonlyMap<string, number>): Extras {
  const steps = [...output.matchAll(LINE)].map(([, line = '', seconds]) => ({ line, seconds: Number(seconds) }));
  if (steps.length === 0) throw new Error('The build named no step with its CPU seconds: does src/build/run-steps.ts still read SITE_TIMING?');
  const pagefind = [...cpuByName].filter(([name]) => name.startsWith('pagefind')).map(([name, seconds]) => ({ line: `process ${name} [${seconds.toFixed(2)} s CPU]`, seconds }));
  const all = [...steps, ...pagefind];
  return { total: all.reduce((sum, { seconds }) => sum + seconds, 0), lines: all.map(({ line }) => line) };
}
