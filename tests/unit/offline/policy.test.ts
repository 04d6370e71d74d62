import { describe, expect, test } from 'vitest';
import { isListedInSitemap } from '../../../src/build/sitemap-policy.ts';
import { CACHE_PREFIX, CACHES, DOCUMENTS, importsOf, isOutsideWorker, keepingOf, OFFLINE_PAGE, PACKS_FOLDER } from '../../../src/offline/policy.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';

const page = (head: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body></body></html>`;

describe('a page', () => {
  test.each(['always', 'when-read', 'never'] as const)('that says "%s" is kept so', (keeping) => {
    expect(keepingOf(page(`<meta name="lc-offline" content="${keeping}">`))).toBe(keeping);
    expect(keepingOf(page(`<meta name="lc-offline" content="${keeping}" />`))).toBe(keeping);
  });

  test.each([
    ['says nothing', ''],
    ['says something unknown', '<meta name="lc-offline" content="mai">'],
    ['says an empty word', '<meta name="lc-offline" content="">'],
    ['says it in capitals', '<meta name="lc-offline" content="ALWAYS">'],
    ['says more than the word', '<meta name="lc-offline" content="always never">'],
    ['says it under another name', '<meta name="offline" content="always">'],
    ['says it in other words than the site writes', '<meta content="always" name="lc-offline">'],
    ['only speaks about it', '<p>&lt;meta name="lc-offline" content="always"&gt;</p>'],
  ])('that %s is never stored', (_, head) => {
    expect(keepingOf(page(head))).toBe('never');
  });

  test('is judged by its own first word, not by what stands in its text', () => {
    expect(keepingOf(page('<meta name="lc-offline" content="never"><meta name="lc-offline" content="always">'))).toBe('never');
  });

  test('that is empty or no page at all is never stored', () => {
    expect(keepingOf('')).toBe('never');
    expect(keepingOf('{"error":"not found"}')).toBe('never');
  });
});

test('a list of caches tells nothing of what was read', () => {
  const names = Object.values(CACHES);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => new RegExp(`^${CACHE_PREFIX}-[a-z]+$`).test(name))).toBe(true);
});

test.each([
  ['/quan-tri/', true], ['/quan-tri/api/v1', true], ['/sw.js', true],
  ['/', false], ['/quan-tri-rui-ro/', false], ['/bai-viet/x/', false], ['/sw.js.map', false], [OFFLINE_PAGE, false],
])('%s is left to the network: %s', (pathname, outside) => {
  expect(isOutsideWorker(pathname)).toBe(outside);
});

test('the page for no network is the one the site has, and no page to be found', () => {
  expect(OFFLINE_PAGE).toBe(ADDRESS.offline);
  expect(isListedInSitemap(`https://vi-du.example${OFFLINE_PAGE}`)).toBe(false);
  expect(isListedInSitemap(`https://vi-du.example${ADDRESS.neutral}`)).toBe(false);
});

test('folders that the worker spells itself are those of the site', () => {
  expect(DOCUMENTS).toBe(ADDRESS.files);
  expect(PACKS_FOLDER).toBe(ADDRESS.packs);
});

test('a script names the modules it loads, at once or later', () => {
  const code = 'import{a}from"./b.1.js";import\'./c.js\';const d=()=>import(`./d-e.Fg_2.js`);const f="./g.css",h="../i.js",j="/k.js"';
  expect(importsOf('/_astro/a.js', code)).toEqual(['/_astro/b.1.js', '/_astro/c.js', '/_astro/d-e.Fg_2.js']);
});
