import { PackFailure } from './failure.ts';
import { hashOf } from './hash.ts';
import type { PackFile } from './lists.ts';

/** How a file is fetched; tests put their own network here. */
export interface Network {
  fetch: typeof fetch;
  /** Pauses or cancels. */
  signal: AbortSignal;
  /** Longest silence of the server, in milliseconds. */
  patience: number;
}

/** A signal that follows `outer` and aborts also when nothing has come for `patience` milliseconds; `alive` starts the wait anew. */
function silence({ signal: outer, patience }: Network): { signal: AbortSignal; alive: () => void; end: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  outer.addEventListener('abort', abort);
  if (outer.aborted) abort();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(abort, patience);
  };
  alive();
  const end = () => {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, alive, end };
}

const strange = (address: string, found: string) => new PackFailure('stranger', `${address}: expected the file of the list, found ${found}.`);

function judge({ status, redirected }: Response, address: string): void {
  if (status >= 500) throw new PackFailure('server', `${address}: the server answered ${status}.`);
  if (status === 404 || status === 410) throw new PackFailure('changed', `${address}: the server has it no more.`);
  if (status !== 200 || redirected) throw strange(address, redirected ? 'a redirection' : `status ${status}`);
}

/**
 * Text at an address of the lists. Nothing of it stays in the browser's own cache: wiping this site could not reach it.
 * @throws {PackFailure} `offline`, `server`, `changed` (gone), `stranger`
 */
export async function fetchText(address: string, network: Network): Promise<string> {
  const quiet = silence(network);
  try {
    const response = await network.fetch(address, { cache: 'no-store', signal: quiet.signal });
    judge(response, address);
    if (response.headers.get('content-type')?.startsWith('text/html') === true) throw strange(address, 'a page');
    return await response.text();
  } catch (cause) {
    network.signal.throwIfAborted();
    throw cause instanceof PackFailure ? cause : new PackFailure('offline', `${address}: no answer.`, cause);
  } finally {
    quiet.end();
  }
}

/**
 * One file of a pack, whole and verified, ready to be stored; `arrived` is told of every bit that comes, in bytes.
 * @throws {PackFailure} as `fetchText`; `stranger` also when the bytes are not those of the list
 * @throws the reason of `signal` when it was aborted
 */
export async function fetchFile({ address, bytes, hash }: PackFile, network: Network, arrived: (bytes: number) => void): Promise<Response> {
  const quiet = silence(network);
  let come = 0;
  try {
    const response = await network.fetch(address, { cache: 'no-store', signal: quiet.signal });
    judge(response, address);
    const content = new Uint8Array(bytes);
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      quiet.alive();
      if (come + value.length > bytes) {
        await reader.cancel();
        throw strange(address, `more than ${bytes} bytes`);
      }
      content.set(value, come);
      come += value.length;
      arrived(value.length);
    }
    if (come !== bytes || (await hashOf(content)) !== hash) throw strange(address, `${come} of ${bytes} bytes with another content`);
    return new Response(content, { headers: { 'Content-Type': response.headers.get('content-type') ?? 'application/octet-stream', 'Content-Length': String(bytes) } });
  } catch (cause) {
    arrived(-come);
    network.signal.throwIfAborted();
    throw cause instanceof PackFailure ? cause : new PackFailure('offline', `${address}: the connection broke after ${come} of ${bytes} bytes.`, cause);
  } finally {
    quiet.end();
  }
}
