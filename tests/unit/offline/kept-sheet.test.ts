import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetSheet, keepSheet, readSheet } from '../../../src/offline/kept-sheet.ts';

const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  });
});

describe('a sheet', () => {
  test('is kept, read and forgotten, each by itself', () => {
    expect(readSheet('a')).toBeUndefined();
    expect(keepSheet('a', { f1: 'Bác Tư' })).toBe(true);
    expect(keepSheet('b', {})).toBe(true);
    expect([readSheet('a'), readSheet('b')]).toEqual([{ f1: 'Bác Tư' }, {}]);
    forgetSheet('a');
    expect([...store.keys()]).toEqual(['lc-to-b']);
  });

  test.each(['', 'x', '[]', '["a"]', 'null', '1', '{"f1":1}', '{"f1":{}}'])('is none when the browser holds %j there', (value) => {
    store.set('lc-to-a', value);
    expect(readSheet('a')).toBeUndefined();
  });

  test('is none where the browser has no storage, and nothing breaks', () => {
    const no = () => { throw new Error('no'); };
    vi.stubGlobal('localStorage', { getItem: no, setItem: no, removeItem: no });
    expect(readSheet('a')).toBeUndefined();
    expect(keepSheet('a', {})).toBe(false);
    expect(() => forgetSheet('a')).not.toThrow();
  });
});
