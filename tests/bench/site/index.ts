import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { measure } from '../build/usage.ts';
import { print } from '../offline/table.ts';

/** `node tests/bench/site/index.ts`: tests/bench/README.md says what it prints. */
const root = path.resolve(import.meta.dirname, '../../..');
const PARTS = ['content', 'src', 'cms', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const copy = await mkdtemp(path.join(tmpdir(), 'bench-site-'));

/** One `astro build` of the copy. Throws with the end of what it said when it fails. */
async function build(name: string): Promise<string[]> {
  const usage = await measure(process.execPath, [path.join(copy, 'node_modules/astro/bin/astro.mjs'), 'build'], copy, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
  if (usage.code !== 0) throw new Error(`The ${name} build ended with ${usage.code}:\n${usage.output.split('\n').slice(-30).join('\n')}`);
  return [name, usage.wallSeconds.toFixed(1), usage.cpuSeconds.toFixed(1), usage.peakMib.toFixed(0)];
}

try {
  for (const part of PARTS.filter((name) => existsSync(path.join(root, name)))) await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  // Each package by itself: a linked `node_modules` would share Astro's own cache.
  await mkdir(path.join(copy, 'node_modules'));
  const names = (await readdir(path.join(root, 'node_modules'))).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction')));
  console.log(`the whole site; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  const cold = await build('cold: nothing kept');
  await rm(path.join(copy, 'dist'), { recursive: true, force: true });
  print(['build', 'wall s', 'CPU s', 'peak MiB'], [cold, await build('warm: materials and pictures kept')]);
} finally {
  await rm(copy, { recursive: true, force: true });
}
