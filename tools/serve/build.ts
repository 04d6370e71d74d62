import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readToday } from '../../src/build/today.ts';
import { fingerprint } from './fingerprint.ts';

const MINUTE_MS = 60_000;

export interface BuildResult {
  ok: boolean;
  /** `false` when the site was up to date already. */
  built: boolean;
  seconds: number;
  /** What the build said, for a person to read when it failed. */
  output: string;
}

/** Runs `astro build` into `outDir`; its lines go to `tell` as they come. */
function astroBuild(root: string, outDir: string, tell: (line: string) => void): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const command = path.join(root, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, [command, 'build', '--outDir', outDir], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 15 * MINUTE_MS,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_ENV: 'production' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        const text = stripVTControlCharacters(chunk);
        output += text;
        text.split('\n').filter((line) => /\[site\]/.test(line)).forEach((line) => tell(line.replace(/^.*\[site\] /, '  ')));
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Builds into a folder beside `dist` and swaps when it is whole: readers never see a half-built site, and a failed build
 * leaves the last good one.
 */
export async function buildIfChanged(root: string, tell: (line: string) => void): Promise<BuildResult> {
  const started = Date.now();
  const stamp = path.join(root, '.cache/built.txt');
  const dist = path.join(root, 'dist');
  const current = await fingerprint(root, readToday());
  const seconds = () => (Date.now() - started) / 1000;
  if (existsSync(path.join(dist, 'index.html')) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === current) {
    return { ok: true, built: false, seconds: seconds(), output: '' };
  }
  const next = path.join(root, 'dist.next');
  await rm(next, { recursive: true, force: true });
  const { code, output } = await astroBuild(root, next, tell);
  if (code !== 0) return { ok: false, built: false, seconds: seconds(), output };
  // Moved away, not deleted in place: readers are without a site for the blink between two renames.
  const old = path.join(root, 'dist.old');
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, current);
  return { ok: true, built: true, seconds: seconds(), output };
}

/** The part of a failed build's output that helps: from the first error on, without stack traces. */
export function failureText(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at |Stack trace:|^\s*$/.test(line));
  const first = lines.findIndex((line) => /Nội dung có \d+ lỗi|\[ERROR\]|Error:|Bước "/.test(line));
  return lines.slice(Math.max(first, 0)).slice(0, 60).join('\n');
}
