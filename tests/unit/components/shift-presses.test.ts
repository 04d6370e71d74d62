import { beforeEach, describe, expect, test } from 'vitest';
import { PRESS_LIFETIME_MS, PRESSES, ShiftPresses, type KeyUp } from '../../../src/components/quick-exit/shift-presses.ts';

const NONE = { code: 'ShiftLeft', ctrlKey: false, altKey: false, metaKey: false };
const key = (name: string, held: Partial<KeyUp> = {}): KeyUp => ({ key: name, ...NONE, ...held });

let presses: ShiftPresses;
beforeEach(() => {
  presses = new ShiftPresses();
});

/** Shift down and up again at `now`; what is still missing. */
function press(now: number, held: Partial<KeyUp> = {}): number | null {
  presses.down(key('Shift', held), now);
  return presses.up(key('Shift', held), now);
}

function type(name: string, now: number): number | null {
  presses.down(key(name), now);
  return presses.up(key(name), now);
}

describe('three presses of Shift alone', () => {
  test('leave, and each says how many are missing', () => {
    expect([press(0), press(100), press(200)]).toEqual([2, 1, 0]);
    expect(PRESSES).toBe(3);
  });

  test('leave from the first moment of the page and after a day on it', () => {
    expect([press(0), press(0), press(0)]).toEqual([2, 1, 0]);
    expect([press(86_400_000), press(86_400_001), press(86_400_002)]).toEqual([2, 1, 0]);
  });

  test('leave also when each comes at the last moment', () => {
    expect([press(0), press(PRESS_LIFETIME_MS), press(2 * PRESS_LIFETIME_MS)]).toEqual([2, 1, 0]);
  });

  test('do not leave when one comes too late: it counts as the first again', () => {
    expect([press(0), press(100), press(101 + PRESS_LIFETIME_MS)]).toEqual([2, 1, 2]);
  });

  test('are counted anew after leaving', () => {
    expect([press(0), press(1), press(2), press(3)]).toEqual([2, 1, 0, 2]);
  });

  test('are counted anew when the page comes back', () => {
    press(0);
    press(1);
    presses.reset();
    expect(press(2)).toBe(2);
  });

  test('leave when the key repeats itself while it is held', () => {
    for (const now of [0, 100]) {
      presses.down(key('Shift'), now);
      presses.down(key('Shift'), now + 30);
      presses.up(key('Shift'), now + 60);
    }
    expect(press(200)).toBe(0);
  });

  test('leave with the left and the right key in turn, or both at once', () => {
    presses.down(key('Shift'), 0);
    presses.down(key('Shift', { code: 'ShiftRight' }), 2);
    expect(presses.up(key('Shift'), 5)).toBe(2);
    expect(presses.up(key('Shift', { code: 'ShiftRight' }), 10)).toBe(1);
    expect(press(20)).toBe(0);
  });
});

describe('no press is counted', () => {
  test.each(['a', 'Enter', 'Escape', 'Tab', 'ArrowDown', ' '])('across another key: %j starts over', (other) => {
    press(0);
    press(1);
    expect(type(other, 2)).toBeNull();
    expect(press(3)).toBe(2);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s held, which switches input methods', (modifier) => {
    press(0);
    press(1);
    expect(press(2, { [modifier]: true })).toBeNull();
    expect(press(3)).toBe(2);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('when %s was let go before Shift', (modifier) => {
    presses.down(key('Control', { [modifier]: true }), 0);
    presses.down(key('Shift', { [modifier]: true }), 0);
    expect(presses.up(key('Control'), 0)).toBeNull();
    expect(presses.up(key('Shift'), 1)).toBeNull();
    expect(press(2)).toBe(2);
  });

  test('when Ctrl came after Shift and went before it', () => {
    presses.down(key('Shift'), 0);
    presses.down(key('Control', { ctrlKey: true }), 0);
    presses.up(key('Control'), 0);
    expect(presses.up(key('Shift'), 1)).toBeNull();
  });

  test('for a capital letter, whichever key is let go first', () => {
    presses.down(key('Shift'), 0);
    presses.down(key('Đ'), 0);
    presses.up(key('Đ'), 0);
    expect(presses.up(key('Shift'), 1)).toBeNull();

    presses.down(key('Shift'), 0);
    presses.down(key('Đ'), 0);
    expect(presses.up(key('Shift'), 2)).toBeNull();
    presses.up(key('đ'), 3);
    expect(press(4)).toBe(2);
  });

  test('for words in capitals', () => {
    for (const now of [0, 10, 20, 30]) {
      presses.down(key('Shift'), 0);
      presses.down(key('A'), 0);
      presses.up(key('A'), now);
      expect(presses.up(key('Shift'), now + 5)).toBeNull();
    }
  });

  test('for what an input method composes', () => {
    presses.down(key('Shift'), 0);
    presses.down(key('Process'), 0);
    presses.up(key('Process'), 0);
    expect(presses.up(key('Shift'), 1)).toBeNull();
  });
});

describe('a system that keeps Shift down between presses (Sticky Keys)', () => {
  /** Moments in which the key goes down; it comes up once, after the last of them. */
  const downs = (...moments: number[]) => {
    for (const now of moments) presses.down(key('Shift'), now);
    return presses.up(key('Shift'), (moments.at(-1) ?? 0) + 20);
  };

  test('leaves at the third press, with a hand that needs seconds for each', () => {
    expect(downs(0, 400, 900)).toBe(0);
    expect(downs(10_000, 14_000, 18_000)).toBe(0);
  });

  test('counts what it has let through', () => {
    expect(downs(0, 400)).toBe(1);
    expect(press(1000)).toBe(0);
  });

  test('is not what a key does that is held: it repeats itself, and all of it is one press', () => {
    expect(downs(0, 500, 533, 566, 600, 633)).toBe(2);
    expect(downs(700, 1200, 1233)).toBe(1);
  });

  test('does not count a press that came too long ago', () => {
    expect(downs(0, PRESS_LIFETIME_MS + 1)).toBe(2);
  });

  test('does not count the other Shift pressed while the first is still down', () => {
    presses.down(key('Shift'), 0);
    presses.down(key('Shift', { code: 'ShiftRight' }), 400);
    expect(presses.up(key('Shift'), 450)).toBe(2);
    expect(presses.up(key('Shift', { code: 'ShiftRight' }), 500)).toBe(1);
  });
});
