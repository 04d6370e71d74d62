import { mkdtemp, rm } from 'node:fs/promises';
import { constants, loadavg, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MAKER_ENVIRONMENT } from '../../../src/build/materials/makers.ts';
import { measure, type Usage } from '../build/usage.ts';
import { copyWith, manyLessons, writeLesson } from './lessons.ts';
import { printParts, printRuns, type Outcome, type Run } from './report.ts';

/** `node tests/bench/materials/index.ts [lessons] [--keep]`: tests/bench/README.md says what it prints. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean', default: false } } });
const count = Number(positionals[0] ?? 100);
if (!Number.isInteger(count) || count < 1) throw new Error(`The number of lessons is "${positionals[0] ?? ''}", expected a whole number from 1.`);

const root = path.resolve(import.meta.dirname, '../../..');
const folder = await mkdtemp(path.join(tmpdir(), 'bench-materials-'));
const copy = path.join(folder, 'project');
// Whoever works on this machine goes first; children inherit it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** One fresh process; throws with the end of what it said when it fails. */
async function fresh<Result>(environment: Record<string, string>, script: string, ...parameters: string[]): Promise<{ usage: Usage; result: Result }> {
  const usage = await measure(process.execPath, [path.join(import.meta.dirname, script), ...parameters], root, environment);
  if (usage.code !== 0) throw new Error(`${script} ended with ${usage.code}:\n${usage.output.split('\n').slice(-30).join('\n')}`);
  return { usage, result: JSON.parse(usage.output.trim().split('\n').at(-1) ?? '') as Result };
}
/** With a cache for each number of makers: the second number begins cold, too. */
const make = async (name: string, makers: number, most: Run['most']): Promise<Run> => ({
  name: `${name}, ${makers} ${makers === 1 ? 'maker' : 'makers'}`, most, ...(await fresh<Outcome>({ SITE_MAKERS: String(makers) }, 'make-once.ts', copy, path.join(folder, `cache-${makers}`))),
});

try {
  const lessons = await manyLessons(root, count);
  await copyWith(root, copy, lessons);
  const share = count / 100;
  console.log(`${count} lessons; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const cold = { cpuSeconds: 25 * Math.max(1, share) };
  // The aim for memory is that of a small machine, where one process makes everything.
  const runs = [await make('cold', 1, { ...cold, peakMib: 350 }), await make('cold', 2, cold), await make('nothing changed', 1, { cpuSeconds: Math.max(1, share), peakMib: 350 })];
  const [first] = lessons;
  if (first) await writeLesson(copy, { ...first, data: { ...first.data, summary: 'Tóm tắt đã sửa.' } });
  runs.push(await make('one changed', 1, { peakMib: 350 }));
  const missed = printRuns(runs);
  const { result } = await fresh<Parameters<typeof printParts>[0]>(MAKER_ENVIRONMENT, 'formats.ts', root, path.join(folder, 'parts'));
  printParts(result);
  if (missed > 0) process.exitCode = 1;
} finally {
  if (values.keep) console.log(`\nKept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
