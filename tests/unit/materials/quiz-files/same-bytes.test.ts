import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileHashes } from './file-hashes.ts';

const run = promisify(execFile);
const SCRIPT = path.join(import.meta.dirname, 'file-hashes.ts');

afterEach(() => {
  vi.useRealTimers();
});

describe('the same set makes the same bytes', () => {
  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('in a fresh process in the time zone %s', async (zone) => {
    const { stdout } = await run(process.execPath, [SCRIPT], { env: { ...process.env, TZ: zone } });
    expect(JSON.parse(stdout)).toEqual(await fileHashes());
  });

  test('years later', async () => {
    const now = await fileHashes();
    // Only the clock is changed: the writers wait for real work.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(await fileHashes()).toEqual(now);
  });
});
