import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { VI } from '../../src/ui/vi.ts';
import { useBrowser } from '../helpers/browser.ts';
import { NEUTRAL, pageAt } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { link, tags } from '../helpers/html.ts';
import { pdfPages } from '../helpers/pdf-text.ts';
import { useSite } from '../helpers/site.ts';
import { TEMPLATES, template } from '../helpers/templates.ts';

const { open } = useBrowser();
const { at } = useSite();

let page: Page;
beforeAll(async () => {
  page = await (await open()).newPage();
});

/** Lines may break anywhere in an address. */
const unbroken = (text: string) => text.replace(/\s+/g, '');

/** Text of each printed sheet, without white space. */
async function sheets(address: string): Promise<string[]> {
  await page.goto(at(address));
  return pdfPages(await page.pdf({ preferCSSPageSize: true })).map(unbroken);
}

const readable = TEMPLATES.filter(({ address }) => address !== NEUTRAL);

describe('on paper', () => {
  test.each(readable)('every sheet of $name carries 111 and its address', async ({ address }) => {
    const canonical = link(pageAt(address).html, 'canonical');
    const printed = await sheets(address);
    expect(printed.length).toBeGreaterThan(0);
    expectNone(
      printed.flatMap((text, index) => [
        ...(text.includes(unbroken(VI.printedHelp)) ? [] : [`sheet ${index + 1} of ${printed.length} lacks 111`]),
        ...(text.includes(unbroken(canonical || 'https://')) ? [] : [`sheet ${index + 1} of ${printed.length} lacks its address`]),
      ]),
    );
  });

  test.each(['article', 'article-sensitive', 'article-child', 'lesson', 'quiz'])('%s names its sources with their addresses written out', async (name) => {
    const address = template(name);
    const { html } = pageAt(address);
    const sources = tags(html.slice(html.indexOf('class="sources"'), html.indexOf('</section>', html.indexOf('class="sources"')))).flatMap(({ attributes: { href = '' } }) => (href.startsWith('http') ? href : []));
    expect(sources.length).toBeGreaterThan(0);
    const printed = (await sheets(address)).join('');
    expect(printed).toContain(VI.sources);
    expectNone(sources.filter((source) => !printed.includes(unbroken(source))));
  });

  test('nothing of the screen’s frame is printed', async () => {
    await page.goto(at(template('article-sensitive')));
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('nav:visible, button:visible, input:visible, [role="search"]:visible, a[data-quick-exit]:visible').evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80)));
    await page.emulateMedia({ media: 'screen' });
    expectNone(shown);
  });
});
