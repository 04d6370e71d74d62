import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SiteVersion } from '../status/hosted-site.ts';

const run = promisify(execFile);

/**
 * The commit the site is built from, and now. Both `null` where no repository is: the same files then give the same bytes.
 * The bar of the CMS compares it with the commit that was published.
 */
export async function siteVersion(root: string, now = new Date()): Promise<SiteVersion> {
  const commit = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).then(({ stdout }) => stdout.trim(), () => null);
  return { commit, builtAt: commit === null ? null : now.toISOString() };
}
