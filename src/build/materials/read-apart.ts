import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Reading } from './reader.ts';
import type { Sources } from './sources.ts';

/**
 * The sources, read by a process that ends with it: reading leaves some 150 MB of waste, which would stand beside the makers as long as
 * they work. Throws what the reader says.
 */
export async function readApart(root: string, cache: string, program = path.join(import.meta.dirname, 'reader.ts')): Promise<Sources> {
  const child = fork(program, [root], { execArgv: [], env: { ...process.env, NODE_COMPILE_CACHE: path.join(cache, 'node') }, serialization: 'advanced' });
  // An end may be told before the last message; the end of the channel comes after it.
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const told: Reading[] = [];
  child.on('message', (reading: Reading) => told.push(reading));
  const [[code, signal]] = (await gone) as [[number | null, NodeJS.Signals | null], unknown[]];
  const [reading] = told;
  if (!reading) throw new Error(`content: chương trình đọc nội dung dừng giữa chừng (${String(signal ?? code)}) – chạy lại lệnh`);
  if ('failed' in reading) throw new Error(reading.failed);
  return reading.sources;
}
