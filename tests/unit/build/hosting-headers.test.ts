import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HEADERS, headersFor, hostingHeaders } from '../../../src/build/hosting-headers.ts';
import { ADDRESS } from '../../../src/ui/addresses.ts';
import { writeTree } from '../../helpers/content-tree.ts';
import { stepContext } from '../../helpers/step-context.ts';

const EVERYWHERE = HEADERS['/*'];

describe('headers', () => {
  test('of any page keep its address to itself and let no other site frame it', () => {
    expect(headersFor('/bai-viet/a/')).toEqual(EVERYWHERE);
    expect(EVERYWHERE).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'SAMEORIGIN' });
  });

  test('of a file with its hash in the name let it be kept for a year', () => {
    expect(headersFor('/_astro/a.B2c.js')).toEqual({ ...EVERYWHERE, 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  test('of the page that wipes by the server ask the browser for all of the site, and are never kept; no other page asks', () => {
    expect(headersFor(ADDRESS.wiped)).toEqual({ ...EVERYWHERE, 'Clear-Site-Data': '"cache", "cookies", "storage"', 'Cache-Control': 'no-store' });
    for (const other of [ADDRESS.wipe, ADDRESS.home, `${ADDRESS.wiped}a/`]) expect(headersFor(other)).not.toHaveProperty('Clear-Site-Data');
  });

  test.each(['/sw.js', '/pagefind/pagefind-entry.json'])('of %s have it asked for anew each time', (pathname) => {
    expect(headersFor(pathname)).toEqual({ ...EVERYWHERE, 'Cache-Control': 'no-cache' });
  });

  test.each(['/sw.js.map', '/a/sw.js', '/_astro', '/pagefind/pagefind.js', '/'])('of %s hold no rule on keeping', (pathname) => {
    expect(headersFor(pathname)).toEqual(EVERYWHERE);
  });
});

test('the file for hosts says the same, path by path', async () => {
  const dist = await writeTree({});
  await hostingHeaders.run(stepContext({ dist }));
  const blocks = (await readFile(path.join(dist, '_headers'), 'utf8')).trimEnd().split('\n\n').map((block) => block.split('\n'));
  expect(blocks.map(([rule]) => rule)).toEqual(Object.keys(HEADERS));
  for (const [rule = '', ...lines] of blocks) {
    expect(lines).toEqual(Object.entries(HEADERS[rule] ?? {}).map(([name, value]) => `  ${name}: ${value}`));
  }
});
