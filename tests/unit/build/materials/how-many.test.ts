import { describe, expect, test } from 'vitest';
import { howMany } from '../../../../src/build/materials/how-many.ts';

const GIB = 2 ** 30;
const machine = (cores: number, gibibytes: number, asked?: string) => howMany({ cores, freeBytes: gibibytes * GIB, asked });

describe('how many processes make documents', () => {
  test.each([
    ['one a core', 2, 20, 2],
    ['four at most', 16, 64, 4],
    ['one where memory is short, whatever the cores', 2, 0.5, 1],
    ['as many as there is memory for', 4, 1, 3],
    ['never none: a small machine takes its time', 2, 0.1, 1],
  ])('%s', (_, cores, gibibytes, expected) => {
    expect(machine(cores, gibibytes)).toBe(expected);
  });

  test('as many as SITE_MAKERS asks for, on any machine; empty asks for nothing', () => {
    expect([machine(2, 0.1, '3'), machine(8, 64, '1'), machine(2, 20, '')]).toEqual([3, 1, 2]);
  });

  test.each(['0', '-1', '1.5', 'hai', ' 2', '100'])('"%s" is refused, with what to do', (asked) => {
    expect(() => machine(2, 20, asked)).toThrow(`SITE_MAKERS là “${asked}”, cần một số nguyên từ 1 đến 99`);
  });
});
