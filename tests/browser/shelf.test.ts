import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, articleAddress, lessonAddress, posterAddress } from '../../src/ui/addresses.ts';
import { FILTER_FORMATS, fileSize, FORMAT_NAMES, OUTREACH_NAMES, SHELF } from '../../src/ui/shelf-strings.ts';
import { axeViolations } from '../helpers/axe.ts';
import { DESK, PHONE, useBrowser } from '../helpers/browser.ts';
import { pageAt, PAGES } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { decode, tagsNamed } from '../helpers/html.ts';
import { inTurns } from '../helpers/in-turns.ts';
import { realEntries } from '../helpers/real-content.ts';
import { useSite } from '../helpers/site.ts';
import { settled, watch } from '../helpers/watch.ts';

const { open } = useBrowser();
const { at } = useSite();

const LESSONS = realEntries('lessons');
const POSTERS = realEntries('posters');
/** Everything the shelf shows, with what it is found by. */
const SETS = [
  ...LESSONS.map(({ id, data }) => ({ address: lessonAddress(id), topic: data.topic, audience: 'giao-vien', grades: data.grades })),
  ...POSTERS.map(({ id, data }) => ({ address: posterAddress(id), topic: data.topic, audience: data.audience as string, grades: [] as number[] })),
];
const addresses = (sets: readonly { address: string }[]) => sets.map(({ address }) => address).sort();
const [first] = LESSONS;
if (!first) throw new Error('content/lessons is empty.');

/** Addresses on the cards of a built page. */
const cardsOf = (html: string) => [...html.matchAll(/<li class="shelf-card"[\s\S]*?<h2><a href="([^"]+)"/g)].map(([, address = '']) => address).sort();
const filterLinks = tagsNamed(pageAt(ADDRESS.materials).html, 'a').map(({ attributes }) => attributes).filter((attributes) => attributes['data-facet'] !== undefined);

/** What a filter keeps. */
const kept = (facet: string | undefined, value = '') => SETS.filter((set) => (facet === 'grade' ? set.grades.includes(Number(value)) : facet === 'topic' ? set.topic === value : set.audience === value));

