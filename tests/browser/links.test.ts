import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { DIST, PAGES, pageAt, sitemapAddresses, UNLISTED } from '../helpers/dist.ts';
import { expectNone } from '../helpers/expect-none.ts';
import { link, meta, tags, type Tag } from '../helpers/html.ts';

const SITE = new URL(link(pageAt('/').html, 'canonical')).origin;

/** Attributes that make a browser ask for something, or lead a reader somewhere. */
const LEADING = ['href', 'src', 'data-neutral', 'data-all', 'data-from'] as const;

const idsOf = new Map(PAGES.map(({ address, html }) => [address, new Set(tags(html).flatMap(({ attributes }) => attributes.id ?? []))]));

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** Why an address of this site does not answer as it stands; `undefined` when it does. A redirect counts as a fault of the link. */
function fault(target: URL): string | undefined {
  const pathname = decodeURI(target.pathname);
  const ids = idsOf.get(pathname);
  // The newsroom and its help pages are not pages of the site, so their places are not known here.
  if (!ids) return isFile(path.join(DIST, pathname, pathname.endsWith('/') ? 'index.html' : '')) ? undefined : 'nothing is there';
  const id = decodeURIComponent(target.hash.slice(1));
  return id === '' || ids.has(id) ? undefined : `the page has no element with the id "${id}"`;
}

const sources = ({ attributes }: Tag) => (attributes.srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
const targets = (tag: Tag) => [...LEADING.flatMap((name) => tag.attributes[name] ?? []), ...sources(tag)];

/** Full addresses that a page names, as the browser resolves them. */
const addressesOn = (html: string, address: string) =>
  tags(html).flatMap((tag) => targets(tag).map((target) => ({ tag: tag.name, target, url: new URL(target, SITE + address) })));

describe('every link of every page', () => {
  test('leads to a page, a file or a place on a page that is there', () => {
    expectNone(
      PAGES.flatMap(({ address, html }) =>
        addressesOn(html, address)
          .filter(({ url }) => url.origin === SITE)
          .flatMap(({ target, url }) => {
            const why = fault(url);
            return why ? [`${address}: ${target} – ${why}`] : [];
          }),
      ),
    );
  });

  test('is a page, a call or a mail where it leaves the site, and never runs code', () => {
    const allowed = ['https:', 'http:', 'tel:', 'mailto:', 'data:'];
    expectNone(
      PAGES.flatMap(({ address, html }) =>
        addressesOn(html, address).filter(({ url }) => url.origin !== SITE && !allowed.includes(url.protocol)).map(({ target }) => `${address}: ${target}`),
      ),
    );
  });

  test('calls a number of digits only', () => {
    const calls = PAGES.flatMap(({ address, html }) => addressesOn(html, address).filter(({ url }) => url.protocol === 'tel:').map(({ target }) => ({ address, target })));
    expect(calls.length).toBeGreaterThan(PAGES.length);
    expectNone(calls.filter(({ target }) => !/^tel:\+?\d+$/.test(target)).map(({ address, target }) => `${address}: ${target}`));
  });

  test('fetches nothing from another host', () => {
    const fetching = ['img', 'script', 'source', 'iframe', 'audio', 'video'];
    expectNone(
      PAGES.flatMap(({ address, html }) =>
        addressesOn(html, address).filter(({ tag, url }) => fetching.includes(tag) && url.origin !== SITE && url.protocol !== 'data:').map(({ target }) => `${address}: ${target}`),
      ),
    );
  });
});

describe('share pictures', () => {
  const cards = [...new Set(PAGES.flatMap(({ html }) => meta(html, 'og:image') || []))];

  test('exist for every page of the frame', () => {
    expectNone(PAGES.filter(({ address, html }) => address !== '/bang-cuu-chuong/' && !meta(html, 'og:image')).map(({ address }) => address));
  });

  test('are 1200 × 630 pixels', async () => {
    expect(cards.length).toBeGreaterThan(1);
    const wrong = await Promise.all(
      cards.map(async (card) => {
        const file = path.join(DIST, new URL(card).pathname);
        if (!isFile(file)) return [`${card}: nothing is there`];
        const { width, height, format } = await sharp(file).metadata();
        return width === 1200 && height === 630 && format === 'png' ? [] : [`${card}: ${format} ${width} × ${height}`];
      }),
    );
    expectNone(wrong.flat());
  });
});

describe('the sitemap', () => {
  test('names every page but those that nobody looks for', async () => {
    const expected = PAGES.map(({ address }) => address).filter((address) => !UNLISTED.some((unlisted) => unlisted === address));
    expect((await sitemapAddresses()).toSorted()).toEqual(expected.toSorted());
  });
});
