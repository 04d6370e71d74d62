import { createRequire } from 'node:module';
import type { ProxyRequest } from './read-request.ts';

export interface Answer { status: number; body: unknown }

/** As much of express as decap-server's handlers use. */
interface Response { status: (code: number) => Response; json: (body: unknown) => void }
type Handler = (request: { body: ProxyRequest }, response: Response, next: () => void) => unknown;
interface App { use: (handler: Handler) => void; post: (path: string, handler: Handler) => void }
interface Middlewares { registerLocalFs: (app: App, options: { logLevel: string }) => Promise<void> }

/**
 * decap-server's own request schema and readers for the folder `root`, without its network side.
 * Its file mode is used for reading: the git mode checks a branch out on every read and commits with `git add .`,
 * which would sweep a developer's unfinished work into an officer's commit.
 */
export async function decapReader(root: string): Promise<(request: ProxyRequest) => Promise<Answer>> {
  const { registerLocalFs } = createRequire(import.meta.url)('decap-server/dist/middlewares.js') as Middlewares;
  const handlers: Handler[] = [];
  // decap-server takes its folder from the environment alone.
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = root;
  // The folder is read before the first await inside, so the variable is ours for no longer than this call.
  const registered = registerLocalFs({ use: () => undefined, post: (_, handler) => handlers.push(handler) }, { logLevel: 'error' });
  if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
  else process.env.GIT_REPO_DIRECTORY = before;
  await registered;
  if (handlers.length === 0) throw new Error('decap-server registered no handler; its middlewares have changed');
  return (body) => new Promise((resolve, reject) => {
    let status = 200;
    const response: Response = {
      status: (code) => {
        status = code;
        return response;
      },
      json: (answer) => resolve({ status, body: answer }),
    };
    const next = (index: number): void => {
      const handler = handlers[index];
      if (!handler) return reject(new Error(`decap-server did not answer "${body.action}"`));
      Promise.resolve(handler({ body }, response, () => next(index + 1))).catch(reject);
    };
    next(0);
  });
}
