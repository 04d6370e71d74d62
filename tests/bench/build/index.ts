import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticle } from './article.ts';
import { buildOnce } from './build-once.ts';
import { copyFloor, copyOurs } from './copies.ts';
import { articleGrowth, FULL_FROM, otherGrowth, type SiteOfSize } from './growth.ts';
import { articleFile, keptBytes, median, medianWireBytes, readPages, wireBytes } from './pages.ts';
import { list } from './random.ts';
import { printExtras, printTable, type Row } from './report.ts';
import { extrasOf, type MeasuredExtras } from './steps.ts';
import { type Usage } from './usage.ts';
import { readVocabulary } from './vocabulary.ts';

/** `node tests/bench/build/index.ts [sizes …] [--rounds 1] [--seed 1] [--keep]`: README.md says what it prints. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
});
const wholeNumber = (text: string, name: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is "${text}", expected a whole number from 1.`);
  return number;
};
const sizes = (positionals.length > 0 ? positionals : ['30', '1000', '5000']).map((size) => wholeNumber(size, 'A size')).sort((a, b) => a - b);
const rounds = wholeNumber(values.rounds, '--rounds');
const seed = wholeNumber(values.seed, '--seed');

/** Brotli 11 takes a tenth of a second a page: the median of the first pages says enough. */
const WEIGHED = 60;

const root = path.resolve(import.meta.dirname, '../../..');
const folder = await mkdtemp(path.join(tmpdir(), 'bench-build-'));
// Whoever works on this machine goes first; children inherit it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

try {
  const vocabulary = await readVocabulary(root);
  const articles = list(Math.max(...sizes), (index) => writeArticle(vocabulary, seed, index));
  const [hub] = vocabulary.topics;
  const rows: Row[] = [];
  const extras: MeasuredExtras[] = [];
  const sites: SiteOfSize[] = [];
  for (const size of sizes) {
    const chosen = articles.slice(0, size);
    const ours = path.join(folder, `ours-${size}`);
    const floor = path.join(folder, `floor-${size}`);
    await copyOurs(root, ours, chosen);
    await copyFloor(root, floor, chosen);
    const runs: { floor: Usage; ours: Usage }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      console.log(`${size} articles, round ${round} of ${rounds} …`);
      // One after the other in each round: both meet the same machine.
      runs.push({ floor: await buildOnce(floor), ours: await buildOnce(ours) });
    }
    const ownExtras = runs.map(({ ours: { output, cpuByName } }) => extrasOf(output, cpuByName));
    const sample = chosen.slice(0, WEIGHED).map(articleFile);
    const weigh = async (dist: string, hubFile: string) => ({
      articleBytes: await medianWireBytes(dist, sample),
      hubBytes: wireBytes(await readFile(path.join(dist, hubFile))),
    });
    const floorCpu = median(runs.map((run) => run.floor.cpuSeconds));
    const pageCpu = median(runs.map((run, index) => run.ours.cpuSeconds - (ownExtras[index]?.total ?? 0)));
    const middle = (who: 'ours' | 'floor', figure: 'cpuSeconds' | 'wallSeconds' | 'peakMib') => median(runs.map((run) => run[who][figure]));
    rows.push(
      { size, who: 'plain Astro', cpu: floorCpu, pageCpu: floorCpu, ratio: 1, wall: middle('floor', 'wallSeconds'), peak: middle('floor', 'peakMib'), ...(await weigh(path.join(floor, 'dist'), 'index.html')) },
      { size, who: 'ours', cpu: middle('ours', 'cpuSeconds'), pageCpu, ratio: pageCpu / floorCpu, wall: middle('ours', 'wallSeconds'), peak: middle('ours', 'peakMib'), ...(await weigh(path.join(ours, 'dist'), `chu-de/${hub}/index.html`)) },
    );
    const [first] = ownExtras;
    if (first) extras.push({ size, ...first });
    sites.push({ size, pages: await readPages(path.join(ours, 'dist')), keptBytes: await keptBytes(path.join(ours, 'dist')) });
    if (!values.keep) await Promise.all([ours, floor].map((copy) => rm(copy, { recursive: true, force: true })));
  }
  printTable(rows);
  printExtras(extras);
  const [smallest] = sites;
  const largest = sites.at(-1);
  const full = sites.find(({ size }) => size >= FULL_FROM);
  const findings = [
    ...(smallest && largest && smallest !== largest ? [articleGrowth(smallest, largest, articles)] : []),
    ...(full && largest && full !== largest ? [otherGrowth(full, largest)] : []),
  ];
  console.log('\nDoes a page grow with the number of articles?');
  for (const { ok, text } of findings) console.log(`  ${ok ? 'no ' : 'YES'} ${text}`);
  if (smallest && largest) console.log(`  note: each phone keeps ${sites.map(({ size, keptBytes: bytes }) => `${Math.round(bytes / 1000)} kB at ${size}`).join(', ')} after one visit (not compressed)`);
  if (findings.length < 2) console.log(`  not asked of every page: give two sizes, both ${FULL_FROM} or more for the lists`);
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
} finally {
  if (values.keep) console.log(`\nKept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
