import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withPolicy } from '../../src/build/content-security-policy.ts';
import { rewritePages } from '../../src/build/html-files.ts';
import { serviceWorker } from '../../src/build/service-worker.ts';
import { writePacks } from '../../src/build/packs/write-packs.ts';
import { readSettings } from '../../src/build/settings.ts';
import { DIST, ROOT } from './dist.ts';
import { OFFERED } from './packs.ts';
import { stepContext } from './step-context.ts';

/** Words that stand under the site's name on every page of the next version. */
export const NEXT_TAGLINE = 'Bản mới của trang';
/** Part of the name of every script of the next version. */
export const NEXT_MARK = '.next.';

/** A built site after everything in it has changed. */
export interface NextVersion {
  dist: string;
  remove: () => Promise<void>;
}

/**
 * The site as the next build would leave it: other words on every page, scripts under other names, and a worker that our own
 * build step has written for them.
 */
export async function nextVersion(): Promise<NextVersion> {
  const dist = await mkdtemp(path.join(tmpdir(), 'site-next-'));
  await cp(DIST, dist, { recursive: true, filter: (source) => path.basename(source) !== 'quan-tri' });
  const folder = path.join(dist, '_astro');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const renamed = (text: string) => names.reduce((changed, name) => changed.replaceAll(name, name.replace(/\.js$/, `${NEXT_MARK}js`)), text);
  for (const name of names) {
    await writeFile(path.join(folder, name), renamed(await readFile(path.join(folder, name), 'utf8')));
    await rename(path.join(folder, name), path.join(folder, renamed(name)));
  }
  const { tagline } = await readSettings(ROOT);
  await rewritePages(dist, (html) => withPolicy(renamed(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replaceAll(tagline, NEXT_TAGLINE))));
  await writePacks(dist, OFFERED.map(({ id, files }) => ({ id, addresses: files.map(({ address }) => renamed(address)) })));
  await serviceWorker.run(stepContext({ dist }));
  return { dist, remove: () => rm(dist, { recursive: true, force: true }) };
}
