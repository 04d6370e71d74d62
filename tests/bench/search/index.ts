import { mkdtemp, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../helpers/browser.ts';
import { bundle } from './bundle.ts';
import { compareMarks, measureAll, measureWarm, WHOLE } from './measure.ts';
import { BAR_WORDS } from './queries.ts';
import { findings, printDetails, printTable, type Report } from './report.ts';
import { serveCounting } from './serve.ts';
import { type BuiltSite, generatedSite, realSite } from './sites.ts';
import { readTexts } from './texts.ts';

/** `node tests/bench/search/index.ts [sizes …] [--seed 1] [--keep] [--in <folder of an earlier --keep>] [--details]`: ../README.md says what it prints. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false }, in: { type: 'string' }, details: { type: 'boolean', default: false } },
});
const wholeNumber = (text: string, name: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is "${text}", expected a whole number from 1.`);
  return number;
};
const sizes = (positionals.length > 0 ? positionals : ['30', '1000', '5000']).map((size) => wholeNumber(size, 'A size')).sort((a, b) => a - b);
const seed = wholeNumber(values.seed, '--seed');

const root = path.resolve(import.meta.dirname, '../../..');
const kept = values.in ?? (values.keep ? path.join(root, '.cache/bench-search') : undefined);
const folder = kept ?? (await mkdtemp(path.join(tmpdir(), 'bench-search-')));
const place = { root, folder, stale: values.in !== undefined };
// Whoever works on this machine goes first; children inherit it.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** With more, each phrase loads thousands of texts: the first few of the list say enough. */
const MANY_PAGES = 2000;

/** All that is not the site: each engine's module, and the whole index of those that ship it. */
async function benchFiles(dist: string): Promise<{ files: Map<string, string>; pages: number }> {
  const texts = await readTexts(dist);
  const files = new Map([['/_bench/empty.html', '<!doctype html><title>-</title><link rel="icon" href="data:,">']]);
  files.set('/_bench/pagefind.js', await bundle('pagefind', ['openPagefind']));
  files.set('/_bench/ours.js', await bundle('ours', ['everything']));
  for (const name of WHOLE) {
    const { build } = (await import(`./rivals/${name}.ts`)) as { build: (pages: typeof texts) => Promise<string> };
    files.set(`/_bench/${name}.js`, await bundle(name, ['open']));
    files.set(`/_bench/${name}.json`, await build(texts));
  }
  return { files, pages: texts.length };
}

async function measureSite({ name, dist, size }: BuiltSite): Promise<Report> {
  console.log(`Measuring ${name} …`);
  const { files, pages } = await benchFiles(dist);
  const server = await serveCounting(dist, files);
  const browser = await launchBrowser();
  try {
    const measured = await measureAll(browser, server);
    return { site: name, size, pages, measured, warm: await measureWarm(browser, server), marks: await compareMarks(browser, server, pages > MANY_PAGES ? BAR_WORDS.slice(0, 4) : BAR_WORDS) };
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  const reports: Report[] = [];
  const tell = (report: Report) => {
    reports.push(report);
    console.log(`\n${report.site}, ${report.pages} pages in the index:`);
    for (const { ok, text } of findings(report)) console.log(`  ${ok ? 'yes' : 'NO '} ${text}`);
    if (values.details) printDetails(report);
  };
  // Told as they come: a large site takes long.
  tell(await measureSite(await realSite(place)));
  for (const size of sizes) tell(await measureSite(await generatedSite(place, size, seed)));
  printTable(reports);
  if (reports.some((report) => findings(report).some(({ ok }) => !ok))) process.exitCode = 1;
} finally {
  if (kept !== undefined) console.log(`\nKept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
