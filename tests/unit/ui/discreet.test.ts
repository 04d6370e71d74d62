import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DISCREET_ICON, DISCREET_KEY, DISCREET_TITLE, discreetScript } from '../../../src/ui/discreet.ts';

/** Runs the script in a head that holds the icon only, as it does on a page; tells what the head has then. */
function runIn(sessionStorage: unknown, already = '') {
  const icon = { href: '/icon.svg' };
  const document = { title: already, createElement: (name: string) => ({ name }), head: { added: [] as unknown[], prepend: (element: unknown) => document.head.added.push(element) }, querySelector: () => icon };
  const world = { document, get sessionStorage() { return typeof sessionStorage === 'function' ? (sessionStorage as () => unknown)() : sessionStorage; }, lcKin: undefined as (() => unknown) | undefined };
  new Script(discreetScript).runInNewContext(world);
  return { titles: document.head.added, icon: icon.href, tells: Boolean(world.lcKin?.()) };
}

describe('the script in the head', () => {
  test('puts a neutral title before the real one and a neutral icon in its place, where this tab is in the mode', () => {
    expect(runIn({ [DISCREET_KEY]: '1' })).toMatchObject({ icon: DISCREET_ICON, tells: true });
    expect(runIn({ [DISCREET_KEY]: '1' }).titles[0]).toEqual({ name: 'title', textContent: DISCREET_TITLE });
  });

  test('adds no second title when it is asked again', () => {
    expect(runIn({ [DISCREET_KEY]: '1' }, DISCREET_TITLE)).toEqual({ titles: [], icon: DISCREET_ICON, tells: true });
  });

  test.each([['holds nothing', {}], ['is refused', () => { throw new Error('SecurityError'); }]])('does nothing where the storage %s', (_, storage) => {
    expect(runIn(storage)).toEqual({ titles: [], icon: '/icon.svg', tells: false });
  });

  test('costs a page at most 300 bytes', () => {
    expect(brotliCompressSync(discreetScript).length).toBeLessThanOrEqual(300);
  });
});
