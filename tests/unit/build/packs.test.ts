import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everythingFor } from '../../../src/build/packs/resources.ts';
import { withSizes } from '../../../src/build/packs/step.ts';
import { packId, writePacks } from '../../../src/build/packs/write-packs.ts';
import { isSwitchedOff } from '../../../src/build/service-worker.ts';
import { listAddress, readList, readOffers } from '../../../src/offline/packs/lists.ts';

const SITE = {
  'bai-viet/a/index.html': '<script type="module" src="/_astro/p.1.js"></script><img srcset="/_astro/h-9.webp 9w" src="/_astro/h-4.webp"><img src="/tai-lieu/tep/a.webp">',
  'bai-viet/b/index.html': '<p>Hai</p>',
  '_astro/p.1.js': 'import"./q.2.js";const later=()=>import("./r.3.js")',
  '_astro/q.2.js': 'export{}',
  '_astro/r.3.js': 'import"./p.1.js"',
  '_astro/h-4.webp': 'hình',
  'tai-lieu/tep/a.webp': 'bìa',
  'tai-lieu/tep/a.pdf': '%PDF',
};

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'packs-'));
  for (const [file, text] of Object.entries(SITE)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), text);
  }
});
afterEach(() => rm(dist, { recursive: true, force: true }));

const text = (address: string) => readFile(path.join(dist, address), 'utf8');

describe('a pack', () => {
  test('holds its pages with every script behind them and the smallest of their pictures', async () => {
    expect(await everythingFor(dist, ['/bai-viet/a/', '/tai-lieu/tep/a.pdf'])).toEqual(['/_astro/h-4.webp', '/_astro/p.1.js', '/_astro/q.2.js', '/_astro/r.3.js', '/bai-viet/a/', '/tai-lieu/tep/a.pdf', '/tai-lieu/tep/a.webp']);
  });

  test('whose page is not there stops the build', async () => {
    await expect(everythingFor(dist, ['/bai-viet/khong-co/'])).rejects.toThrow('khong-co');
  });

  test('is listed with address, bytes and hash of every file, as a device reads it', async () => {
    const [offer] = await writePacks(dist, [{ id: packId('x'), addresses: ['/bai-viet/b/'] }]);
    if (!offer) throw new Error('no offer');
    const content = SITE['bai-viet/b/index.html'];
    expect(await readList(await text(listAddress(offer.list)), offer)).toEqual([{ address: '/bai-viet/b/', bytes: Buffer.byteLength(content), hash: createHash('sha256').update(content).digest('hex') }]);
    expect(offer.bytes).toBe(Buffer.byteLength(content));
  });

  test('has a name that tells nothing and stays from build to build', () => {
    expect(packId('chu-de/than-the-an-toan')).toMatch(/^[0-9a-f]{8}$/);
    expect(packId('chu-de/a')).toBe(packId('chu-de/a'));
    expect(packId('chu-de/a')).not.toBe(packId('chu-de/b'));
  });
});

describe('the lists', () => {
  const packs = [{ id: packId('a'), addresses: ['/bai-viet/a/'] }, { id: packId('b'), addresses: ['/bai-viet/b/'] }];

  test('are the same bytes for the same site, under names that tell nothing', async () => {
    const first = await writePacks(dist, packs);
    expect(readOffers(await text('/luu/ban-ke.json'))).toEqual(first);
    expect(await writePacks(dist, packs)).toEqual(first);
    expect((await readdir(path.join(dist, 'luu'))).filter((name) => !/^(?:ban-ke|[0-9a-f]{16})\.json$/.test(name))).toEqual([]);
  });

  test('give a pack another version when one of its files changes, and leave the others', async () => {
    const before = await writePacks(dist, packs);
    await writeFile(path.join(dist, '_astro/q.2.js'), 'export {}');
    const after = await writePacks(dist, packs);
    expect(after[0]?.list).not.toBe(before[0]?.list);
    expect(after[1]).toEqual(before[1]);
  });

  test('refuse to be empty, and two packs of one name', async () => {
    await expect(writePacks(dist, [])).rejects.toThrow('Không có gói nào');
    await expect(writePacks(dist, [...packs, ...packs])).rejects.toThrow('Hai gói có cùng tên');
  });
});

describe('the page of the packs', () => {
  const row = '<li data-pack="chu-de/a"><span data-size-of="chu-de/a"></span></li>';

  test('gets neutral names and sizes', () => {
    expect(withSizes(row, [{ key: 'chu-de/a', id: '0123abcd', bytes: 2_100_000 }])).toBe('<li data-pack="0123abcd"><span >2,1 MB</span></li>');
  });

  test('that misses a pack, or has one too many, stops the build', () => {
    expect(() => withSizes('', [{ key: 'a', id: '0', bytes: 1 }])).toThrow('thiếu gói "a"');
    expect(() => withSizes(row, [])).toThrow('"chu-de/a" không ai biết');
  });
});

describe('the switch of the build', () => {
  test('is off unless it is thrown, and a slip of the keys stops the build', () => {
    expect(isSwitchedOff({})).toBe(false);
    expect(isSwitchedOff({ SITE_OFFLINE: '' })).toBe(false);
    expect(isSwitchedOff({ SITE_OFFLINE: 'tat' })).toBe(true);
    expect(() => isSwitchedOff({ SITE_OFFLINE: 'off' })).toThrow('SITE_OFFLINE đang là "off"');
  });
});
