import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { createSiteServer, listen } from '../../tools/serve/site-server.ts';
import { DIST } from './dist.ts';

/** Answers a request instead of the site and returns true, or leaves it to the site. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A site on one address whose answers a test can break, and that it can stop: then nobody listens there. */
export class FaultySite {
  /** Paths that were asked for since `forget`, in order. */
  readonly asked: string[] = [];
  fault: Fault | undefined;
  private server: Server | undefined;
  private port = 0;

  at(address: string): string {
    return `http://127.0.0.1:${this.port}${address}`;
  }

  async start(dist = DIST): Promise<void> {
    await this.stop();
    const server = createSiteServer({ dist });
    const [serve] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      this.asked.push(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (this.fault?.(request, response) !== true) serve?.(request, response);
    });
    this.port = await listen(server, this.port);
    this.server = server;
  }

  /** Breaks every connection and listens no more. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  forget(): void {
    this.asked.splice(0);
  }
}

/** Answers some addresses with a page of somebody else, as a Wi-Fi that asks to sign in does: 200, HTML. */
export const SIGN_IN = '<!doctype html><html><head><title>Wi-Fi</title></head><body><h1>Đăng nhập Wi-Fi</h1></body></html>';
export const signIn = (fits: (pathname: string) => boolean = () => true): Fault => (request, response) => {
  if (!fits(new URL(request.url ?? '/', 'http://localhost').pathname)) return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(SIGN_IN);
  return true;
};

/** Answers some addresses with a status and nothing else. */
export const status = (code: number, fits: (pathname: string) => boolean = () => true): Fault => (request, response) => {
  if (!fits(new URL(request.url ?? '/', 'http://localhost').pathname)) return false;
  response.writeHead(code, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<h1>${code}</h1>`);
  return true;
};

/** A running site whose answers can be broken, for a whole test file. */
export function useFaultySite(): FaultySite {
  const site = new FaultySite();
  beforeAll(() => site.start());
  afterAll(() => site.stop());
  return site;
}
