import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { amountText } from '../../src/charts/layout.ts';
import { ADDRESS, legalAddress, registerAddress } from '../../src/ui/addresses.ts';
import { FIGURES } from '../../src/ui/figure-strings.ts';
import { REGISTER } from '../../src/ui/register-strings.ts';
import { axeViolations } from '../helpers/axe.ts';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { pageAt, PAGES } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { decode } from '../helpers/html.ts';
import { realEntries } from '../helpers/real-content.ts';
import { useSite } from '../helpers/site.ts';

const { open } = useBrowser();
const { at } = useSite();
const DOCUMENTS = realEntries('legal');
const addresses = (entries: readonly { id: string }[]) => entries.map(({ id }) => legalAddress(id)).sort();
const listed = (html: string) => [...html.matchAll(/<li class="law"[\s\S]*?<a href="([^"]+)"/g)].map(([, address = '']) => address).sort();

describe('figures', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
    await page.goto(at(ADDRESS.figures));
  });

  test.each(realEntries('figures').map(({ id, data }) => ({ id, data })))('$id: the drawing has a name, the table has every figure, the caption its sources with their year', async ({ id, data }) => {
    const section = page.locator(`#${id}`);
    expect(await section.getByRole('img', { name: data.title }).count()).toBe(1);
    const rows = await section.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    expect(rows.map(([, amount]) => amount)).toEqual(data.kind === 'bac-thang' ? data.steps.map(({ text }) => text) : data.values.map((value) => amountText(value) || FIGURES.none));
    const caption = await section.locator('figcaption').innerText();
    for (const { body, date } of data.sources) expect(caption).toMatch(new RegExp(`${body.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*${date.slice(0, 4)}`, 's'));
    for (const line of data.notToConclude) expect(await section.getByText(line, { exact: true }).isVisible()).toBe(true);
  });

  test.each([ADDRESS.figures, ADDRESS.rights])('%s is accessible', async (address) => {
    const checked = await (await open({ viewport: PHONE })).newPage();
    await checked.goto(at(address));
    expectNone(await axeViolations(checked));
  });

  test('stand on no page for children', () => {
    const children = [...PAGES.filter(({ address }) => address === '/tre-em/' || address === ADDRESS.rights), ...PAGES.filter(({ html }) => html.includes('class="wrap reading children"'))];
    expect(children.length).toBeGreaterThan(5);
    expectNone(children.filter(({ html }) => html.includes('class="chart')).map(({ address }) => address));
  });

  test('stay readable with forced colours', async () => {
    const forced = await (await open({ viewport: PHONE, forcedColors: 'active', colorScheme: 'dark' })).newPage();
    await forced.goto(at(ADDRESS.figures));
    const [bar, text, ground] = await forced.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).fill;
      return [style('.chart .bar:not([data-derived])'), style('.chart .label'), getComputedStyle(probe).color];
    });
    expect([bar === ground, text === ground]).toEqual([false, false]);
  });
});

describe('the register of laws', () => {
  const filters = [...pageAt(ADDRESS.legal).html.matchAll(/<a href="([^"]+)" data-facet="(\w+)" data-value="([^"]+)"/g)].map(([, href = '', facet = '', value = '']) => ({ href, facet, value }));
  const kept = ({ facet, value }: { facet: string; value: string }) => DOCUMENTS.filter(({ data }) => {
    const foundBy: Readonly<Record<string, readonly string[]>> = { role: data.concerns, topic: data.topics, kind: [data.kind], status: [data.status] };
    return foundBy[facet]?.includes(value);
  });

  test('lists every document and offers filters of all four kinds', () => {
    expect(listed(pageAt(ADDRESS.legal).html)).toEqual(addresses(DOCUMENTS));
    expect([...new Set(filters.map(({ facet }) => facet))].sort()).toEqual(['kind', 'role', 'status', 'topic']);
  });

  test('each filter leads to a page with just its documents, for readers without JavaScript', () => {
    expect(filters.length).toBeGreaterThan(20);
    for (const filter of filters) {
      const { html } = pageAt(filter.href);
      expect(listed(html), filter.href).toEqual(addresses(kept(filter)));
      expect(html).toContain(REGISTER.found(kept(filter).length));
    }
  });

  test('filters work at once and together, and kinds that are left empty go', async () => {
    const page = await (await open({ viewport: PHONE })).newPage();
    await page.goto(at(ADDRESS.legal));
    await page.evaluate(() => customElements.whenDefined('lc-shelf'));
    const shown = () => page.locator('.law:visible a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());
    await page.locator('nav a[data-facet="role"][data-value="y-te"]').click();
    await page.getByText(REGISTER.facets.kind, { exact: true }).click();
    await page.locator('nav a[data-facet="kind"][data-value="luat"]').click();
    const both = DOCUMENTS.filter(({ data }) => data.concerns.includes('y-te') && data.kind === 'luat');
    expect(both.length).toBeGreaterThan(0);
    expect([await shown(), await page.locator('.register-list section:visible').count(), await page.locator('.register-list [role="status"]').innerText()]).toEqual([addresses(both), 1, REGISTER.found(both.length)]);
    expect(new URL(page.url()).pathname).toBe(ADDRESS.legal);
    expectNone(await axeViolations(page));
  });

  test('a document says what it means for each reader it speaks to', () => {
    const speaking = DOCUMENTS.filter(({ data }) => data.meaningFor);
    expect(speaking.length).toBeGreaterThanOrEqual(15);
    for (const { id, data } of speaking) {
      const text = decode(pageAt(legalAddress(id)).html);
      for (const line of Object.values(data.meaningFor ?? {}).flatMap((lines) => lines ?? [])) expect(text, id).toContain(line);
    }
  });

  test('a filter that fits a role has its own address', () => {
    expect(pageAt(registerAddress('cho-y-te')).html).toContain(REGISTER.filtered(REGISTER.roles['y-te']));
  });
});
