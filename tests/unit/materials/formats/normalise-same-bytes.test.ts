import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = path.resolve('tests/fixtures/materials/write-office.ts');

/** Hashes of the Office files from a fresh process, in a time zone, some days from now. */
async function written(zone: string, daysLater: number): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, String(daysLater)], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('Word and PowerPoint files are the same bytes in a fresh process, in another time zone and years later', async () => {
  const { clock, ...here } = await written('UTC', 0);
  const others = await Promise.all([written('UTC', 0), written('Asia/Ho_Chi_Minh', 1), written('America/Los_Angeles', 800)]);
  expect(here).toEqual({ docx: expect.stringMatching(/^[\da-f]{64}$/), pptx: expect.stringMatching(/^[\da-f]{64}$/) });
  expect(others.map(({ docx, pptx }) => ({ docx, pptx }))).toEqual([here, here, here]);
  // The clock of the last one really went on.
  expect(others[2]?.clock).not.toBe(clock);
}, 60_000);
