import { rm } from 'node:fs/promises';
import path from 'node:path';
import { BENCH_DAY } from './article.ts';
import { measure, type Usage } from './usage.ts';

/** What a build keeps for the next one; without it each build is a clean one. */
const KEPT = ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'];

/** One clean `astro build` of the project in `folder`. Throws with the end of its output when it fails. */
export async function buildOnce(folder: string): Promise<Usage> {
  for (const kept of KEPT) await rm(path.join(folder, kept), { recursive: true, force: true });
  const usage = await measure(process.execPath, [path.join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder, {
    ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', SITE_TIMING: '1', SITE_TODAY: BENCH_DAY,
  });
  if (usage.code !== 0) throw new Error(`astro build in ${folder} ended with ${usage.code}:\n${usage.output.split('\n').slice(-40).join('\n')}`);
  return usage;
}
