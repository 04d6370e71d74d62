import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/ui/addresses.ts';
import { SEARCH } from '../../src/ui/search-strings.ts';
import { VI } from '../../src/ui/vi.ts';
import { axeViolations } from '../helpers/axe.ts';
import { DESK, useBrowser } from '../helpers/browser.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { useSite } from '../helpers/site.ts';
import { watch, type Watch } from '../helpers/watch.ts';

const { open } = useBrowser();
const { at } = useSite();

// The index is fetched once for all pages of the context.
let context: BrowserContext;
let page: Page;
let watched: Watch;
beforeAll(async () => {
  context = await open({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
});
beforeEach(async () => {
  page = await context.newPage();
  watched = watch(page, at(''));
  await page.goto(at(ADDRESS.search));
});
afterEach(async () => {
  const wrong = watched.taken();
  await page.close();
  expectNone(wrong);
});

const box = () => page.getByRole('searchbox');
const list = () => page.locator('.search-large .search-results');
const results = () => list().locator('li a');
const status = () => page.locator('.search-large [role="status"]').textContent();
const addresses = () => results().evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** Types `query` in place of what is there; resolves with the complete answer. */
async function ask(query: string): Promise<string[]> {
  await box().fill('');
  await page.locator('.search-large .search-results:not([aria-busy])').waitFor({ state: 'attached' });
  await box().fill(query);
  await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return addresses();
}

describe('what was meant', () => {
  test('is offered as a question, with its results at once', async () => {
    const meant = await ask('bắt nạt');
    const offered = await ask('bắc nạt');
    expect(await page.locator('.search-suggestion').textContent()).toBe(SEARCH.suggestion('bắt nạt'));
    expect(offered[0]).toBe(meant[0]);
    expectNone(await axeViolations(page));
  });

  test('is not guessed at when the words are right', async () => {
    await ask('bắt nạt');
    expect(await page.locator('.search-suggestion').count()).toBe(0);
  });

  test.each(['nghị định 56', 'nghi dinh 56', 'ND56', 'NĐ 56', '56/2017', '56/2017/NĐ-CP', 'nd-56/2017/nd-cp'])('%j finds the decree first', async (query) => {
    expect((await ask(query))[0]).toBe('/van-ban/nghi-dinh-56-2017/');
  });

  test('the order is that of a first search, whatever parts of the index other searches have loaded', async () => {
    const cold = await ask('cần gi');
    expect(cold.length).toBeGreaterThan(2);
    for (const other of ['càng', 'cảnh giác', 'giấu kín', 'giữ gìn', 'giường']) await ask(other);
    expect(await ask('cần gi')).toEqual(cold);
  });

  test('the same words give the same pages in the same order', async () => {
    for (const query of ['trẻ em', 'con tôi bị bắt nạt trên mạng phải làm gì']) {
      const first = await ask(query);
      expect(first.length).toBeGreaterThan(2);
      expect(await ask(query)).toEqual(first);
    }
  });

  test('texts around the words found have their tones, and marks where the words stand', async () => {
    await ask('duoi nuoc');
    const marked = await results().locator('mark').allTextContents();
    expect(marked.some((text) => /đuối|nước/i.test(text))).toBe(true);
  });
});

describe('the list', () => {
  test('stays while more is typed, and its items stay the same ones', async () => {
    await ask('đuối n');
    await page.evaluate(() => {
      const place = document.querySelector<HTMLElement>('.search-large .search-results');
      const kept = window as unknown as { emptied: boolean; items: Element[] };
      kept.emptied = false;
      kept.items = [...(place?.querySelectorAll('li') ?? [])];
      if (place) new MutationObserver(() => {
        kept.emptied ||= place.hidden === true || place.querySelector('li') === null;
      }).observe(place, { attributes: true, childList: true, subtree: true });
    });
    await box().press('End');
    await page.keyboard.type('ước');
    await expect.poll(status).toMatch(/^Có \d+ kết quả/);
    await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
    const { emptied, same } = await page.evaluate(() => {
      const { emptied, items } = window as unknown as { emptied: boolean; items: Element[] };
      return { emptied, same: items.filter((item) => item.isConnected).length };
    });
    expect(emptied).toBe(false);
    expect(same).toBeGreaterThan(0);
  });

  test('shows only what was typed last, however fast the words change', async () => {
    const last = await ask('áo phao');
    await box().fill('');
    for (const query of ['trẻ em', 'bắt nạt', 'nghị định', 'áo phao']) await box().fill(query);
    await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await addresses()).toEqual(last);
  });

  test('Enter opens the first result of the words in the box, also when it is pressed before they are answered', async () => {
    const [wanted = ''] = await ask('áo phao');
    await ask('nghị định 56');
    await box().fill('áo phao');
    await page.keyboard.press('Enter');
    await page.waitForURL(at(wanted));
  });

  test('comes back with Enter after Escape has led from a result to the box', async () => {
    await ask('áo phao');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => results().evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement))).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => list().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await results().first().waitFor();
    expect(new URL(page.url()).pathname).toBe(ADDRESS.search);
  });
});

