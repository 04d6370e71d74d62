/**
 * With `SITE_TIMING=1`: ` [1.23 s CPU]` since the start, for a step's line; `tests/bench/build` reads it. Else nothing.
 * CPU counts all threads of this process; a process the step starts (Pagefind has one) is not in it.
 */
export function stopwatch(environment: Record<string, string | undefined> = process.env): () => string {
  if (environment.SITE_TIMING !== '1') return () => '';
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return ` [${((user + system) / 1_000_000).toFixed(2)} s CPU]`;
  };
}
