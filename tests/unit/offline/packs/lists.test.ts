import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../src/offline/packs/hash.ts';
import { listAddress, readList, readOffers } from '../../../../src/offline/packs/lists.ts';

const HASH = 'a'.repeat(64);
const OFFER = { id: '0123abcd', bytes: 10, list: HASH };
const hashOfText = (text: string) => hashOf(new TextEncoder().encode(text));

describe('the list of all packs', () => {
  test('is read as the build writes it', () => {
    expect(readOffers(JSON.stringify([OFFER]))).toEqual([OFFER]);
  });

  test.each([
    ['a page instead of it', '<!doctype html><h1>Đăng nhập Wi-Fi</h1>'],
    ['half of it', JSON.stringify([OFFER]).slice(0, -5)],
    ['nothing', ''],
    ['no packs', '[]'],
    ['something else', '{"packs":[]}'],
    ['a pack without a size', JSON.stringify([{ ...OFFER, bytes: undefined }])],
    ['a pack with a size below nothing', JSON.stringify([{ ...OFFER, bytes: -1 }])],
    ['a pack whose name tells something', JSON.stringify([{ ...OFFER, id: 'xam-hai' }])],
    ['one broken pack among good ones', JSON.stringify([OFFER, { ...OFFER, list: 'x' }])],
  ])('that is %s is refused whole', (_, text) => {
    expect(() => readOffers(text)).toThrowError(expect.objectContaining({ kind: 'list' }));
  });
});

describe('the list of one pack', () => {
  const rows = [['/bai-viet/a/', 5, HASH], ['/_astro/a.js', 7, 'b'.repeat(64)]];

  test('is read when it is the version that was offered', async () => {
    const text = JSON.stringify(rows);
    const files = await readList(text, { ...OFFER, list: await hashOfText(text) });
    expect(files).toEqual([{ address: '/bai-viet/a/', bytes: 5, hash: HASH }, { address: '/_astro/a.js', bytes: 7, hash: 'b'.repeat(64) }]);
  });

  test('of another version says that the site has changed', async () => {
    await expect(readList(JSON.stringify(rows), OFFER)).rejects.toMatchObject({ kind: 'changed' });
  });

  test.each([['an address of another site', [['//other.example/a/', 5, HASH]]], ['a hash cut short', [['/a/', 5, 'aa']]], ['no rows', []], ['one row too short', [...rows, ['/b/']]]])('with %s is refused whole', async (_, broken) => {
    const text = JSON.stringify(broken);
    await expect(readList(text, { ...OFFER, list: await hashOfText(text) })).rejects.toMatchObject({ kind: 'list' });
  });

  test('has a name that tells only its content', () => {
    expect(listAddress(HASH)).toBe(`/luu/${'a'.repeat(16)}.json`);
  });
});
