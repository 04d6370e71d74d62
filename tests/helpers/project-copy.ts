import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './dist.ts';

/** What a copy needs; packages are linked, output and the other caches stay behind so that each build starts clean. */
const PARTS = ['content', 'src', 'cms', 'public', 'tools', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A project of one's own, to break and to build. */
export interface ProjectCopy {
  root: string;
  remove: () => Promise<void>;
}

/** Links each package by itself: a linked `node_modules` would share Astro's content cache, and builds would read each other's pages. */
async function linkPackages(root: string): Promise<void> {
  const from = path.join(ROOT, 'node_modules');
  const into = path.join(root, 'node_modules');
  await mkdir(into);
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(path.join(from, name), path.join(into, name), 'junction')));
}

/** Finished class materials and pictures to share: a copy makes only what its changes touch. `tests/materials` makes them from nothing, twice. */
const MATERIALS = ['.cache/materials', '.cache/share-pictures'];

/** And what else a build keeps for the next one, for tests of what a page says. */
export const EVERYTHING_KEPT = [...MATERIALS, '.cache/cms', '.cache/fonts'];

/** Copies the sources of the project, and of what its builds have kept `kept`, into a new temporary folder. */
export async function copyProject(kept: readonly string[] = MATERIALS): Promise<ProjectCopy> {
  const root = await mkdtemp(path.join(tmpdir(), 'site-copy-'));
  // Git keeps no empty folder: `public/` is there only while it holds something.
  for (const part of [...PARTS, ...kept].filter((name) => existsSync(path.join(ROOT, name)))) await cp(path.join(ROOT, part), path.join(root, part), { recursive: true });
  await linkPackages(root);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export interface BuildOutcome {
  code: number | null;
  /** Both streams, as a person reads them. */
  output: string;
}

/** `astro build` of a copy into its own `dist`. Colours are off; `environment` is added to ours. */
export function buildCopy(root: string, environment: Readonly<Record<string, string>> = {}): Promise<BuildOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_ENV: 'production', VITEST: undefined, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
