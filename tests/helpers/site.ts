import type { Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { createSiteServer, listen, type Handler } from '../../tools/serve/site-server.ts';
import { DIST } from './dist.ts';

/** A running copy of the built site. */
export interface Site {
  origin: string;
  close: () => Promise<void>;
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

interface ServeOptions {
  dist?: string;
  /** 0 takes any free port. */
  port?: number;
  also?: Readonly<Record<string, Handler>>;
}

/** Serves a built site on loopback in this process. */
export async function serveSite({ dist = DIST, port = 0, also = {} }: ServeOptions = {}): Promise<Site> {
  const server = createSiteServer({ dist, also });
  return { origin: `http://127.0.0.1:${await listen(server, port)}`, close: () => closed(server) };
}

/** The site for a whole test file; `at` turns an address into a full one. */
export function useSite(options: ServeOptions = {}): { at: (address: string) => string } {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await serveSite(options);
  });
  afterAll(() => site?.close());
  return {
    at: (address) => {
      if (!site) throw new Error('The site was asked for before it is served: ask in a test or a hook.');
      return site.origin + address;
    },
  };
}
