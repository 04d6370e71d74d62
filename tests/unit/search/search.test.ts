import { describe, expect, test, vi } from 'vitest';
import { search } from '../../../src/search/search.ts';
import type { TitleRecord } from '../../../src/search/title-list.ts';
import { addressesOf, answersOf, hit, page, searchWorld, TITLES } from '../../helpers/search-world.ts';

const DROWNING = '/bai-viet/cuu-tre/';

describe('a search', () => {
  test('answers by the titles at once, before the full text is fetched, then once more with the full text', async () => {
    const { sources, engine } = searchWorld({ hits: [hit(page('khac', 'Ao làng', 'Phòng đuối nước ở ao.'))] });
    const answers = search(sources, { query: 'đuối nước', limit: 10 });
    const { value: first } = await answers.next();
    expect(first).toMatchObject({ stage: 'titles', unreadable: 0 });
    expect(engine).not.toHaveBeenCalled();
    const { value: second } = await answers.next();
    expect(second).toMatchObject({ stage: 'full' });
    expect(addressesOf(second || undefined)).toContain('/bai-viet/khac/');
    expect((await answers.next()).done).toBe(true);
  });

  test.each(['đuối nước', 'duoi nuoc', 'DUOI NUOC', 'ĐUỐI NƯỚC', 'Đuối nước'.normalize('NFD'), '  đuối   nước?! ', 'dduoois nuwowcs'])('finds the same page first for %j', async (query) => {
    const answers = await answersOf(searchWorld().sources, { query });
    expect(addressesOf(answers.at(-1))[0]).toBe(DROWNING);
  });

  test('puts what was typed with its tones before what has other tones', async () => {
    expect(addressesOf((await answersOf(searchWorld().sources, { query: 'dưới nước' })).at(-1))[0]).toBe('/bai-viet/duoi-nuoc-sau/');
  });

  test('asks the full text with đ as well as with d when neither was typed', async () => {
    const { sources, ask } = searchWorld();
    await answersOf(sources, { query: 'duong day nong' });
    const asked = ask.mock.calls.map(([query]) => query);
    expect(asked.some((query) => query.includes('đ'))).toBe(true);
    expect(asked.some((query) => !query.includes('đ'))).toBe(true);
  });

  test('shows a page once, though title and full text both found it, with the text around the words', async () => {
    const found = page('cuu-tre', 'Cứu trẻ đuối nước', 'Khi trẻ đuối nước, gọi to.');
    const last = (await answersOf(searchWorld({ hits: [hit(found), hit(found, 0.5)] }).sources, { query: 'đuối nước' })).at(-1);
    expect(addressesOf(last).filter((address) => address === DROWNING)).toHaveLength(1);
    expect(last?.results[0]).toMatchObject({ address: DROWNING, excerpt: 'Khi <mark>trẻ</mark> <mark>đuối</mark> <mark>nước</mark>, gọi to', record: TITLES[0] });
  });

  test('gives the same order every time, equals by address', async () => {
    const pages = ['c', 'a', 'b'].map((id) => hit(page(id, 'Đuối nước')));
    const forwards = (await answersOf(searchWorld({ hits: pages, titles: [] }).sources, { query: 'đuối nước' })).at(-1);
    const backwards = (await answersOf(searchWorld({ hits: [...pages].reverse(), titles: [] }).sources, { query: 'đuối nước' })).at(-1);
    expect(addressesOf(forwards)).toEqual(['/bai-viet/a/', '/bai-viet/b/', '/bai-viet/c/']);
    expect(addressesOf(backwards)).toEqual(addressesOf(forwards));
  });

  test('shows no more pages than wanted, and reads few more than it shows', async () => {
    const load = vi.fn(async () => page('x', 'Đuối nước'));
    const hits = Array.from({ length: 99 }, (_, index) => ({ id: `p${index}`, query: 'trẻ', score: 1, load }));
    const last = (await answersOf(searchWorld({ hits }).sources, { query: 'đuối nước', limit: 2 })).at(-1);
    expect(last?.results.length).toBeLessThanOrEqual(2);
    expect(load.mock.calls.length).toBeLessThanOrEqual(20);
  });

  describe('reads, each a file that has to be fetched,', () => {
    const texts = async (query: string, limit: number, scoreAt: (place: number) => number) => {
      const load = vi.fn(async () => page('x', 'Đuối nước'));
      const hits = Array.from({ length: 99 }, (_, place) => ({ id: `p${place}`, query: 'trẻ', score: scoreAt(place), load }));
      await answersOf(searchWorld({ hits }).sources, { query, limit });
      return load.mock.calls.length;
    };

    test.each(['đuối nước', 'duoi nuoc', 'bạn bị bắt nạt'])('for %j as many texts as it shows when all promise alike, and twenty at least', async (query) => {
      expect(await texts(query, 40, () => 1)).toBe(40);
      expect(await texts(query, 8, () => 1)).toBe(20);
    });

    test.each(['đuối nước', 'duoi nuoc', 'bạn bị bắt nạt'])('for %j beyond twenty only texts that promise a good part of what the first does', async (query) => {
      expect(await texts(query, 40, (place) => (place < 27 ? 1 : 0.01))).toBe(27);
      expect(await texts(query, 40, (place) => (place < 3 ? 1 : 0.01))).toBe(20);
    });

    test('all texts when everything is asked for', async () => {
      expect(await texts('đuối nước', Number.POSITIVE_INFINITY, (place) => (place < 3 ? 1 : 0.01))).toBe(99);
    });
  });

  test.each(['qwrtz', 'xyzzy qqq', 'nuocxyz'])('finds nothing for the nonsense %j, although the engine shortens it until something matches', async (query) => {
    const hits = [hit(page('banh-chung', 'Bánh chưng ngày Tết')), hit(page('nuoc', 'Nước', 'Nước mát.'))];
    const answers = await answersOf(searchWorld({ hits }).sources, { query });
    expect(answers.flatMap(({ results }) => results)).toEqual([]);
  });

  test.each(['', '   ', '?!…'])('finds nothing for %j', async (query) => {
    const answers = await answersOf(searchWorld({ hits: [hit(page('nuoc', 'Nước'))] }).sources, { query });
    expect(answers.flatMap(({ results }) => results)).toEqual([]);
  });

  test('finds no title that holds half of the query where the rest starts no word of a title, with marks or without', async () => {
    const titles = ['Khi em lỡ làm bạn đau', ...Array<string>(11).fill('Áo phao')].map((title, at): TitleRecord => ({ kind: 'bai-viet', address: `/bai-viet/${at}/`, title }));
    const first = async (query: string) => addressesOf((await answersOf({ ...searchWorld({ titles }).sources, vocabulary: () => Promise.reject(new Error('none')) }, { query }))[0]);
    expect(await first('đau bụng')).toEqual([]);
    expect(await first('dau bung')).toEqual([]);
    // This one may still become "đau bạn", and counts little until it does.
    expect(await first('đau b')).toEqual(['/bai-viet/0/']);
  });

  test('counts the pages that could not be read, and shows the others', async () => {
    const away = { id: 'away', query: 'trẻ', score: 0.5, load: () => Promise.reject(new TypeError('Failed to fetch')) };
    const last = (await answersOf(searchWorld({ hits: [hit(page('khac', 'Ao', 'Phòng đuối nước.')), away] }).sources, { query: 'đuối nước' })).at(-1);
    expect(last?.unreadable).toBe(1);
    expect(addressesOf(last)).toContain('/bai-viet/khac/');
  });

  test('says that only titles answered when the full text cannot be reached', async () => {
    const { sources } = searchWorld();
    const answers = search({ ...sources, engine: () => Promise.reject(new Error('no index')) }, { query: 'đuối nước', limit: 10 });
    expect((await answers.next()).value).toMatchObject({ stage: 'titles' });
    expect((await answers.next()).value).toMatchObject({ stage: 'titles-only' });
  });
});

describe('a search that nobody waits for any more', () => {
  test('says nothing when it was given up before it began', async () => {
    const { sources, engine } = searchWorld();
    expect(await answersOf(sources, { query: 'đuối nước', signal: AbortSignal.abort() })).toEqual([]);
    expect(engine).not.toHaveBeenCalled();
  });

  test('reads no page when it was given up while the engine was asked', async () => {
    const waiting = new AbortController();
    const load = vi.fn(async () => page('x', 'Đuối nước'));
    const { sources } = searchWorld({
      hits: () => {
        waiting.abort();
        return [{ id: 'x', query: 'trẻ', score: 1, load }];
      },
    });
    expect((await answersOf(sources, { query: 'đuối nước', signal: waiting.signal })).map(({ stage }) => stage)).toEqual(['titles']);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('words of danger', () => {
  test.each(['cứu em', 'cuu em', 'CỨU EM', 'ai đó cứu em với'])('show the help box for %j, whatever was found', async (query) => {
    const answers = await answersOf(searchWorld().sources, { query });
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ distress }) => distress)).toBe(true);
  });

  test('are not seen where there are none', async () => {
    expect((await answersOf(searchWorld().sources, { query: 'đuối nước' })).some(({ distress }) => distress)).toBe(false);
  });
});
