import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { git } from './git.ts';

/** One file to write (`content`) or to remove (`null`). Path from the root, with `/`. */
export interface Change { file: string; content: Uint8Array | null }

const unlessMissing = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
  return false;
};

/** Changed files of the working folder that can still be put back. */
export interface Swapped {
  /** Files that were there before. */
  known: ReadonlySet<string>;
  /** Puts every file back as it was. Needs no room on the disk. */
  undo: () => Promise<void>;
  /** Forgets the old files. Call it in any case, after `undo` too. */
  done: () => Promise<void>;
}

/**
 * Writes `changes` into the working folder. New and old bytes lie ready in Git's folder before the first file changes, and each changes by
 * a rename: a full disk or a crash leaves whole files. Throws the system's error; then nothing has changed.
 */
export async function swap(root: string, changes: readonly Change[]): Promise<Swapped> {
  const aside = await mkdtemp(path.join(path.resolve(root, await git(root, 'rev-parse', '--git-dir')), 'cms-save-'));
  const done = () => rm(aside, { recursive: true, force: true });
  const files = changes.map(({ file, content }, index) => ({ target: path.join(root, file), fresh: path.join(aside, `${index}-new`), old: path.join(aside, `${index}-old`), file, content }));
  const known = new Set<string>();
  const undo = async () => {
    for (const { target, old, file } of files) {
      if (known.has(file)) await rename(old, target).catch(unlessMissing);
      else await rm(target, { force: true });
    }
  };
  try {
    for (const { target, fresh, old, file, content } of files) {
      if (await copyFile(target, old).then(() => true, unlessMissing)) known.add(file);
      if (content !== null) await writeFile(fresh, content);
    }
    try {
      for (const { target, fresh, content } of files) {
        await mkdir(path.dirname(target), { recursive: true });
        if (content === null) await rm(target, { force: true });
        else await rename(fresh, target);
      }
    } catch (cause) {
      await undo();
      throw cause;
    }
  } catch (cause) {
    await done();
    throw cause;
  }
  return { known, undo, done };
}
