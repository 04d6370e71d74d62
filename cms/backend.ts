import type { CmsBackend } from 'decap-cms-core';

/** Where the CMS reads and writes. Values come from the environment of the build; there is no secret among them. */
export interface BackendEnvironment {
  /** `proxy` (default): the Git repository on this machine, through `git-proxy.ts`. */
  CMS_BACKEND?: string | undefined;
}

/** Address of `git-proxy.ts`, on the CMS's own origin. */
export const PROXY_PATH = '/quan-tri/api/v1';

/** Commit subjects in the project's form. The local proxy makes its own from the path, so that a client cannot choose them. */
const COMMIT_MESSAGES = {
  create: 'content: create {{path}}',
  update: 'content: update {{path}}',
  delete: 'content: delete {{path}}',
  uploadMedia: 'content: upload {{path}}',
  deleteMedia: 'content: delete {{path}}',
};

/** Decap's backend settings. Throws for a kind of host that is not set up yet (GitHub, GitLab, Gitea follow with the newsroom). */
export function readBackend({ CMS_BACKEND = 'proxy' }: BackendEnvironment): CmsBackend {
  if (CMS_BACKEND !== 'proxy') {
    throw new Error(`CMS_BACKEND="${CMS_BACKEND}" is not supported yet; leave it unset for the repository on this machine`);
  }
  return { name: 'proxy', proxy_url: PROXY_PATH, branch: 'main', commit_messages: COMMIT_MESSAGES };
}
