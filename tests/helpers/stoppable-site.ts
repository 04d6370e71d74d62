import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { DIST } from './dist.ts';
import { serveSite, type Site } from './site.ts';

/** A site whose server is a process that can be killed and started again at the same address. */
export class StoppableSite {
  private server: ChildProcess | undefined;
  private standIn: Site | undefined;
  private port = 0;

  /** Full address of a page, whether anybody answers there or not. */
  at(address: string): string {
    return `http://127.0.0.1:${this.port}${address}`;
  }

  /** Starts the server; resolves when it listens. The first start takes any free port, later ones take it again. */
  async start(dist = DIST): Promise<void> {
    await this.stop();
    const server = spawn(process.execPath, [path.join(import.meta.dirname, 'site-process.ts'), dist, String(this.port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.server = server;
    this.port = await new Promise<number>((resolve, reject) => {
      server.stdout.once('data', (said: Buffer) => resolve(Number(said.toString())));
      server.once('close', () => reject(new Error('The process of the site ended before it listened; its reason stands above.')));
    });
  }

  /** Answers every request at the same address with one status, or with nothing at all when it is 0. */
  async fail(status: number): Promise<void> {
    await this.stop();
    this.standIn = await serveSite({
      port: this.port,
      also: {
        '/': (_, response) => {
          if (status !== 0) response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<h1>${status}</h1>`);
        },
      },
    });
  }

  /** Kills the server; resolves when its process is gone. */
  async stop(): Promise<void> {
    await this.standIn?.close();
    this.standIn = undefined;
    if (!this.server) return;
    const ended = once(this.server, 'close');
    this.server.kill('SIGKILL');
    await ended;
    this.server = undefined;
  }
}

/** A running, stoppable site for a whole test file. */
export function useStoppableSite(): StoppableSite {
  const site = new StoppableSite();
  beforeAll(() => site.start());
  afterAll(() => site.stop());
  return site;
}
