import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { changesOf } from './proxy/changes.ts';
import type { Check } from './proxy/commit.ts';
import { decapReader, type Answer } from './proxy/decap-server.ts';
import { assertReadable } from './proxy/paths.ts';
import { hasReview, personOf, type Person } from './proxy/people.ts';
import { assertOwnPage, readRequest, type ProxyRequest } from './proxy/read-request.ts';
import { Refusal } from './proxy/refusal.ts';
import { draftRead, reviewStep } from './proxy/review/index.ts';
import { save } from './proxy/save.ts';

export { PROXY_PATH } from './backend.ts';
export type { Check, Finding } from './proxy/commit.ts';
export { readPeople, type Person } from './proxy/people.ts';

export interface GitProxyOptions {
  /** Project root: the folder with `content/`, inside a Git repository. */
  root: string;
  /** Origin(s) under which the CMS is opened, e.g. `http://localhost:4321`. Requests from anywhere else are refused. */
  allowedOrigin: string | readonly string[];
  /** Judges all of `content/` before a commit; its errors refuse the save. Default: the form's own rules are all. */
  check?: Check;
  /** Who writes here (`readPeople`). Two or more: entries wait on a branch until a second person approves. Default: one person. */
  people?: readonly Person[];
  /** Called when the site's content has just changed. */
  onPublished?: () => void;
}

/** Paths a reading request names; all must lie in `content/`. */
const readsOf = ({ folder, mediaFolder, path: file, files = [] }: ProxyRequest['params']) =>
  [folder, mediaFolder, file, ...(files as { path: unknown }[]).map((entry) => entry.path)].filter((value) => value !== undefined);

const DONE: Answer = { status: 200, body: { message: 'ok' } };

function refused(error: unknown): Answer {
  if (error instanceof Refusal) return { status: error.status, body: { error: error.message, ...(error.other && { other: error.other }) } };
  console.error(error);
  return { status: 500, body: { error: 'tòa soạn gặp lỗi, chưa lưu gì – xem cửa sổ lệnh đang chạy trang' } };
}

/**
 * The CMS's repository on this machine, as a `node:http` handler for `/quan-tri/api/v1`:
 * reading through decap-server, saving as one commit of exactly the saved files on the branch that is checked out, or – with several
 * people – on a branch of the entry until it is approved.
 * Answers JSON always: the result, or `{ error }` in Vietnamese with a status of 4xx or 5xx.
 */
export function createGitProxy({ root, allowedOrigin, check, people = [], onPublished = () => undefined }: GitProxyOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const folder = path.resolve(root);
  const origins = typeof allowedOrigin === 'string' ? [allowedOrigin] : allowedOrigin;
  const reader = decapReader(folder);
  // Said to the first request that needs it; a rejected promise nobody waits for would end the process.
  reader.catch(() => undefined);
  // One save at a time: two commits at once would fight for the index.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  async function write(asked: ProxyRequest): Promise<boolean | undefined> {
    const changes = await changesOf(asked, folder);
    if (changes) return inTurn(() => save(asked, changes, { root: folder, people, check }));
    if (!hasReview(people)) return undefined;
    const step = reviewStep(asked, () => ({ root: folder, person: personOf(people, asked.params.person), check }));
    if (!step) return undefined;
    await inTurn(step);
    return asked.action === 'publishUnpublishedEntry';
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    assertOwnPage(request, origins);
    const asked = await readRequest(request);
    const published = await write(asked);
    if (published) onPublished();
    const read = await reader;
    // Decap shows an uploaded picture from the answer.
    if (asked.action === 'persistMedia') return read({ action: 'getMediaFile', params: { ...asked.params, path: (asked.params as { asset: { path: string } }).asset.path } });
    if (published !== undefined) return DONE;
    const drafts = hasReview(people) ? draftRead(asked, folder) : undefined;
    if (drafts) return { status: 200, body: await drafts() };
    readsOf(asked.params).forEach((file) => assertReadable(file));
    return read(asked);
  }

  return (request, response) => {
    answer(request)
      .catch(refused)
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
        response.end(JSON.stringify(body));
      })
      .catch((error: unknown) => console.error(error));
  };
}
