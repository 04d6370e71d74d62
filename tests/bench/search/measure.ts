import type { Browser, Page } from 'playwright-core';
import { type AskIn, askOurs, askPagefind, askRival, type Shown } from './ask.ts';
import { PAIRS, type Query, WARM } from './queries.ts';
import type { CountingServer } from './serve.ts';

/** Bytes on the wire and ms up to the first titles and up to the full results. */
export interface Cost {
  titleBytes: number;
  titleMs: number;
  fullBytes: number;
  fullMs: number;
  /** Part of `fullBytes` that titles need: the panel, the titles and what search knows of meaning. */
  tierBytes: number;
  /** Part of `fullBytes` that comes from Pagefind's files: all of them, and of these its index and its texts. */
  engineBytes: number;
  indexBytes: number;
  textBytes: number;
  results: number;
  /** Whether titles stood there before the full results; else both are the same moment. */
  early: boolean;
}

export interface Measured {
  who: string;
  first: Cost[];
  second: Cost[];
}

interface Engine {
  who: string;
  address: string;
  ask: AskIn;
  /** Asked what was typed; the others are asked what was meant. */
  asTyped?: boolean;
}

export const WHOLE = ['minisearch', 'flexsearch', 'orama'] as const;

const ENGINES: readonly Engine[] = [
  { who: 'ours', address: '/tim-kiem/', ask: askOurs, asTyped: true },
  { who: 'Pagefind alone', address: '/_bench/empty.html', ask: askPagefind },
  ...WHOLE.map((name) => ({ who: `${name}, whole`, address: '/_bench/empty.html', ask: askRival(name) })),
];

/** A page of a new browser profile: nothing is cached. The document itself is not counted, the reader is there already. */
async function inNewProfile<Result>(browser: Browser, server: CountingServer, address: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.goto(server.origin + address);
    await server.quiet();
    return await use(page);
  } finally {
    await context.close();
  }
}

/** One search, and all that was fetched until nothing more was. */
async function cost(server: CountingServer, search: () => Promise<Shown>, fromWork: boolean): Promise<Cost> {
  server.forget();
  const { titles, full, results, asked, worked } = await search();
  await server.quiet();
  const answered = server.answered();
  const sum = (of: typeof answered) => of.reduce((bytes, answer) => bytes + answer.bytes, 0);
  const under = (folder: string) => sum(answered.filter(({ address }) => address.startsWith(folder)));
  const tier = ['/_astro/', '/tim/muc.json', '/tim/nghia.json'].reduce((bytes, start) => bytes + under(start), 0);
  const before = fromWork ? (worked ?? 0) : 0;
  return {
    titleBytes: sum(answered.filter(({ at }) => at <= asked + (titles ?? full))), titleMs: (titles ?? full) - before,
    fullBytes: sum(answered), fullMs: full - before,
    tierBytes: tier, engineBytes: under('/pagefind/'), indexBytes: under('/pagefind/index/'), textBytes: under('/pagefind/fragment/'), results,
    early: titles !== undefined && titles < full,
  };
}

/** Every engine with every pair of searches, one after the other: all meet the same machine. */
export async function measureAll(browser: Browser, server: CountingServer): Promise<Measured[]> {
  const measured: Measured[] = ENGINES.map(({ who }) => ({ who, first: [], second: [] }));
  // The first round is not counted: the server compresses and the system reads its files then.
  for (const [round, { first, second }] of [...PAIRS.slice(0, 1), ...PAIRS].entries()) {
    for (const [at, { address, ask, asTyped }] of ENGINES.entries()) {
      const text = ({ typed, meant }: Query) => (asTyped ? typed : (meant ?? typed));
      await inNewProfile(browser, server, address, async (page) => {
        const costs = { first: await cost(server, () => ask(page, text(first)), false), second: await cost(server, () => ask(page, text(second)), true) };
        if (round === 0) return;
        measured[at]?.first.push(costs.first);
        measured[at]?.second.push(costs.second);
      });
    }
  }
  return measured;
}

export interface WarmSearch {
  query: string;
  cost: Cost;
}

/** Our search, warm: every way of typing and every repair, one after another in one page. */
export const measureWarm = (browser: Browser, server: CountingServer): Promise<WarmSearch[]> =>
  inNewProfile(browser, server, '/tim-kiem/', async (page) => {
    await askOurs(page, 'trẻ em');
    await server.quiet();
    const searches: WarmSearch[] = [];
    for (const query of WARM) searches.push({ query, cost: await cost(server, () => askOurs(page, query), true) });
    return searches;
  });

export interface Marks {
  phrase: string;
  /** Pages found with marks. */
  found: number;
  /** Those of them that are not found without. */
  lost: string[];
  /** How many of the pages that hold the phrase Pagefind alone finds without marks. */
  pagefind: number;
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Everything found with marks, and whether it is found without. No limit: the panel's would hide what is lost behind it. */
export const compareMarks = (browser: Browser, server: CountingServer, phrases: readonly string[]): Promise<Marks[]> =>
  inNewProfile(browser, server, '/_bench/empty.html', async (page) => {
    const everything = (query: string) => page.evaluate(async (text) => {
      const module = '/_bench/ours.js';
      return ((await import(module)) as { everything: (query: string) => Promise<string[]> }).everything(text);
    }, query);
    const alone = (query: string) => page.evaluate(async (text) => {
      const module = '/_bench/pagefind.js';
      const kept = window as { pagefind?: { search: (query: string) => Promise<{ id: string }[]> } };
      kept.pagefind ??= await ((await import(module)) as { openPagefind: () => Promise<{ search: (query: string) => Promise<{ id: string }[]> }> }).openPagefind();
      return (await kept.pagefind.search(text)).map(({ id }) => id);
    }, query);
    const marks: Marks[] = [];
    for (const phrase of phrases) {
      const withMarks = await everything(phrase);
      const without = new Set(await everything(bare(phrase)));
      const aloneWith = await alone(phrase);
      const aloneWithout = new Set(await alone(bare(phrase)));
      marks.push({ phrase, found: withMarks.length, lost: withMarks.filter((address) => !without.has(address)), pagefind: aloneWith.length === 0 ? 1 : aloneWith.filter((id) => aloneWithout.has(id)).length / aloneWith.length });
    }
    return marks;
  });
