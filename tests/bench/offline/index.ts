import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { listAddress, OFFERS_ADDRESS, readList, readOffers } from '../../../src/offline/packs/lists.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { median } from '../build/pages.ts';
import { serveCounting } from '../search/serve.ts';
import { firstView, timeToReady } from './measure.ts';
import { print } from './table.ts';

/** `node tests/bench/offline/index.ts [--rounds 15]`: tests/bench/README.md says what it prints. Measures the built site in `dist/`. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 3) throw new Error(`--rounds is "${values.rounds}", expected a whole number from 3.`);

const WORKER_MOST = 12_000;
/** A first view may differ by what two runs of the same thing differ by, and no more than this share. */
const DELAY_MOST = 0.05;
const PAGE = '/bai-viet/nuoc-quanh-nha-cua-tre-nho/';

const dist = path.resolve(import.meta.dirname, '../../../dist');
const text = (address: string) => readFile(path.join(dist, address), 'utf8').catch((cause: unknown) => {
  throw new Error(`dist${address} cannot be read: run npm run build first.`, { cause });
});
const kilo = (bytes: number) => (bytes / 1000).toFixed(0);

/** Names of the packs as the page gives them, by id. */
const names = new Map([...(await text('/doc-ngoai-tuyen/index.html')).matchAll(/data-pack="?([0-9a-f]+)"?[^>]*>\s*<p><a[^>]*>([^<]+)/g)].map(([, id = '', name = '']) => [id, name]));
const packs = await Promise.all(readOffers(await text(OFFERS_ADDRESS)).map(async (offer) => ({ name: names.get(offer.id) ?? offer.id, files: await readList(await text(listAddress(offer.list)), offer) })));
print(['pack', 'files', 'kB stored'], packs.map(({ name, files }) => [name, String(files.length), kilo(files.reduce((sum, { bytes }) => sum + bytes, 0))]));

let missed = 0;
const judge = (said: string, held: boolean) => {
  console.log(`${held ? '✓' : '✗'} ${said}`);
  if (!held) missed += 1;
};

const worker = brotliCompressSync(await readFile(path.join(dist, 'sw.js'))).length;
console.log();
judge(`worker script ${worker} B brotli, aim ${WORKER_MOST}`, worker <= WORKER_MOST);

const server = await serveCounting(dist, new Map());
const browser = await launchBrowser();
try {
  // Compressed once before anybody is timed.
  await timeToReady(browser, server, PAGE);
  const ready = [];
  for (let round = 0; round < Math.min(rounds, 7); round += 1) ready.push(await timeToReady(browser, server, PAGE));
  console.log(`first visit: page shown and everything stored after ${median(ready.map(({ ms }) => ms)).toFixed(0)} ms, ${kilo(median(ready.map(({ bytes }) => bytes)))} kB on the wire`);

  const views = { without: [] as number[], with: [] as number[], again: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // One after the other in each round: a busy minute meets all three.
    views.without.push(await firstView(browser, server, PAGE, 'block'));
    views.with.push(await firstView(browser, server, PAGE, 'allow'));
    views.again.push(await firstView(browser, server, PAGE, 'block'));
  }
  const [without, withWorker, again] = [median(views.without), median(views.with), median(views.again)];
  const noise = Math.abs(again - without) / without;
  console.log(`first view (first contentful paint, processor four times slower), median of ${rounds}: without a worker ${without.toFixed(0)} and ${again.toFixed(0)} ms, with one ${withWorker.toFixed(0)} ms`);
  const delay = withWorker / ((without + again) / 2) - 1;
  judge(`the worker delays the first view by ${(delay * 100).toFixed(1)} %, two runs without it differ by ${(noise * 100).toFixed(1)} %`, delay <= Math.max(DELAY_MOST, noise));
} finally {
  await browser.close();
  await server.close();
}
if (missed > 0) process.exitCode = 1;
