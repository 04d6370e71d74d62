import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** What a command and everything it started have used. */
export interface Usage {
  code: number | null;
  /** User and system time of the whole tree, in seconds. */
  cpuSeconds: number;
  wallSeconds: number;
  /** Largest memory of the tree that was seen, in MiB: the proportional set size, so that a page two processes share counts once. */
  peakMib: number;
  /** Largest memory of each process of the tree, in MiB, its part of shared pages included; the largest first. */
  peaksMib: readonly number[];
  /** CPU seconds of processes by name, as last seen: `pagefind_extended` has a process of its own. */
  cpuByName: ReadonlyMap<string, number>;
  /** Both streams, without colours. */
  output: string;
}

/** The kernel tells user space hundredths of a second, on every architecture Node runs on: `man 5 proc_pid_stat`. */
const TICKS_A_SECOND = 100;
const SAMPLE_EVERY_MS = 100;

interface Stat { name: string; session: number; ticks: number; childTicks: number }

/** Fields behind the name, counted from field 3; the name itself may hold spaces and brackets. */
function parseStat(text: string): Stat {
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    session: field(6),
    ticks: field(14) + field(15),
    childTicks: field(16) + field(17),
  };
}

/** A file of a process, or nothing when the process has ended between the listing and the reading. */
async function readOf(pid: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw cause;
  }
}

async function readStat(pid: string): Promise<Stat | undefined> {
  const text = await readOf(pid, 'stat');
  return text === undefined ? undefined : parseStat(text);
}

/** Proportional set size in bytes, `man 5 proc_pid_smaps`; 0 for a process that is ending. */
async function memoryOf(pid: string): Promise<number> {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec((await readOf(pid, 'smaps_rollup')) ?? '')?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

/** CPU of all children that have ended so far; their own ended children are in it. */
async function endedChildrenSeconds(): Promise<number> {
  const own = await readStat('self');
  if (!own) throw new Error('This bench reads /proc: run it on Linux.');
  return own.childTicks / TICKS_A_SECOND;
}

/** Runs `command` alone (no other child at the same time) and measures it with all it starts. */
export async function measure(command: string, parameters: readonly string[], cwd: string, environment: Record<string, string>): Promise<Usage> {
  const before = await endedChildrenSeconds();
  const started = performance.now();
  // A session of its own: that is how the processes of the tree are told from all others, also when a parent has gone.
  const child = spawn(command, parameters, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));

  const seen = new Map<string, Stat>();
  const peaks = new Map<string, number>();
  let peakBytes = 0;
  const sample = async () => {
    let bytes = 0;
    for (const pid of await readdir('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      const stat = await readStat(pid);
      if (!stat || stat.session !== child.pid) continue;
      const memory = await memoryOf(pid);
      bytes += memory;
      seen.set(pid, stat);
      peaks.set(pid, Math.max(peaks.get(pid) ?? 0, memory));
    }
    peakBytes = Math.max(peakBytes, bytes);
  };
  let ended = false;
  const sampling = (async () => {
    while (!ended) {
      await sample();
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    ended = true;
  });
  const wallSeconds = (performance.now() - started) / 1000;
  await sampling;
  const cpuByName = new Map<string, number>();
  for (const { name, ticks } of seen.values()) cpuByName.set(name, (cpuByName.get(name) ?? 0) + ticks / TICKS_A_SECOND);
  const peaksMib = [...peaks.values()].map((bytes) => bytes / 2 ** 20).sort((a, b) => b - a);
  return { code, cpuSeconds: (await endedChildrenSeconds()) - before, wallSeconds, peakMib: peakBytes / 2 ** 20, peaksMib, cpuByName, output: stripVTControlCharacters(output) };
}
