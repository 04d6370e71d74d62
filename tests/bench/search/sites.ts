import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../../../src/build/files.ts';
import { writeArticle } from '../build/article.ts';
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

/** The real site as it stands in `dist/`, copied: others may build it anew while the bench runs. */
export async function realSite(root: string, folder: string): Promise<BuiltSite> {
  const dist = path.join(folder, 'real');
  if (!(await exists(path.join(root, 'dist/pagefind/pagefind.js')))) throw new Error('dist/ holds no search index: run "npm run build" first.');
  await cp(path.join(root, 'dist'), dist, { recursive: true });
  return { name: 'real site', dist };
}

/** `size` generated articles through our own pages, in a copy under `folder`; one that is there already is used again. */
export async function generatedSite(root: string, folder: string, size: number, seed: number): Promise<BuiltSite> {
  const copy = path.join(folder, `site-${size}`);
  const site = { name: `${size} articles`, dist: path.join(copy, 'dist'), size };
  if (await exists(path.join(site.dist, 'pagefind/pagefind.js'))) return site;
  await rm(copy, { recursive: true, force: true });
  const vocabulary = await readVocabulary(root);
  await copyOurs(root, copy, list(size, (index) => writeArticle(vocabulary, seed, index)));
  await leaveOut(copy);
  const { wallSeconds } = await buildOnce(copy);
  console.log(`${size} articles built in ${wallSeconds.toFixed(0)} s.`);
  return site;
}