describe('the shelf without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
  });

  test('shows every lesson and every poster, and says how many', async () => {
    await page.goto(at(ADDRESS.materials));
    expect(cardsOf(await page.content())).toEqual(addresses(SETS));
    expect(await page.locator('.shelf .count').innerText()).toBe(SHELF.found(SETS.length));
  });

  test('offers every grade, topic and reader that has something, and every kind of file', () => {
    const offered = (facet: string) => filterLinks.filter((link) => link['data-facet'] === facet).map((link) => link['data-value']);
    expect(offered('grade')).toEqual([...new Set(LESSONS.flatMap(({ data }) => data.grades))].sort((a, b) => a - b).map(String));
    expect(offered('topic').sort()).toEqual([...new Set(SETS.map(({ topic }) => topic))].sort());
    expect(offered('audience').sort()).toEqual([...new Set(SETS.map(({ audience }) => audience))].sort());
    expect(offered('format')).toEqual(Object.keys(FILTER_FORMATS));
  });

  test.each(filterLinks.map(({ href = '', 'data-facet': facet = '', 'data-value': value = '' }) => ({ href, facet, value })))('the filter $href leads to a page with just these sets', ({ href, facet, value }) => {
    const { html } = pageAt(href);
    const expected = facet === 'format'
      ? SETS.filter(({ address }) => tagsNamed(pageAt(address).html, 'a').some(({ attributes }) => attributes.download !== undefined && isOf(attributes.href ?? '', value)))
      : kept(facet, value);
    expect(expected.length).toBeGreaterThan(0);
    expect(cardsOf(html)).toEqual(addresses(expected));
    expect(html).toContain(SHELF.found(expected.length));
    expect(tagsNamed(html, 'a').filter(({ attributes }) => attributes['aria-current'] === 'true' && attributes['data-facet']).map(({ attributes }) => attributes.href)).toEqual([href]);
  });

  test('a click narrows it, and a click leads back', async () => {
    await page.goto(at(ADDRESS.materials));
    await page.getByRole('link', { name: SHELF.grade(4), exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`${ADDRESS.materials}lop-4/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(SHELF.filtered(SHELF.grade(4)));
    await page.getByRole('link', { name: SHELF.clear }).click();
    expect(new URL(page.url()).pathname).toBe(ADDRESS.materials);
  });
});

/** Whether the address of a file is one of a format. */
function isOf(href: string, format: string): boolean {
  const ending = { docx: /\.docx$/, pptx: /\.pptx$/, pdf: /\.pdf$/, txt: /-loa-\d+-giay\.txt$|-tin-zalo\.txt$/, zip: /-tron-bo\.zip$/, scorm: /-scorm\.zip$/ }[format];
  return ending?.test(href) ?? false;
}

describe.each([{ name: 'a phone', viewport: PHONE }, { name: 'a desk', viewport: DESK }])('the shelf with JavaScript on $name', ({ viewport }) => {
  let page: Page;
  let foreign: () => string[];
  beforeAll(async () => {
    page = await (await open({ viewport })).newPage();
    foreign = watch(page, at('')).taken;
  });
  const shelf = async () => {
    await page.goto(at(ADDRESS.materials));
    await page.evaluate(() => customElements.whenDefined('lc-shelf'));
  };
  const filter = (facet: string, value: string) => page.locator(`.shelf nav a[data-facet="${facet}"][data-value="${value}"]`);
  const shown = () => page.locator('.shelf-card:visible h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());
  const said = () => page.locator('.shelf [role="status"]').innerText();
  const pressed = () => page.locator('.shelf nav a[aria-pressed="true"]').evaluateAll((links) => links.map((link) => link.getAttribute('data-value')));
  const { topic, grades } = first.data;
  const grade = String(grades[0]);

  test('filters work at once, together, and say how much is left', async () => {
    await shelf();
    await filter('grade', grade).click();
    const one = kept('grade', grade);
    expect([await shown(), await said(), await pressed()]).toEqual([addresses(one), SHELF.found(one.length), [grade]]);
    await filter('topic', topic).click();
    const both = one.filter((set) => set.topic === topic);
    expect([await shown(), await said(), await pressed()]).toEqual([addresses(both), SHELF.found(both.length), [grade, topic]]);
    expect(new URL(page.url()).pathname).toBe(ADDRESS.materials);
    await filter('grade', grade).click();
    expect(await shown()).toEqual(addresses(kept('topic', topic)));
    await filter('topic', topic).click();
    expect([await shown(), await said(), await pressed()]).toEqual([addresses(SETS), SHELF.found(SETS.length), []]);
  });

  test('one value of a kind replaces the other', async () => {
    await shelf();
    const other = filterLinks.find((link) => link['data-facet'] === 'grade' && link['data-value'] !== grade)?.['data-value'] ?? '';
    await filter('grade', grade).click();
    await filter('grade', other).click();
    expect([await shown(), await pressed()]).toEqual([addresses(kept('grade', other)), [other]]);
  });

  test('filters that leave nothing say what to do', async () => {
    await shelf();
    const [poster] = POSTERS.filter(({ data }) => data.audience !== 'giao-vien');
    await filter('grade', grade).click();
    await filter('audience', poster?.data.audience ?? '').click();
    expect([await shown(), await said()]).toEqual([[], SHELF.none]);
  });

  test('Enter and Space press a filter, and the focus stays on it', async () => {
    await shelf();
    for (const [key, expected] of [['Enter', [grade]], ['Enter', []], ['Space', [grade]], ['Space', []]] as const) {
      await filter('grade', grade).focus();
      await page.keyboard.press(key);
      expect(await pressed(), key).toEqual(expected);
      expect(await filter('grade', grade).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await shown()).toEqual(addresses(expected.length > 0 ? kept('grade', grade) : SETS));
    }
  });

  test('filters are buttons to a screen reader, in groups with names, and can be hit with a thumb', async () => {
    await shelf();
    const group = page.getByRole('group', { name: SHELF.facets.grade });
    expect(await group.getByRole('button').count()).toBe(filterLinks.filter((link) => link['data-facet'] === 'grade').length);
    const sizes = await page.locator('.shelf nav a').evaluateAll((links) => links.map((link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  // The shelf as it opens, its filtered pages, lessons and posters are among the pages that `every-page` walks.
  test('axe finds nothing when it is narrowed, and when nothing is left', async () => {
    await shelf();
    await filter('grade', grade).click();
    await settled(page);
    expectNone(await axeViolations(page));
    await filter('audience', POSTERS.find(({ data }) => data.audience !== 'giao-vien')?.data.audience ?? '').click();
    await settled(page);
    expectNone(await axeViolations(page));
  });

  test('nothing was asked of another host, and nothing went wrong on the way', () => {
    expectNone(foreign());
  });
});

/** Every download of every page: where it leads and what stands on it. */
const DOWNLOADS = PAGES.flatMap(({ address, html }) =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"[^>]*\sdownload[^>]*>([^<]*)<\/a>/g)].map(([, href = '', text = '']) => ({ address, href, text: decode(text).trim() })));

describe('every download', () => {
  test('is there in numbers', () => {
    expect(new Set(DOWNLOADS.map(({ href }) => href)).size).toBeGreaterThan(500);
    expect(DOWNLOADS.every(({ href }) => href.startsWith(ADDRESS.files))).toBe(true);
  });

  test('says its format and size before it is fetched, and answers with just that', async () => {
    const said = new Map<string, Set<string>>();
    for (const { href, text } of DOWNLOADS) said.set(href, (said.get(href) ?? new Set()).add(/([^:,]+, [\d,]+ [kM]B)$/.exec(text)?.[1]?.trim() ?? text));
    const faults = await inTurns([...said], async ([href, texts]) => {
      const response = await fetch(at(href));
      const size = fileSize((await response.arrayBuffer()).byteLength);
      const right = Object.values(FORMAT_NAMES).map((format) => `${format}, ${size}`);
      return [...(response.status === 200 ? [] : [`${href}: answers ${response.status}`]), ...[...texts].filter((text) => !right.includes(text)).map((text) => `${href}: says "${text}", has ${size}`)];
    }, 8);
    expectNone(faults.flat());
  });

  test('is saved under its own name', async () => {
    const page = await (await open()).newPage();
    await page.goto(at(lessonAddress(first.id)));
    const link = page.locator('.downloads a[href$=".docx"]').first();
    const name = (await link.getAttribute('href'))?.split('/').at(-1);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(name);
  });
});

describe('the files of a lesson', () => {
  test.each(LESSONS.map(({ id }) => ({ id })))('$id: plan, slides, handout, letter, questions, board, poster, scripts, message and pack are linked on its page', ({ id }) => {
    const files = DOWNLOADS.filter(({ address }) => address === lessonAddress(id)).map(({ href }) => href.split('/').at(-1)?.slice(id.length + 1));
    expect(files).toEqual(expect.arrayContaining([
      'tron-bo.zip', 'ke-hoach-bai-day.pdf', 'ke-hoach-bai-day.docx', 'trinh-chieu.pptx', 'trinh-chieu.pdf', 'phieu-hoc-tap.pdf', 'phieu-hoc-tap.docx', 'thu-gui-gia-dinh.pdf', 'thu-gui-gia-dinh.docx',
      'cau-hoi-tren-giay.pdf', 'moodle.xml', 'moodle-gift.txt', 'scorm.zip', 'bang-tin-a4.pdf', 'ap-phich-a3.pdf', 'loa-60-giay.txt', 'loa-90-giay.txt', 'loa-180-giay.txt', 'loa-phat-thanh.docx', 'tin-zalo.txt', 'hinh-zalo.png',
    ]));
  });

  test('show a picture of each PDF and of the slides, with words', async () => {
    const page = await (await open()).newPage();
    await page.goto(at(lessonAddress(first.id)));
    const pictures = page.locator('.downloads img');
    expect(await pictures.count()).toBeGreaterThanOrEqual(6);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 20_000 }).toBeGreaterThan(100);
      expect(await picture.getAttribute('alt')).not.toBe('');
    }
  });
});

test('every poster has a page with its A3 and A4, its words, and where its code leads', () => {
  for (const { id, data } of POSTERS) {
    const { html } = pageAt(posterAddress(id));
    expect(DOWNLOADS.filter(({ address }) => address === posterAddress(id)).map(({ href }) => href.split('/').at(-1))).toEqual(expect.arrayContaining([`${id}-a3.pdf`, `${id}-a4.pdf`]));
    const text = decode(html.replace(/<[^>]+>/g, ' '));
    for (const line of [data.board.headline, ...data.board.points, data.page]) expect(text).toContain(line);
  }
});

test('every article has a notice board, three scripts and a message, each with its name, format and size', () => {
  const links = DOWNLOADS.filter(({ address }) => address === ADDRESS.outreach);
  for (const { id } of realEntries('articles')) {
    const own = links.filter(({ href }) => href.startsWith(`${ADDRESS.files}bai-viet/${id}/`));
    expect(own.map(({ href }) => href.split('/').at(-1)?.slice(id.length + 1)).sort(), id).toEqual(Object.keys(OUTREACH_NAMES).sort());
    for (const { text } of own) expect(Object.values(OUTREACH_NAMES).some((name) => text.startsWith(`${name}: `)), text).toBe(true);
    expect(pageAt(ADDRESS.outreach).html).toContain(`href="${articleAddress(id)}"`);
  }
});
