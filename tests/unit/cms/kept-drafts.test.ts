import { beforeEach, expect, test } from 'vitest';
import { countKept, draftsOf, forget, forgetAll, keep, type KeptDraft, type Shelf } from '../../../cms/drafts/kept.ts';

/** A browser's storage with room for `most` letters. */
class Memory implements Shelf {
  private readonly items = new Map<string, string>();
  private readonly most: number;
  constructor(most = Infinity) {
    this.most = most;
  }
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > this.most) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

const draft = (changes: Partial<KeptDraft> = {}): KeptDraft => ({ form: 'f1', collection: 'articles', slug: 'bai', raw: '---\n', data: { title: 'Một' }, at: '2026-11-22T07:00:00Z', ...changes });
let shelf: Memory;
beforeEach(() => {
  shelf = new Memory();
});

test('a form keeps its last state only; another form of the same entry keeps its own', () => {
  keep(shelf, draft());
  keep(shelf, draft({ data: { title: 'Hai' }, at: '2026-11-22T07:01:00Z' }));
  keep(shelf, draft({ form: 'f2', at: '2026-11-22T07:02:00Z' }));
  expect(draftsOf(shelf, 'articles', 'bai').map(({ form, data }) => [form, data.title])).toEqual([['f2', 'Một'], ['f1', 'Hai']]);
});

test('drafts of another entry, whose name begins alike, and of new entries stay apart', () => {
  keep(shelf, draft({ slug: 'bai-hai' }));
  keep(shelf, draft({ slug: '' }));
  expect(draftsOf(shelf, 'articles', 'bai')).toEqual([]);
  expect(draftsOf(shelf, 'articles', '').length).toBe(1);
});

test('a draft that is forgotten is gone, the others stay; wiping takes drafts only', () => {
  shelf.setItem('decap-cms-user', '{}');
  shelf.setItem('lc-ban-nhap:articles/x/y', 'half a dra');
  keep(shelf, draft());
  keep(shelf, draft({ form: 'f2' }));
  forget(shelf, draft());
  expect(draftsOf(shelf, 'articles', 'bai').map(({ form }) => form)).toEqual(['f2']);
  expect(draftsOf(shelf, 'articles', 'x')).toEqual([]);
  expect(countKept(shelf)).toBe(2);
  forgetAll(shelf);
  expect(countKept(shelf)).toBe(0);
  expect(shelf.getItem('decap-cms-user')).toBe('{}');
});

test('a browser without room says so', () => {
  expect(keep(new Memory(10), draft())).toBe(false);
});
