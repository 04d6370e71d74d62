import type { IncomingMessage, ServerResponse } from 'node:http';
import { git } from './git.ts';
import type { Person } from './people.ts';

/** Whether the site readers see is made of the newest content. */
export type BuildState =
  | { phase: 'building' }
  /** `at`: when the running site was built, ISO 8601. */
  | { phase: 'live'; at: string }
  /** `message`: what stopped the build, for a person; the site before still runs. */
  | { phase: 'failed'; message: string };

/** What the CMS page is told about where it is. */
export interface NewsroomState {
  /** Branch entries are published to; empty when there is none. */
  branch: string;
  /** Who Git takes this machine for; absent when it does not know. */
  writer?: Person;
  /** Those who write here when there is a review; empty otherwise. */
  people: readonly Person[];
  build: BuildState;
}

interface StateOptions {
  root: string;
  people: readonly Person[];
  build: () => BuildState;
}

const asked = (root: string, ...words: string[]) => git(root, ...words).catch(() => '');

async function stateOf({ root, people, build }: StateOptions): Promise<NewsroomState> {
  const [branch, name, email] = await Promise.all([asked(root, 'symbolic-ref', '--short', 'HEAD'), asked(root, 'config', 'user.name'), asked(root, 'config', 'user.email')]);
  return { branch, ...(name !== '' && { writer: { name, email } }), people, build: build() };
}

/** Answers the CMS page where it publishes to, who writes here and how the last build went. Other sites cannot read the answer. */
export function createStateHandler(options: StateOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (_, response) => {
    stateOf(options).then((state) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
      response.end(JSON.stringify(state));
    }).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  };
}
