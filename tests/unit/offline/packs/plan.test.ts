import { describe, expect, test } from 'vitest';
import { heldAt, readLedger, type Ledger, type PackCopy } from '../../../../src/offline/packs/ledger.ts';
import { begun, bytesOf, finished, givenUp, missing, orphans, removed, standing } from '../../../../src/offline/packs/plan.ts';

const hash = (letter: string) => letter.repeat(64);
const file = (address: string, letter: string, bytes = 10) => ({ address, bytes, hash: hash(letter) });
const PAGE = file('/bai-viet/a/', 'a');
const SCRIPT = file('/_astro/x.1.js', 'b');
const NEW_PAGE = file('/bai-viet/a/', 'c');
const NEW_SCRIPT = file('/_astro/x.2.js', 'd');

const copy = (version: string, files: PackCopy['files'], storedAt = '2026-11-22T00:00:00.000Z'): PackCopy => ({ version, storedAt, files });
const WHOLE: Ledger = finished(begun({}, '1', copy('v1', [PAGE, SCRIPT])), '1', '2026-11-22T01:00:00.000Z');
const held = (...letters: string[]) => new Set(letters.map(hash));

describe('what is to be fetched', () => {
  test('leaves out what is there, so that a broken download goes on where it was', () => {
    expect(missing([PAGE, SCRIPT], held('a'))).toEqual([SCRIPT]);
    expect(missing([PAGE, SCRIPT], held('a', 'b'))).toEqual([]);
  });

  test('names the same content once, whatever its address', () => {
    expect(missing([PAGE, { ...PAGE, address: '/b/' }], held())).toHaveLength(1);
    expect(bytesOf([PAGE, { ...PAGE, address: '/b/' }, SCRIPT])).toBe(20);
  });
});

describe('a pack on its way', () => {
  test('is never shown', () => {
    expect(heldAt(begun({}, '1', copy('v1', [PAGE])), PAGE.address)).toBeUndefined();
  });

  test('leaves the version before to be read until it is whole, then takes its place in one step', () => {
    const updating = begun(WHOLE, '1', copy('v2', [NEW_PAGE, NEW_SCRIPT]));
    expect(heldAt(updating, PAGE.address)?.file).toEqual(PAGE);
    expect(heldAt(updating, NEW_SCRIPT.address)).toBeUndefined();
    expect(heldAt(finished(updating, '1', '2026-11-23T00:00:00.000Z'), PAGE.address)).toEqual({ file: NEW_PAGE, storedAt: '2026-11-23T00:00:00.000Z' });
  });

  test('keeps the scripts, not the pages, of the version before for a page that is still open', () => {
    const updated = finished(begun(WHOLE, '1', copy('v2', [NEW_PAGE, NEW_SCRIPT])), '1', '2026-11-23T00:00:00.000Z');
    expect(heldAt(updated, SCRIPT.address)?.file).toEqual(SCRIPT);
    expect(orphans(held('a', 'b', 'c', 'd'), updated)).toEqual([hash('a')]);
  });

  test('that is given up leaves what was there before, or nothing', () => {
    expect(givenUp(begun(WHOLE, '1', copy('v2', [NEW_PAGE])), '1')).toEqual(WHOLE);
    expect(givenUp(begun({}, '1', copy('v1', [PAGE])), '1')).toEqual({});
  });

  test('that somebody has removed meanwhile does not come back', () => {
    expect(finished({}, '1', '2026-11-22T00:00:00.000Z')).toEqual({});
  });
});

describe('how a pack stands', () => {
  test.each([
    ['none', undefined, held(), 'v1'],
    ['part', { part: copy('v1', [PAGE]) }, held('a'), 'v1'],
    ['whole', WHOLE['1'], held('a', 'b'), 'v1'],
    ['whole', WHOLE['1'], held('a', 'b'), undefined],
    ['old', WHOLE['1'], held('a', 'b'), 'v2'],
    ['damaged', WHOLE['1'], held('a'), 'v1'],
    ['damaged', WHOLE['1'], held(), 'v2'],
  ] as const)('is "%s" by what is really there', (expected, holding, there, offered) => {
    expect(standing(holding, there, offered)).toBe(expected);
  });
});

describe('what no pack needs', () => {
  test('is deleted, and nothing that another pack shares', () => {
    const two = finished(begun(WHOLE, '2', copy('v1', [SCRIPT, NEW_PAGE])), '2', '2026-11-22T02:00:00.000Z');
    expect(orphans(held('a', 'b', 'c'), removed(two, '1'))).toEqual([hash('a')]);
    expect(orphans(held('a', 'b', 'c'), {})).toHaveLength(3);
  });
});

describe('the device’s own list', () => {
  test('is read back as it was written', () => {
    expect(readLedger(JSON.stringify(WHOLE))).toEqual(WHOLE);
  });

  test.each([undefined, '', 'x', '[]', 'null', '{"1":null}', '{"1":{}}', '{"1":{"whole":{"version":"v1"}}}', '{"1":{"whole":{"version":"v1","storedAt":"","files":[{"address":"//x","bytes":1,"hash":"a"}]}}}'])('counts as empty when the browser holds %j there', (text) => {
    expect(readLedger(text)).toEqual({});
  });

  test('gives the newest of two packs that hold the same page', () => {
    const two = finished(begun(WHOLE, '2', copy('v2', [NEW_PAGE])), '2', '2026-11-25T00:00:00.000Z');
    expect(heldAt(two, PAGE.address)?.file).toEqual(NEW_PAGE);
  });
});
