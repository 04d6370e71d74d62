import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Everything that goes into the site. */
const INPUTS = ['content/**/*', 'src/**/*', 'cms/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Hash of every input and of the day (pages past their review day look different). Same inputs, same hash. */
export async function fingerprint(root: string, today: string): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(INPUTS, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256').update(today);
  for (const file of files.sort()) hash.update(path.relative(root, file)).update(await readFile(file));
  return hash.digest('hex');
}
