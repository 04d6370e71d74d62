import { beforeAll, expect, test, vi } from 'vitest';

// Elements extend it; outside a browser there is none.
beforeAll(() => void vi.stubGlobal('HTMLElement', Object));
const note = () => import('../../../src/components/usb/usb-note.ts');

test('an edition is good on its last day and old on the next', async () => {
  const { isOld } = await note();
  expect(isOld('2027-05-22', '2027-05-22')).toBe(false);
  expect(isOld('2027-05-22', '2027-05-23')).toBe(true);
  expect(isOld('2027-05-22', '2026-12-31')).toBe(false);
});

test('the day is the one on the wall where the device is', async () => {
  const { dayOf } = await note();
  expect(dayOf(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05');
  expect(dayOf(new Date(2027, 10, 30, 23, 59))).toBe('2027-11-30');
});
