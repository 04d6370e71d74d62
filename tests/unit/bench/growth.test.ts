import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleGrowth, otherGrowth, type SiteOfSize } from '../../bench/build/growth.ts';
import { articleFile, type Page } from '../../bench/build/pages.ts';
import { list } from '../../bench/build/random.ts';

const articles = list(10, (index) => ({ id: `bai-${index}`, frontMatter: {}, body: '' }));
const HUB = path.join('chu-de', 'nuoc', 'index.html');
const LAST = path.join('chu-de', 'nuoc', '2', 'index.html');
const SEARCH = path.join('tim-kiem', 'index.html');

interface Shape { articleBytes?: number; related?: number; lastLinks?: number; searchLinks?: number; searchBytes?: number }

/** A site of `size` articles: one list of two pages, a search page, ten article pages. */
function site(size: number, { articleBytes = 40_000, related = 3, lastLinks = 24, searchLinks = 60, searchBytes = 50_000 }: Shape = {}): SiteOfSize {
  const pages: Page[] = [
    ...articles.map((article) => ({ file: articleFile(article), bytes: articleBytes, articleLinks: related })),
    { file: HUB, bytes: 30_000, articleLinks: 24 },
    { file: LAST, bytes: 28_000, articleLinks: lastLinks },
    { file: SEARCH, bytes: searchBytes, articleLinks: searchLinks },
  ];
  return { size, pages: new Map(pages.map((page) => [page.file, page])), keptBytes: 1 };
}

describe('an article page', () => {
  test('may weigh one in a hundred more or less in a larger site', () => {
    expect(articleGrowth(site(10), site(5000, { articleBytes: 40_399 }), articles).ok).toBe(true);
    expect(articleGrowth(site(10), site(5000, { articleBytes: 40_401 }), articles).ok).toBe(false);
    expect(articleGrowth(site(10), site(5000, { articleBytes: 39_500 }), articles).ok).toBe(false);
  });

  test('is compared only when its list of related reading is full already', () => {
    expect(() => articleGrowth(site(10, { related: 2 }), site(5000), articles)).toThrow('nothing to compare');
  });
});

describe('any other page', () => {
  test('passes when nothing on it has become more', () => {
    expect(otherGrowth(site(1000), site(5000, { searchBytes: 51_000 }))).toMatchObject({ ok: true });
  });

  test('is named when it links to more articles', () => {
    const { ok, text } = otherGrowth(site(1000), site(5000, { searchLinks: 61 }));
    expect(ok).toBe(false);
    expect(text).toContain(`${SEARCH}: 50000 → 50000 bytes (0.00 %), 60 → 61 links`);
  });

  test('is named when it weighs more, whatever it holds', () => {
    expect(otherGrowth(site(1000), site(5000, { searchBytes: 53_000 })).ok).toBe(false);
  });

  test('may fill up to the first page of its list when it was the last one', () => {
    expect(otherGrowth(site(1000, { lastLinks: 8 }), site(5000)).ok).toBe(true);
    expect(otherGrowth(site(1000, { lastLinks: 8 }), site(5000, { lastLinks: 25 })).ok).toBe(false);
  });
});
