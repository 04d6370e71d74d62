import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../../../tools/serve/site-server.ts';

/** One answered request: bytes of its body as they went over the wire, and when the last one was handed over (epoch, ms). */
interface Answered {
  address: string;
  bytes: number;
  at: number;
}

export interface CountingServer {
  origin: string;
  /** Answers since the last `forget`. */
  answered: () => readonly Answered[];
  forget: () => void;
  /** Resolves when nothing has been asked or answered for a quarter of a second from now. */
  quiet: () => Promise<void>;
  close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.wasm': 'application/wasm',
};
/** Brotli 11 above this takes minutes; 9 costs a few in a hundred. */
const BEST_UP_TO = 4_000_000;
const QUIET_MS = 250;
/** Compressed already; a host serves them as they are. */
const PACKED = /\.(?:pf_\w+|pagefind|woff2|png|webp|jpe?g)$/;

const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: content.length > BEST_UP_TO ? 9 : 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });

const clock = () => performance.timeOrigin + performance.now();

/** Serves `dist` and the files in `more` (address → content), each compressed once. */
export async function serveCounting(dist: string, more: ReadonlyMap<string, string>): Promise<CountingServer> {
  const packed = new Map<string, { body: Buffer; encoded: boolean } | null>();
  let answers: Answered[] = [];
  let open = 0;
  let last = clock();

  const read = async (address: string) => {
    const own = more.get(address);
    if (own !== undefined) return Buffer.from(own);
    const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
    return (await stat(file).then((found) => found.isFile(), () => false)) ? readFile(file) : undefined;
  };
  const pack = async (address: string) => {
    const known = packed.get(address);
    if (known !== undefined) return known;
    const content = await read(address);
    if (!content) return null;
    const encoded = !PACKED.test(address);
    const entry = { body: encoded ? brotli(content) : content, encoded };
    packed.set(address, entry);
    return entry;
  };

  const server = createServer((request, response) => {
    open += 1;
    last = clock();
    response.on('close', () => {
      open -= 1;
      last = clock();
    });
    const address = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    void pack(address).then((entry) => {
      if (!entry) return response.writeHead(404).end();
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(address.endsWith('/') ? 'index.html' : address)] ?? 'application/octet-stream', 'Cache-Control': 'public, max-age=3600',
        ...(entry.encoded && { 'Content-Encoding': 'br' }), 'Content-Length': entry.body.length,
      });
      response.on('finish', () => answers.push({ address, bytes: entry.body.length, at: clock() }));
      return response.end(entry.body);
    }, (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  const port = await listen(server, 0);
  // What must be compressed for long is compressed before anybody waits for it.
  for (const address of more.keys()) await pack(address);
  return {
    origin: `http://127.0.0.1:${port}`,
    answered: () => answers,
    forget: () => {
      answers = [];
    },
    quiet: async () => {
      last = clock();
      while (open > 0 || clock() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
