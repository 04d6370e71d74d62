import { median } from '../build/pages.ts';
import { PAIRS } from './queries.ts';
import { type Cost, type Marks, type Measured, type WarmSearch } from './measure.ts';

export interface Report {
  site: string;
  /** Generated articles; `undefined` for the real site. */
  size?: number;
  pages: number;
  measured: readonly Measured[];
  warm: readonly WarmSearch[];
  marks: readonly Marks[];
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
const ms = (time: number) => time.toFixed(0);
type Figure = Exclude<keyof Cost, 'early'>;
const middle = (costs: readonly Cost[], figure: Figure) => median(costs.map((cost) => cost[figure]));
const worst = (costs: readonly Cost[], figure: Figure) => Math.max(...costs.map((cost) => cost[figure]));

/** Aims of design/speed.md: bytes up to the first titles, by the number of articles. */
const TITLE_AIM: Readonly<Record<number, number>> = { 1000: 45_000, 5000: 100_000 };
const WARM_AIM_MS = 50;
const ENGINE_AIM = 1.2;

const HEAD = ['site', 'engine', '1st: titles kB', 'ms', 'all kB', 'ms', '2nd: titles kB', 'ms', 'all kB', 'ms', 'results'];

/** One table of all sites and engines; each cell is the median of the pairs of searches. */
export function printTable(reports: readonly Report[]): void {
  const rows = reports.flatMap(({ site, measured }) => measured.map(({ who, first, second }) => [
    site, who,
    ...[first, second].flatMap((costs) => [kilo(middle(costs, 'titleBytes')), ms(middle(costs, 'titleMs')), kilo(middle(costs, 'fullBytes')), ms(middle(costs, 'fullMs'))]),
    [...first, ...second].map(({ results }) => results).join(' '),
  ]));
  const lines = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log();
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

export interface Finding {
  ok: boolean;
  text: string;
}

/** The aims, each with what was measured. */
export function findings({ size, measured, warm, marks }: Report): Finding[] {
  const ours = measured.find(({ who }) => who === 'ours');
  const alone = measured.find(({ who }) => who === 'Pagefind alone');
  if (!ours || !alone) throw new Error('Ours or Pagefind alone was not measured.');
  const aim = size === undefined ? undefined : TITLE_AIM[size];
  // Where no title answers, the first results are those of the full text; the aims for titles do not speak of them.
  const titleBytes = worst(ours.first.filter(({ early }) => early), 'titleBytes');
  const answered = warm.filter(({ cost }) => cost.early);
  const warmBytes = worst([...ours.second, ...answered.map(({ cost }) => cost)].filter(({ early }) => early), 'titleBytes');
  const slowest = answered.toSorted((a, b) => b.cost.titleMs - a.cost.titleMs)[0];
  const ratio = (pick: (cost: Cost) => number) => Math.max(...(['first', 'second'] as const).map((which) => {
    // Both searches of a pair together: what the first has fetched the second has.
    const upTo = (costs: Measured) => costs.first.map((cost, at) => pick(cost) + (which === 'second' ? pick(costs.second[at] ?? cost) : 0));
    const theirs = upTo(alone);
    return Math.max(...upTo(ours).map((bytes, at) => bytes / (theirs[at] ?? bytes)));
  }));
  const all = ratio(({ fullBytes }) => fullBytes);
  // The titles have aims of their own; what comes for the full text, words for corrections included, is compared.
  const full = ratio(({ fullBytes, tierBytes }) => fullBytes - tierBytes);
  const found = marks.reduce((sum, mark) => sum + mark.found, 0);
  const lost = marks.reduce((sum, mark) => sum + mark.lost.length, 0);
  const pagefind = marks.reduce((sum, mark) => sum + mark.pagefind, 0) / marks.length;
  return [
    { ok: aim === undefined || titleBytes <= aim, text: `first titles after ${kilo(titleBytes)} kB at worst${aim === undefined ? '' : ` (aim ${kilo(aim)})`}` },
    { ok: warmBytes === 0, text: `a second search fetches ${kilo(warmBytes)} kB at worst before its titles (aim 0)` },
    {
      ok: (slowest?.cost.titleMs ?? 0) <= WARM_AIM_MS,
      text: `a second search shows titles in ${ms(middle(answered.map(({ cost }) => cost), 'titleMs'))} ms, at worst ${ms(slowest?.cost.titleMs ?? 0)} ms for "${slowest?.query ?? ''}" (aim ${WARM_AIM_MS}); full in ${ms(middle(warm.map(({ cost }) => cost), 'fullMs'))} ms`,
    },
    { ok: full <= ENGINE_AIM, text: `full text fetches ${full.toFixed(2)} × Pagefind alone at worst (aim ${ENGINE_AIM}); with the titles, which have their own aim, ${all.toFixed(2)} ×` },
    { ok: lost === 0, text: `${found - lost} of ${found} pages found with marks are found without (aim all); Pagefind alone ${(100 * pagefind).toFixed(0)} %` },
    ...marks.filter((mark) => mark.lost.length > 0).map((mark) => ({ ok: false, text: `"${mark.phrase}" loses ${mark.lost.length} of ${mark.found}: ${mark.lost.slice(0, 3).join(' ')}` })),
  ];
}

/** Each search by itself, to find out why an aim was missed. */
export function printDetails({ measured, warm }: Report): void {
  for (const { who, first, second } of measured.filter(({ first: costs }) => costs.some(({ engineBytes }) => engineBytes > 0))) {
    first.forEach((cost, pair) => [cost, second[pair]].forEach((of, at) => {
      if (of) console.log(`      ${who}, "${PAIRS[pair]?.[at === 0 ? 'first' : 'second'].typed ?? ''}": ${kilo(of.fullBytes)} kB, Pagefind's index ${kilo(of.indexBytes)}, its texts ${kilo(of.textBytes)}`);
    }));
  }
  for (const { query, cost } of warm) console.log(`      warm, "${query}": titles ${ms(cost.titleMs)} ms ${kilo(cost.titleBytes)} kB, all ${ms(cost.fullMs)} ms ${kilo(cost.fullBytes)} kB, ${cost.results} results`);
}
