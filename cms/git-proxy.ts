import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { changesOf } from './proxy/changes.ts';
import { commit, type Check } from './proxy/commit.ts';
import { decapReader, type Answer } from './proxy/decap-server.ts';
import { assertReadable } from './proxy/paths.ts';
import { assertOwnPage, readRequest, type ProxyRequest } from './proxy/read-request.ts';
import { Refusal } from './proxy/refusal.ts';

export { PROXY_PATH } from './backend.ts';
export type { Check, Finding } from './proxy/commit.ts';

export interface GitProxyOptions {
  /** Project root: the folder with `content/`, inside a Git repository. */
  root: string;
  /** Origin(s) under which the CMS is opened, e.g. `http://localhost:4321`. Requests from anywhere else are refused. */
  allowedOrigin: string | readonly string[];
  /** Judges all of `content/` before a commit; its errors refuse the save. Default: the form's own rules are all. */
  check?: Check;
}

/** Paths a reading request names; all must lie in `content/`. */
const readsOf = ({ folder, mediaFolder, path: file, files = [] }: ProxyRequest['params']) =>
  [folder, mediaFolder, file, ...(files as { path: unknown }[]).map((entry) => entry.path)].filter((value) => value !== undefined);

const DONE: Answer = { status: 200, body: { message: 'ok' } };

/**
 * The CMS's repository on this machine, as a `node:http` handler for `/quan-tri/api/v1`:
 * reading through decap-server, saving as one commit of exactly the saved files on the branch that is checked out.
 * Answers JSON always: the result, or `{ error }` in Vietnamese with a status of 4xx or 5xx.
 */
export function createGitProxy({ root, allowedOrigin, check }: GitProxyOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const folder = path.resolve(root);
  const origins = typeof allowedOrigin === 'string' ? [allowedOrigin] : allowedOrigin;
  const reader = decapReader(folder);
  // Said to the first request that needs it; a rejected promise nobody waits for would end the process.
  reader.catch(() => undefined);
  // One save at a time: two commits at once would fight for the index.
  let last: Promise<unknown> = Promise.resolve();

  async function answer(request: IncomingMessage): Promise<Answer> {
    assertOwnPage(request, origins);
    const asked = await readRequest(request);
    const changes = await changesOf(asked, folder);
    const read = await reader;
    if (!changes) {
      readsOf(asked.params).forEach((file) => assertReadable(file));
      return read(asked);
    }
    const saved = last.then(() => commit(folder, changes, check));
    last = saved.catch(() => undefined);
    await saved;
    // Decap shows an uploaded picture from the answer.
    return asked.action === 'persistMedia' ? read({ action: 'getMediaFile', params: { ...asked.params, path: changes[0]?.file } }) : DONE;
  }

  return (request, response) => {
    answer(request)
      .catch((error: unknown): Answer => {
        if (error instanceof Refusal) return { status: error.status, body: { error: error.message } };
        console.error(error);
        return { status: 500, body: { error: 'tòa soạn gặp lỗi, chưa lưu gì – xem cửa sổ lệnh đang chạy trang' } };
      })
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
        response.end(JSON.stringify(body));
      })
      .catch((error: unknown) => console.error(error));
  };
}
