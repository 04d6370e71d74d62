import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

/** Where sites are built, and whether those of an earlier run may be older than the code. */
export interface Place {
  root: string;
  folder: string;
  stale: boolean;
}

/** All that a build reads, apart from the articles: those of a generated site follow from its size and seed. */
const READ = ['src', 'cms', 'content', 'public', 'tests/bench/build', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

async function digestOf(root: string, seed: string): Promise<string> {
  const hash = createHash('sha256').update(seed);
  for (const name of READ) {
    const place = path.join(root, name);
    const files = (await exists(place)) ? ((await stat(place)).isDirectory() ? (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort() : [place]) : [];
    for (const file of files) hash.update(path.relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Builds the site `name` unless an earlier run has, from the same files; `fill` brings its articles. */
async function built({ root, folder, stale }: Place, name: string, seed: string, articles: readonly GeneratedArticle[], fill: (copy: string) => Promise<void>): Promise<string> {
  const copy = path.join(folder, name);
  const dist = path.join(copy, 'dist');
  const stamp = path.join(folder, `${name}.sha256`);
  const digest = await digestOf(root, seed);
  if ((await exists(path.join(dist, 'pagefind/pagefind.js'))) && (stale || (await readFile(stamp, 'utf8').catch(() => '')) === digest)) return dist;
  await mkdir(folder, { recursive: true });
  await rm(stamp, { force: true });
  await rm(copy, { recursive: true, force: true });
  await copyOurs(root, copy, articles);
  await fill(copy);
  await leaveOut(copy);
  const { wallSeconds } = await buildOnce(copy);
  await writeFile(stamp, digest);
  console.log(`${path.basename(copy)} built in ${wallSeconds.toFixed(0)} s.`);
  return dist;
}

/** The real site, built in a copy: `dist/` may be older than the code, and others may exchange it while the bench runs. */
export async function realSite(place: Place): Promise<BuiltSite> {
  const dist = await built(place, 'site-real', '', [], (copy) => cp(path.join(place.root, 'content/articles'), path.join(copy, 'content/articles'), { recursive: true }));
  return { name: 'real site', dist };
}

/** `size` generated articles through our own pages. */
export async function generatedSite(place: Place, size: number, seed: number): Promise<BuiltSite> {
  const vocabulary = await readVocabulary(place.root);
  const articles = list(size, (index) => writeArticle(vocabulary, seed, index));
  const dist = await built(place, `site-${size}`, String(seed), articles, async () => undefined);
  return { name: `${size} articles`, dist, size };
}
