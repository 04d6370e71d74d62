import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { exists } from '../../src/build/files.ts';
import { makeMaterials } from '../../src/build/materials/make.ts';
import { PROJECT } from './real-content.ts';
import type { MadeItem } from './real-materials.ts';

/** What of the build's cache the files are taken from, when nothing has changed since. */
const KEPT = ['materials', 'share-pictures'];

/**
 * Set-up of a Vitest project: makes the files of all real content once, in a folder of its own, and tells every test file where
 * they are. A cache of the build is copied first, so after `npm run build` nothing is made twice.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cache = await mkdtemp(path.join(tmpdir(), 'lc-materials-'));
  const remove = () => rm(cache, { recursive: true, force: true });
  try {
    for (const part of KEPT) if (await exists(path.join(PROJECT, '.cache', part))) await cp(path.join(PROJECT, '.cache', part), path.join(cache, part), { recursive: true });
    const items = await makeMaterials({ root: PROJECT, cache, progress: (line) => console.log(`  ${line}`) });
    provide('materials', items.map(({ kind, id, folder, files }): MadeItem => ({ kind, id, folder, files })));
    return remove;
  } catch (cause) {
    await remove();
    throw cause;
  }
}
