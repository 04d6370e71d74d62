import { beforeEach, describe, expect, test } from 'vitest';
import { loadPack, type Download } from '../../../../src/offline/packs/download.ts';
import { PackFailure } from '../../../../src/offline/packs/failure.ts';
import { hashOf } from '../../../../src/offline/packs/hash.ts';
import type { Ledger } from '../../../../src/offline/packs/ledger.ts';
import { listAddress, OFFERS_ADDRESS } from '../../../../src/offline/packs/lists.ts';
import { bytesOf, orphans } from '../../../../src/offline/packs/plan.ts';

const ID = '0123abcd';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A site with one pack; each answer can be broken. */
class TestSite {
  readonly asked: string[] = [];
  answers = new Map<string, () => Response | Promise<Response>>();

  async publish(files: Readonly<Record<string, string>>): Promise<void> {
    const rows = await Promise.all(Object.entries(files).map(async ([address, text]) => [address, bytes(text).length, await hashOf(bytes(text))]));
    const text = JSON.stringify(rows);
    const list = await hashOf(bytes(text));
    this.answers = new Map(Object.entries({ ...files, [listAddress(list)]: text, [OFFERS_ADDRESS]: JSON.stringify([{ id: ID, bytes: 1, list }]) }).map(([address, body]) => [address, () => new Response(body)]));
  }

  readonly fetch: typeof fetch = async (input) => {
    this.asked.push(String(input));
    return (this.answers.get(String(input)) ?? (() => new Response('', { status: 404 })))();
  };
}

/** A device in memory. */
class TestShelf {
  list: Ledger = {};
  readonly files = new Map<string, string>();
  room = Infinity;
  ledger = async () => this.list;
  held = async () => new Set(this.files.keys());
  write = async (ledger: Ledger) => void (this.list = ledger);
  keep = async (hash: string, file: Response) => {
    const text = await file.text();
    if ((this.room -= bytes(text).length) < 0) throw new PackFailure('full', 'no room');
    this.files.set(hash, text);
  };
  sweep = async () => orphans(this.files.keys(), this.list).forEach((hash) => this.files.delete(hash));
}

const FILES = { '/bai-viet/a/': '<p>Một</p>', '/bai-viet/b/': '<p>Hai</p>', '/_astro/x.js': 'ba()' };

let site: TestSite;
let shelf: TestShelf;
let seen: [number, number][];
let pauses: number[];
let stop: AbortController;
beforeEach(async () => {
  site = new TestSite();
  shelf = new TestShelf();
  seen = [];
  pauses = [];
  stop = new AbortController();
  await site.publish(FILES);
});

const load = (over: Partial<Download> = {}) =>
  loadPack({
    id: ID, shelf, network: { fetch: site.fetch, signal: stop.signal, patience: 30 }, left: async () => undefined, progress: (...step) => seen.push(step),
    now: () => new Date('2026-11-22T00:00:00Z'), wait: async (milliseconds) => void pauses.push(milliseconds), ...over,
  });
const isWhole = () => shelf.list[ID]?.whole !== undefined;
const texts = () => [...shelf.files.values()].toSorted();
const breakOnce = (address: string, broken: () => Response | Promise<Response>) => {
  const good = site.answers.get(address);
  site.answers.set(address, () => {
    if (good) site.answers.set(address, good);
    return broken();
  });
};

