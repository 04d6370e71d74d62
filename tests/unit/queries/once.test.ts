import { afterEach, expect, test, vi } from 'vitest';
import { once } from '../../../src/queries/once.ts';

afterEach(() => vi.unstubAllEnvs());

test('a build asks once, however many pages want to know', async () => {
  vi.stubEnv('DEV', false);
  const query = vi.fn(async () => ({ title: 'a' }));
  const ask = once(query);
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toBe(first);
  expect(query).toHaveBeenCalledTimes(1);
});

test('the dev server asks anew each time, so that an edit shows', async () => {
  vi.stubEnv('DEV', true);
  const query = vi.fn(async () => 'a');
  const ask = once(query);
  await ask();
  await ask();
  expect(query).toHaveBeenCalledTimes(2);
});