describe('the network', () => {
  test('is not asked for the titles of a second search, nor for anything of a search that was made before', async () => {
    await ask('duoi nuoc');
    await ask('bắt nạt');
    const before = await ask('duoi nuoc');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await ask('duoi nuoc')).toEqual(before);
    expect(asked).toEqual([]);
    // A new word: its titles stand there although no request is answered any more.
    await page.route('**/*', () => new Promise(() => undefined));
    await box().fill('');
    await box().fill('lắng nghe');
    await results().first().waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('filters', () => {
  test('each button says how many results it leaves, and leaves as many', async () => {
    const all = await ask('trẻ em');
    await page.getByText(VI.searchPage.narrow).click();
    const buttons = page.locator('.search-filters button');
    const names = await buttons.allTextContents();
    expect(names.length).toBeGreaterThan(6);
    expect(await page.locator('.search-filters [role="group"]').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))).toEqual(Object.values(SEARCH.facets));
    for (const name of names) {
      const button = page.locator('.search-filters button').filter({ hasText: name }).first();
      await button.click();
      expect(await page.locator('.search-filters button[aria-pressed="true"]').textContent()).toBe(name);
      const left = await addresses();
      expect(`${name}: ${left.length}`).toBe(`${name}: ${/\((\d+)\)$/.exec(name)?.[1] ?? ''}`);
      expect(left.filter((address) => !all.includes(address))).toEqual([]);
      expect(await status()).toBe(SEARCH.found(left.length));
      await page.locator('.search-filters button[aria-pressed="true"]').click();
    }
    expect(await addresses()).toEqual(all);
  });

  test('are accessible, and keep the focus on the button that was pressed', async () => {
    await ask('trẻ em');
    await page.getByText(VI.searchPage.narrow).click();
    await page.locator('.search-filters button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    expectNone(await axeViolations(page));
  });
});

describe('when nothing is found', () => {
  test('examples are offered, and each of them finds something', async () => {
    await ask('xqzwvk');
    const examples = await page.locator('.search-nothing button').allTextContents();
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      await ask('xqzwvk');
      await page.locator('.search-nothing button').filter({ hasText: example }).click();
      expect(await box().inputValue()).toBe(example);
      await results().first().waitFor();
    }
  });

  test('there is no result for what this site does not speak of, but help is', async () => {
    expect(await ask('bitcoin ethereum')).toEqual([]);
    expect(await page.locator('.search-nothing a[href="tel:111"]').isVisible()).toBe(true);
  });
});

describe('words of danger', () => {
  test.each(['muốn chết', 'em muon chet', 'có người sờ vào chỗ kín của em', 'bạn đánh em'])('%j bring 111, 113, 115 and an adult above the results, and nothing says what was understood', async (query) => {
    await ask(query);
    const help = page.locator('.search-large .search-help');
    expect(await help.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['tel:111', 'tel:113', 'tel:115']);
    expect(await help.innerText()).toContain(SEARCH.help.adult.split(':')[0]);
    expect((await help.innerText()).toLowerCase()).not.toMatch(/chết|đánh|sờ|kín|tự tử/);
    const [helpBox, listBox] = [await help.boundingBox(), await list().boundingBox()];
    expect(helpBox && listBox && helpBox.y + helpBox.height <= listBox.y).toBe(true);
  });

  test('bring nothing of the kind where there are none, and the box goes with the words', async () => {
    await ask('bạn đánh em');
    await ask('áo phao');
    expect(await page.locator('.search-help').count()).toBe(0);
  });
});

describe('the link to a search', () => {
  test('is copied by its button only, and its words stay behind "#"', async () => {
    await ask('áo phao');
    await page.getByRole('button', { name: VI.searchPage.copyLink }).click();
    await expect.poll(status).toBe(SEARCH.copied);
    expectNone(await axeViolations(page));
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname + link.search).toBe(ADDRESS.search);
    expect(new URLSearchParams(link.hash.slice(1)).get('q')).toBe('áo phao');
    expect(page.url()).toBe(at(ADDRESS.search));
  });

  test('opens with the same results, and the words leave the address and the history at once', async () => {
    const wanted = await ask('áo phao');
    await page.goto('about:blank');
    await page.goto(at(`${ADDRESS.search}#${new URLSearchParams({ q: 'áo phao' }).toString()}`));
    await page.locator('.search-large .search-results[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await addresses()).toEqual(wanted);
    expect(page.url()).toBe(at(ADDRESS.search));
    await page.goto(at('/'));
    await page.goBack();
    expect(page.url()).toBe(at(ADDRESS.search));
  });

  test('has no button before anything was found', async () => {
    expect(await page.getByRole('button', { name: VI.searchPage.copyLink }).isVisible()).toBe(false);
    await ask('xqzwvk');
    expect(await page.getByRole('button', { name: VI.searchPage.copyLink }).isVisible()).toBe(false);
  });
});
