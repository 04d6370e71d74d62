import { rm } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Change } from '../swap.ts';
import { asAuthor, git, gitWith } from '../git.ts';
import type { Person } from '../people.ts';
import { isStatus, type Status } from './branch.ts';

/** The step of a draft is written in each of its commits, so that it travels with the branch. */
const STATUS_TRAILER = 'Status';

/** What a draft's newest commit says of its step; a commit made elsewhere says nothing and counts as being written. */
export async function statusOf(root: string, tip: string): Promise<Status> {
  const said = await git(root, 'log', '-1', `--format=%(trailers:key=${STATUS_TRAILER},valueonly)`, tip);
  return isStatus(said) ? said : 'draft';
}

/** A tree made of the files of `from` with `changes` over them. The working folder and its index are not touched. */
export async function treeWith(root: string, from: string, changes: readonly Change[]): Promise<string> {
  const folder = path.resolve(root, await git(root, 'rev-parse', '--git-dir'));
  const index = { GIT_INDEX_FILE: path.join(folder, `index-${randomUUID()}`) };
  try {
    await gitWith(root, { env: index }, 'read-tree', from);
    for (const { file, content } of changes) {
      if (content === null) {
        await gitWith(root, { env: index }, 'update-index', '--force-remove', '--', file);
      } else {
        const blob = await gitWith(root, { input: content }, 'hash-object', '-w', '--stdin');
        await gitWith(root, { env: index }, 'update-index', '--add', '--cacheinfo', `100644,${blob},${file}`);
      }
    }
    return await gitWith(root, { env: index }, 'write-tree');
  } finally {
    await rm(index.GIT_INDEX_FILE, { force: true });
  }
}

export interface Recorded {
  tree: string;
  parents: readonly string[];
  subject: string;
  trailers: Readonly<Record<string, string | readonly string[]>>;
  author: Person | undefined;
}

/** Writes a commit and gives its hash; no branch points to it yet. */
export async function writeCommit(root: string, { tree, parents, subject, trailers, author }: Recorded): Promise<string> {
  const lines = Object.entries(trailers).flatMap(([key, values]) => [values].flat().map((value) => `${key}: ${value}`));
  return gitWith(root, { env: asAuthor(author), input: `${subject}\n\n${lines.join('\n')}\n` }, 'commit-tree', '--no-gpg-sign', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-');
}

/** Trailers of a commit on a draft's branch. */
export const withStatus = (status: Status) => ({ [STATUS_TRAILER]: status });
