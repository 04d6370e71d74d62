import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetPlace, keepPlace, readPlace } from '../../../src/offline/place.ts';

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
  removeItem: (key: string) => void store.delete(key),
};
beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', storage);
});

describe('the place in a quiz', () => {
  test('is kept, read and forgotten', () => {
    expect(readPlace()).toBeUndefined();
    expect(keepPlace({ path: '/trac-nghiem/a/', index: 3 })).toBe(true);
    expect(readPlace()).toEqual({ path: '/trac-nghiem/a/', index: 3 });
    forgetPlace();
    expect(store.size).toBe(0);
  });

  test('is one place, under a name that tells nothing', () => {
    keepPlace({ path: '/trac-nghiem/a/', index: 3 });
    keepPlace({ path: '/trac-nghiem/b/', index: 1 });
    expect([...store]).toEqual([['lc-cho-dang-lam', '{"path":"/trac-nghiem/b/","index":1}']]);
  });

  test.each(['', 'x', '[]', 'null', '{}', '{"path":1,"index":1}', '{"path":"/a/","index":-1}', '{"path":"/a/","index":1.5}', '{"path":"/a/","index":"1"}'])('is none when the browser holds %j there', (value) => {
    store.set('lc-cho-dang-lam', value);
    expect(readPlace()).toBeUndefined();
  });

  test('is none where the browser has no storage, and nothing breaks', () => {
    vi.stubGlobal('localStorage', { getItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('full'); }, removeItem: () => { throw new Error('no'); } });
    expect(readPlace()).toBeUndefined();
    expect(keepPlace({ path: '/a/', index: 0 })).toBe(false);
    expect(forgetPlace).not.toThrow();
  });
});
