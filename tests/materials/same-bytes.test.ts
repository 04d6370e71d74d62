import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { expectNone } from '../helpers/expect-none.ts';
import { PROJECT } from '../helpers/real-content.ts';

interface Made {
  year: number;
  hoursAhead: number;
  hashes: Record<string, string>;
}

/** A lesson, an article, a quiz and a poster from a fresh process. */
async function made(zone: string, daysLater: number): Promise<Made> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(PROJECT, 'tests/fixtures/materials/make-some.ts'), PROJECT, String(daysLater)], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as Made;
}

test('every file and every picture is the same bytes in a fresh process, in another time zone and years later', async () => {
  const here = await made('UTC', 0);
  const there = await made('Asia/Ho_Chi_Minh', 800);
  // The clock and the zone of the second really were others.
  expect([here.hoursAhead, there.hoursAhead, there.year - here.year >= 2]).toEqual([0, 7, true]);
  const names = Object.keys(here.hashes);
  for (const ending of ['.pdf', '.docx', '.pptx', '.xlsx', '.xml', '.txt', '.png', '.zip', '.webp']) expect(names.some((name) => name.endsWith(ending)), ending).toBe(true);
  expect(Object.keys(there.hashes)).toEqual(names);
  expectNone(names.filter((name) => here.hashes[name] !== there.hashes[name]));
});
