import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('two builds of the same content on the same day', () => {
  let copies: ProjectCopy[] = [];
  let sites: Map<string, string>[] = [];
  beforeAll(async () => {
    copies = await Promise.all([copyProject(), copyProject()]);
    const zones = ['UTC', 'Asia/Ho_Chi_Minh'];
    sites = await Promise.all(
      copies.map(async ({ root }, index) => {
        const { code, output } = await buildCopy(root, { SITE_TODAY: '2026-11-22', TZ: zones[index] ?? 'UTC' });
        if (code !== 0) throw new Error(`The build failed: ${output.slice(-2000)}`);
        return fingerprints(path.join(root, 'dist'));
      }),
    );
  });
  afterAll(() => Promise.all(copies.map(({ remove }) => remove())));

  test('are the same byte for byte, whatever the time zone and the folder of the machine', () => {
    const [one = new Map<string, string>(), two = new Map<string, string>()] = sites;
    expect(one.size).toBeGreaterThan(200);
    const names = [...new Set([...one.keys(), ...two.keys()])].sort();
    expectNone(names.filter((name) => one.get(name) !== two.get(name)));
  });
});
