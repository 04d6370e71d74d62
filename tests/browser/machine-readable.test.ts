import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { DIST, distText, PAGES, pageAt, UNLISTED } from '../helpers/dist.ts';
import { pagesOf } from '../helpers/entries.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { jsonLd, link, meta } from '../helpers/html.ts';
import { texts, xmlFault } from '../helpers/xml.ts';

const SITE = new URL(link(pageAt('/').html, 'canonical')).origin;

/** schema.org type that each kind of page says it is. */
const TYPES = { articles: 'Article', lessons: 'LearningResource', quizzes: 'Quiz', news: 'NewsArticle' } as const;

describe('what search engines read', () => {
  test.each(Object.entries(TYPES))('pages of %s say that they are of the type %s', (collection, type) => {
    const pages = pagesOf(collection);
    expect(pages.length).toBeGreaterThan(0);
    expectNone(
      pages.flatMap(({ address }) => {
        const [data, ...more] = jsonLd(pageAt(address).html);
        const right = data?.['@context'] === 'https://schema.org' && data['@type'] === type && data.url === SITE + address && data.inLanguage === 'vi' && more.length === 0;
        return right ? [] : [`${address}: ${JSON.stringify(data)}`];
      }),
    );
  });

  test('every page names its own full address', () => {
    const framed = PAGES.filter(({ address }) => !UNLISTED.some((unlisted) => unlisted === address));
    expectNone(
      framed.flatMap(({ address, html }) => [
        ...(link(html, 'canonical') === SITE + address ? [] : [`${address}: canonical is ${link(html, 'canonical')}`]),
        ...(meta(html, 'og:url') === SITE + address ? [] : [`${address}: og:url is ${meta(html, 'og:url')}`]),
      ]),
    );
  });

  test('only pages for a moment of need ask to be left out', () => {
    const left = PAGES.filter(({ html }) => meta(html, 'robots').includes('noindex')).map(({ address }) => address);
    expect(left.toSorted()).toEqual([...UNLISTED].toSorted());
  });

  test('robots.txt lets everything be read but the newsroom, and names the sitemap', async () => {
    expect(await distText('robots.txt')).toBe(`User-agent: *\nDisallow: /quan-tri/\n\nSitemap: ${SITE}/sitemap-index.xml\n`);
  });
});

describe('files that other programs read', () => {
  test.each(['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml'])('%s is well-formed', async (file) => {
    expect(xmlFault(await distText(file))).toBeUndefined();
  });

  test('the feed names pages that are there, newest first', async () => {
    const feed = await distText('rss.xml');
    const items = texts(feed, 'item').length;
    expect(items).toBeGreaterThan(10);
    const links = texts(feed.slice(feed.indexOf('<item>')), 'link');
    expect(links).toHaveLength(items);
    for (const address of links) pageAt(new URL(address).pathname);
    const days = texts(feed, 'pubDate').map((day) => Date.parse(day));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.every((day) => Number.isFinite(day))).toBe(true);
  });

  test('the manifest gives a neutral name, icons of the sizes it says, and no shortcut that names a topic', async () => {
    const manifest = JSON.parse(await distText('manifest.webmanifest')) as { short_name: string; lang: string; start_url: string; icons: { src: string; sizes: string; purpose?: string }[] };
    expect(manifest).toMatchObject({ lang: 'vi', start_url: '/' });
    expect(manifest).not.toHaveProperty('shortcuts');
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(manifest.icons.map(({ purpose = 'any', sizes }) => `${purpose} ${sizes}`)).toEqual(expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']));
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(path.join(DIST, src)).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  test('hosts are told the headers that a page cannot say itself', async () => {
    expect(existsSync(path.join(DIST, '_headers'))).toBe(true);
    expect(await distText('_headers')).toMatch(/^\/\*\n {2}Referrer-Policy: no-referrer$/m);
  });
});
