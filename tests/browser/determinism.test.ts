import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readToday } from '../../src/build/today.ts';
import { DIST } from '../helpers/dist.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../helpers/project-copy.ts';
import { expectNone } from '../helpers/expect-none.ts';

/** Path under `dist` → hash of the file. */
async function fingerprints(dist: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found.set(path.relative(dist, file), createHash('sha256').update(await readFile(file)).digest('hex'));
  }
  return found;
}

/** Vietnam's day on which the site under test was built. */
async function dayOf(dist: string): Promise<string> {
  const { mtime } = await stat(path.join(dist, 'index.html'));
  return readToday({}, () => mtime);
}

/** Says which commit was built: the copy has no history. */
const OF_GIT = 'quan-tri/phien-ban.json';

describe('two builds of the same content on the same day', () => {
  let copy: ProjectCopy;
  let one = new Map<string, string>();
  let two = new Map<string, string>();
  beforeAll(async () => {
    copy = await copyProject();
    // The site under test is the first build; the other has another folder and another time zone.
    const TZ = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Asia/Ho_Chi_Minh' ? 'America/Los_Angeles' : 'Asia/Ho_Chi_Minh';
    const { code, output } = await buildCopy(copy.root, { SITE_TODAY: await dayOf(DIST), TZ });
    if (code !== 0) throw new Error(`The build failed: ${output.slice(-2000)}`);
    [one, two] = await Promise.all([fingerprints(DIST), fingerprints(path.join(copy.root, 'dist'))]);
  });
  afterAll(() => copy.remove());

  test('are the same byte for byte, whatever the time zone and the folder of the machine', () => {
    expect(one.size).toBeGreaterThan(200);
    const names = [...new Set([...one.keys(), ...two.keys()])].filter((name) => name !== OF_GIT).sort();
    expectNone(names.filter((name) => one.get(name) !== two.get(name)));
  });
});
