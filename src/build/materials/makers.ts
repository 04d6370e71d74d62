import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { howMany } from './how-many.ts';
import type { Job } from './job.ts';
import type { Answer } from './maker.ts';
import type { Stored } from './store.ts';

/** Room for short-lived objects, in MB, of which documents are made: four times as much takes 80 MB for a thirtieth of the CPU. */
const NODE_FLAGS = ['--max-semi-space-size=8'];

/**
 * One arena of malloc instead of one a thread spares each process a quarter of its memory (glibc, mallopt(3); other systems ignore the
 * variable). Typst would lay out on every core at once (rayon): the processes share the cores already, and its threads waiting for one
 * another took a fifth of the CPU of every PDF.
 */
export const MAKER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1', RAYON_NUM_THREADS: '1' };

/**
 * Processes that make documents side by side. They keep the drawing libraries out of the build's own memory. Their compiled code waits in
 * `<cache>/node`: the next one begins with 0.45 s CPU instead of 1.0, and 24 MB less.
 */
export function makers(root: string, cache: string, program = path.join(import.meta.dirname, 'maker.ts')) {
  const idle: ChildProcess[] = [];
  const all: ChildProcess[] = [];
  const start = () => {
    const child = fork(program, [root, cache], { execArgv: NODE_FLAGS, env: { ...process.env, ...MAKER_ENVIRONMENT, NODE_COMPILE_CACHE: path.join(cache, 'node') }, serialization: 'advanced' });
    all.push(child);
    return child;
  };

  /** Makes one job in a process that has nothing to do. Throws with the job's file in front when the document cannot be made. */
  async function make(job: Job): Promise<Stored> {
    const child = idle.pop() ?? start();
    const ended = new AbortController();
    child.send(job);
    const [said] = (await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => [{ failed: `chương trình làm tài liệu dừng giữa chừng (${String(signal ?? code)}) – chạy lại lệnh` }]),
    ]).finally(() => ended.abort())) as [Answer];
    if ('failed' in said) throw new Error(said.failed.startsWith(job.file) ? said.failed : `${job.file}: ${said.failed}`);
    idle.push(child);
    return said.made;
  }

  return {
    /** Makes many jobs and keeps their order. The first that fails stops the rest. */
    async makeAll(jobs: readonly Job[], told: (job: Job) => void): Promise<Stored[]> {
      const made: Stored[] = [];
      const left = [...jobs.entries()];
      const one = async () => {
        for (let next = left.shift(); next; next = left.shift()) {
          const [index, job] = next;
          told(job);
          try {
            made[index] = await make(job);
          } catch (cause) {
            left.length = 0;
            throw cause;
          }
        }
      };
      const most = howMany({ cores: availableParallelism(), freeBytes: process.availableMemory(), asked: process.env.SITE_MAKERS });
      await Promise.all(Array.from({ length: Math.min(jobs.length, most) }, one));
      return made;
    },
    /** Ends the processes, and waits until they are gone: they write into the cache as they go. */
    async close(): Promise<void> {
      await Promise.all(all.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, 'exit');
        if (child.connected) child.disconnect();
        await gone;
      }));
    },
  };
}
