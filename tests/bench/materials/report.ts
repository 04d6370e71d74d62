import type { Usage } from '../build/usage.ts';

/** What a run made. */
export interface Outcome {
  made: number;
  files: number;
  bytes: number;
}

export interface Run {
  name: string;
  usage: Usage;
  result: Outcome;
  /** Aims of issue 4. */
  most: { cpuSeconds?: number; peakMib?: number };
}

function printTable(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

/** Prints a line a run, with the aims; returns how many were missed. */
export function printRuns(runs: readonly Run[]): number {
  const missed: string[] = [];
  const judged = (run: Run, what: string, value: number, most: number | undefined, digits: number) => {
    if (most !== undefined && value > most) missed.push(`${run.name}: ${what} ${value.toFixed(digits)}, aim ${most.toFixed(digits)}`);
    return `${value.toFixed(digits)}${most === undefined ? '' : ` ≤ ${most.toFixed(digits)} ${value <= most ? '✓' : '✗'}`}`;
  };
  console.log();
  printTable([
    ['run', 'wall s', 'CPU s', 'peak MiB', 'each process', 'made anew', 'files', 'MB'],
    ...runs.map((run) => [
      run.name, run.usage.wallSeconds.toFixed(1), judged(run, 'CPU s', run.usage.cpuSeconds, run.most.cpuSeconds, 1), judged(run, 'peak MiB', run.usage.peakMib, run.most.peakMib, 0),
      run.usage.peaksMib.map((mib) => mib.toFixed(0)).join(' + '), String(run.result.made), String(run.result.files), (run.result.bytes / 1e6).toFixed(1),
    ]),
  ]);
  for (const line of missed) console.log(`  ✗ ${line}`);
  return missed.length;
}

/** Prints where the CPU of a lesson goes, the dearest first. */
export function printParts({ lessons, total, parts }: { lessons: number; total: number; parts: [string, { milliseconds: number; count: number }][] }): void {
  console.log(`\nWhere it goes, in CPU ms, over the ${lessons} real lessons (${(total / lessons).toFixed(0)} ms each; code is still warming up):`);
  printTable([
    ['part', 'ms a lesson', 'files a lesson', 'ms a file'],
    ...parts.toSorted(([, a], [, b]) => b.milliseconds - a.milliseconds).map(([part, { milliseconds, count }]) => [part, (milliseconds / lessons).toFixed(1), (count / lessons).toFixed(1), (milliseconds / count).toFixed(1)]),
  ]);
}