describe('a pack that is loaded', () => {
  test('is whole, verified, and counted by bytes', async () => {
    await load();
    expect(isWhole()).toBe(true);
    expect(texts()).toEqual(Object.values(FILES).toSorted());
    const all = bytesOf(shelf.list[ID]?.whole?.files ?? []);
    expect(seen.at(0)).toEqual([0, all]);
    expect(seen.at(-1)).toEqual([all, all]);
  });

  test('asks the browser’s own cache for nothing and leaves nothing there', async () => {
    const asked: RequestInit[] = [];
    await load({ network: { fetch: (input, init) => (asked.push(init ?? {}), site.fetch(input, init)), signal: stop.signal, patience: 30 } });
    expect(asked.length).toBe(5);
    expect(asked.every(({ cache }) => cache === 'no-store')).toBe(true);
  });

  test('is not fetched again, file by file, after a pause or a broken connection', async () => {
    site.answers.set('/_astro/x.js', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(load()).rejects.toMatchObject({ kind: 'offline' });
    expect(pauses).toEqual([1000, 3000]);
    expect(isWhole()).toBe(false);
    await site.publish(FILES);
    site.asked.splice(0);
    await load();
    expect(site.asked.filter((address) => Object.hasOwn(FILES, address))).toEqual(['/_astro/x.js']);
    expect(isWhole()).toBe(true);
  });

  test('survives a connection that breaks once in the middle of a file', async () => {
    breakOnce('/bai-viet/a/', () => new Response(new ReadableStream({ start: (out) => { out.enqueue(bytes('<p>M')); out.error(new TypeError('network error')); } })));
    await load();
    expect(isWhole()).toBe(true);
    expect(Math.min(...seen.map(([there]) => there))).toBe(0);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });

  test('that is updated fetches only what is new, and drops what is old', async () => {
    await load();
    site.asked.splice(0);
    await site.publish({ ...FILES, '/bai-viet/b/': '<p>Hai, bản mới</p>' });
    // Only the files are asked for again, not what has stayed.
    await load();
    expect(site.asked.filter((address) => Object.hasOwn(FILES, address))).toEqual(['/bai-viet/b/']);
    expect(texts()).not.toContain('<p>Hai</p>');
  });
});

describe('a pack is not kept, and says why, when', () => {
  const strange = () => new Response('<h1>Đăng nhập Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } });

  test.each([
    ['a sign-in page stands in for a file', '/bai-viet/a/', strange, 'stranger'],
    ['a file comes short', '/bai-viet/a/', () => new Response('<p>M'), 'stranger'],
    ['a file comes with as many but other bytes', '/_astro/x.js', () => new Response('BA()'), 'stranger'],
    ['a file comes longer than it is', '/_astro/x.js', () => new Response('ba();sai()'), 'stranger'],
    ['the server fails on a file', '/bai-viet/b/', () => new Response('', { status: 500 }), 'server'],
    ['a file is gone', '/bai-viet/b/', () => new Response('', { status: 404 }), 'changed'],
    ['the server never answers', '/bai-viet/b/', () => new Promise<Response>(() => undefined), 'offline'],
    ['a sign-in page stands in for the list of packs', OFFERS_ADDRESS, strange, 'stranger'],
    ['the list of packs is cut short', OFFERS_ADDRESS, () => new Response('[{'), 'list'],
    ['the server fails on the list of packs', OFFERS_ADDRESS, () => new Response('', { status: 503 }), 'server'],
  ] as const)('%s', async (_, address, answer, kind) => {
    site.answers.set(address, answer);
    const network: Download['network'] = {
      fetch: (input, init) => Promise.race([site.fetch(input, init), new Promise<never>((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))]),
      signal: stop.signal, patience: 30,
    };
    await expect(load({ network })).rejects.toMatchObject({ kind });
    expect(isWhole()).toBe(false);
    expect(texts().filter((text) => !Object.values(FILES).includes(text))).toEqual([]);
  });

  test('there is less room than it needs: nothing is fetched', async () => {
    await expect(load({ left: async () => 5 })).rejects.toMatchObject({ kind: 'full' });
    expect(site.asked.filter((address) => Object.hasOwn(FILES, address))).toEqual([]);
  });

  test('the device fills up on the way', async () => {
    shelf.room = 15;
    await expect(load()).rejects.toMatchObject({ kind: 'full' });
    expect(isWhole()).toBe(false);
  });

  test('the browser throws files away while others come', async () => {
    const { keep } = shelf;
    shelf.keep = async (hash, file) => { await keep(hash, file); shelf.files.delete([...shelf.files.keys()][0] ?? ''); };
    await expect(load()).rejects.toMatchObject({ kind: 'full' });
    expect(isWhole()).toBe(false);
  });

  test('the reader stops it', async () => {
    await expect(load({ progress: (there) => { if (there > 0) stop.abort(); } })).rejects.toBeDefined();
    expect(isWhole()).toBe(false);
  });
});

describe('a site that is published anew', () => {
  test('while a pack is loaded is loaded in its new version, never in both', async () => {
    const newer = { ...FILES, '/bai-viet/a/': '<p>Một, bản mới</p>', '/bai-viet/b/': '<p>Hai, bản mới</p>' };
    site.answers.set('/bai-viet/a/', async () => {
      await site.publish(newer);
      return new Response(newer['/bai-viet/a/']);
    });
    await load();
    expect(isWhole()).toBe(true);
    expect(texts()).toEqual(Object.values(newer).toSorted());
  });
});
