/** CPU that our own steps took, in seconds; the rest of a build is pages. */
export interface Extras {
  byStep: ReadonlyMap<string, number>;
  total: number;
}

const LINE = /\[site\] ([^:]+): .*\[([\d.]+) s CPU\]/g;

/** Reads what `src/build/stopwatch.ts` wrote, and adds Pagefind's own process to the step that starts it. */
export function extrasOf(output: string, cpuByName: ReadonlyMap<string, number>): Extras {
  const byStep = new Map([...output.matchAll(LINE)].map(([, title = '', seconds]) => [title, Number(seconds)]));
  if (byStep.size === 0) throw new Error('The build named no step with its CPU seconds: does src/build/run-steps.ts still read SITE_TIMING?');
  for (const [name, seconds] of cpuByName) if (name.startsWith('pagefind')) byStep.set(`process ${name}`, seconds);
  return { byStep, total: [...byStep.values()].reduce((sum, seconds) => sum + seconds, 0) };
}
