import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../../../src/build/files.ts';
import { type GeneratedArticle, writeArticle } from '../build/article.ts';
import { buildOnce } from '../build/build-once.ts';
import { copyOurs } from '../build/copies.ts';
import { list } from '../build/random.ts';
import { readVocabulary } from '../build/vocabulary.ts';

/** A built site to search in. */
export interface BuiltSite {
  name: string;
  /** Its files, absolute. */
  dist: string;
  /** Articles that were generated; `undefined` for the real site. */
  size?: number;
}

/** Steps that search does not need and that take most of a large build; each is exchanged in the copy only. */
const LEFT_OUT = [
  { file: 'src/build/share-pictures.ts', name: 'sharePictures' },
  { file: 'cms/step.ts', name: 'cmsStep' },
] as const;

async function leaveOut(copy: string): Promise<void> {
  for (const { file, name } of LEFT_OUT) {
    const place = path.join(copy, file);
    // A step that has moved would come back silently, and a bench of minutes would take hours.
    if (!(await readFile(place, 'utf8')).includes(`export const ${name}`)) throw new Error(`${file} no longer exports the step ${name}: update LEFT_OUT in tests/bench/search/sites.ts.`);
    await writeFile(place, `import type { Step } from '${file.startsWith('src/') ? './steps.ts' : '../src/build/steps.ts'}';\n\nexport const ${name}: Step = { title: '${name}', run: async () => 'left out' };\n`);
  }
}

/** Builds `copy` unless an earlier run has; `fill` brings its articles. */
async function built(root: string, copy: string, articles: readonly GeneratedArticle[], fill: () => Promise<void>): Promise<string> {
  const dist = path.join(copy, 'dist');
  if (await exists(path.join(dist, 'pagefind/pagefind.js'))) return dist;
  await rm(copy, { recursive: true, force: true });
  await copyOurs(root, copy, articles);
  await fill();
  await leaveOut(copy);
  const { wallSeconds } = await buildOnce(copy);
  console.log(`${path.basename(copy)} built in ${wallSeconds.toFixed(0)} s.`);
  return dist;
}

/** The real site, built in a copy: `dist/` may be older than the code, and others may exchange it while the bench runs. */
export async function realSite(root: string, folder: string): Promise<BuiltSite> {
  const copy = path.join(folder, 'site-real');
  const dist = await built(root, copy, [], () => cp(path.join(root, 'content/articles'), path.join(copy, 'content/articles'), { recursive: true }));
  return { name: 'real site', dist };
}

/** `size` generated articles through our own pages. */
export async function generatedSite(root: string, folder: string, size: number, seed: number): Promise<BuiltSite> {
  const vocabulary = await readVocabulary(root);
  const articles = list(size, (index) => writeArticle(vocabulary, seed, index));
  const dist = await built(root, path.join(folder, `site-${size}`), articles, async () => undefined);
  return { name: `${size} articles`, dist, size };
}
