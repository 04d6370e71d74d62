import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run, Trouble } from '../../../tools/setup/say.mjs';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('trouble says what happened and what to do, line by line', () => {
  expect(new Trouble('Ổ đĩa đã đầy.', ['Dọn ít nhất 1 GB.', 'Chạy lại.']).message).toBe('Ổ đĩa đã đầy.\n  → Dọn ít nhất 1 GB.\n  → Chạy lại.');
  expect(new Trouble('Ổ đĩa đã đầy.').message).toBe('Ổ đĩa đã đầy.');
});

test('a command in trouble ends with its message alone, no stack trace, and a failing exit code', async () => {
  await run(async () => Promise.reject(new Trouble('Ổ đĩa đã đầy.', ['Dọn.'])));
  expect(vi.mocked(console.error).mock.calls).toEqual([['\n✗ Ổ đĩa đã đầy.\n  → Dọn.\n']]);
  expect(process.exitCode).toBe(1);
});

test('a mistake of ours keeps its trace', async () => {
  const mistake = new TypeError('x is not a function');
  await run(async () => Promise.reject(mistake));
  expect(vi.mocked(console.error).mock.calls).toEqual([[mistake]]);
  expect(process.exitCode).toBe(1);
});

test('a command that ends well says nothing and leaves the exit code alone', async () => {
  await run(async () => undefined);
  expect(console.error).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});
