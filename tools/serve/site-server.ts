import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/build/hosting-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface SiteServerOptions {
  /** Folder of the built site; files are looked up at each request, so a swapped folder shows at once. */
  dist: string;
  /** Addresses answered by somebody else, by the start of their path: the CMS's Git proxy. */
  also?: Readonly<Record<string, Handler>>;
}

/** The built site as a static host would serve it: trailing slashes, 404 page, the host's headers. Loopback only. */
export function createSiteServer({ dist, also = {} }: SiteServerOptions): Server {
  const files = sirv(dist, {
    dev: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    },
  });
  const missing = async (response: ServerResponse) => {
    const page = path.join(dist, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Referrer-Policy': 'no-referrer' });
    response.end(existsSync(page) ? await readFile(page) : 'Không có trang này.');
  };
  return createServer((request, response) => {
    // Not `new URL(path, base)`: it takes "//x" for a host and throws on "//[", which any web page can ask of this server.
    const pathname = URL.parse(`http://localhost${request.url ?? '/'}`)?.pathname ?? '/';
    const other = Object.entries(also).find(([start]) => pathname.startsWith(start))?.[1];
    if (other) return other(request, response);
    // A folder without its slash goes to the address that is in the sitemap.
    if (!pathname.endsWith('/') && !path.extname(pathname) && existsSync(path.join(dist, pathname, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/` });
      return response.end();
    }
    files(request, response, () => void missing(response));
  });
}

/** Starts listening on 127.0.0.1; resolves to the port. Rejects with the system's error (EADDRINUSE …). */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
