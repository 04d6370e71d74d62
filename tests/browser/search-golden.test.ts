import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { syllables } from '../../src/text/syllables.ts';
import type { SearchOutcome } from '../fixtures/search/ask.ts';
import { useBrowser } from '../helpers/browser.ts';
import { openSearch } from '../helpers/site-search.ts';
import { useSite } from '../helpers/site.ts';

interface Golden {
  query: string;
  kind: string;
  first?: string[];
  within3?: string[];
  none?: boolean;
  distress?: boolean;
}

/**
 * The held-out queries are not tuned for; their score is printed. Independent readers said where a found page answers the question too.
 * Wanted: 98 % in the first three and 90 % first over both visible sets, 95 % in the first three held out. Measured on 23/11/2026, first three
 * and first: visible 99.6 and 94.5, practice 100 and 95.2 (82.1 and 60.0 before anybody had looked at it), third practice 96.6 and 80.9
 * (88.9 and 66.7 before), held out 94.1 and 80.
 * Where a set reaches what is wanted the gate is that; elsewhere it is the floor just under what was measured, so that nothing is lost
 * until the search is better.
 */
const FILES = {
  visible: { file: 'tests/fixtures/search/golden.yml', within3: 0.98, first: 0.9 },
  practice: { file: 'tests/fixtures/search/golden-next.yml', within3: 0.98, first: 0.9 },
  'third practice': { file: 'tests/fixtures/search/golden-third.yml', within3: 0.96, first: 0.8 },
  'held out': { file: 'tests/fixtures/search/golden-held-out.yml', within3: 0.94, first: 0.79 },
} as const;

/** Pages that ask side by side, one a core. */
const READERS = 2;

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** Too few letters ask nothing. */
const asksNothing = (query: string) => syllables(query).join('').length < 2;

/** What the box of the search page shows for the words put into it. */
async function inBox(page: Page, query: string): Promise<SearchOutcome> {
  const input = page.locator('#o-tim');
  await input.fill('');
  await page.locator('.search-large .search-results:not([aria-busy])').waitFor({ state: 'attached' });
  await input.fill(query);
  await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('.search-large .search-results li a')].map((link) => new URL(link.href).pathname),
    help: document.querySelector('.search-large .search-help') !== null,
  }));
}

const { open } = useBrowser();
const { at } = useSite();

const SETS = Object.entries(FILES).map(([name, { file, ...wanted }]) => ({ name, ...wanted, golden: parse(readFileSync(file, 'utf8')) as Golden[] }));
const seen = new Map<Golden, SearchOutcome>();

beforeAll(async () => {
  const left = SETS.flatMap(({ golden }) => golden).filter(({ query }) => !asksNothing(query));
  await Promise.all(Array.from({ length: READERS }, async () => {
    const context = await open({ bypassCSP: true });
    const ask = await openSearch(context, at(''));
    for (let entry = left.shift(); entry; entry = left.shift()) seen.set(entry, await ask(entry.query));
    await context.close();
  }));
}, 300_000);

describe.each(SETS)('the $name golden queries over the real content', ({ name, golden, within3, first }) => {
  const aimed = golden.filter(({ none, first: wanted }) => !none && wanted !== undefined);
  const topOf = (entry: Golden, count: number) => (seen.get(entry)?.addresses ?? []).slice(0, count);
  // An anchor stands next to the page it lies on; what was seen are pages.
  const pages = (addresses: readonly string[] = []) => addresses.map((address) => address.replace(/#.*$/, ''));

  test(`${percent(within3, 1)} % find their page in the first three and ${percent(first, 1)} % first`, () => {
    const inThree = aimed.filter((entry) => topOf(entry, 3).some((address) => pages(entry.within3 ?? entry.first).includes(address)));
    const onTop = aimed.filter((entry) => topOf(entry, 1).some((address) => pages(entry.first).includes(address)));
    console.log(`${name}: ${aimed.length} queries, first three ${percent(inThree.length, aimed.length)} %, first ${percent(onTop.length, aimed.length)} %`);
    expect(inThree.length / aimed.length).toBeGreaterThanOrEqual(within3);
    expect(onTop.length / aimed.length).toBeGreaterThanOrEqual(first);
  });

  test('words of danger always bring the help box', () => {
    expect(golden.filter((entry) => entry.distress && !seen.get(entry)?.help).map(({ query }) => query)).toEqual([]);
  });

  test('what the site does not speak of finds nothing, with rare exceptions', () => {
    const off = golden.filter(({ none }) => none);
    const quiet = off.filter((entry) => topOf(entry, 1).length === 0);
    // A set may ask about nothing else.
    expect(quiet.length).toBeGreaterThanOrEqual(0.8 * off.length);
  });
});

test('the box of the search page shows the very same for a query of each kind', async () => {
  const page = await (await open()).newPage();
  await page.goto(at('/tim-kiem/'));
  const ofKind = new Map([...seen.keys()].filter((entry) => SETS[0]?.golden.includes(entry)).map((entry) => [entry.kind, entry]));
  expect(ofKind.size).toBeGreaterThan(20);
  for (const entry of ofKind.values()) expect({ query: entry.query, ...(await inBox(page, entry.query)) }).toEqual({ query: entry.query, ...seen.get(entry) });
  await page.context().close();
});
