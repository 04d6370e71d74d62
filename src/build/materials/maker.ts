import type { Writers } from '../../materials/writers.ts';
import { filesOfJob, type Job } from './job.ts';
import { stored, type Stored } from './store.ts';
import { writers } from './writers.ts';

/** Program that makes documents, one job at a time: `node maker.ts <root> <cache>`, started by `makers.ts`, which it answers. */
export type Answer = { made: Stored } | { failed: string };

const [root = '', cache = ''] = process.argv.slice(2);
let tools: Promise<Writers> | undefined;

async function answer(job: Job): Promise<Answer> {
  try {
    return { made: await stored(cache, job.kind, job.id, job.key, async () => filesOfJob(job, await (tools ??= writers(root, cache)))) };
  } catch (cause) {
    return { failed: cause instanceof Error ? cause.message : String(cause) };
  }
}

process.on('message', (job: Job) => void answer(job).then((said) => process.send?.(said)));
// Whoever started it is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
