import { readSources, type Sources } from './sources.ts';

/** Program that reads the sources: `node reader.ts <root>`, started by `read-apart.ts`, which it answers once. */
export type Reading = { sources: Sources } | { failed: string };

const reading: Reading = await readSources(process.argv[2] ?? '').then((sources) => ({ sources }), (cause: unknown) => ({ failed: cause instanceof Error ? cause.message : String(cause) }));
process.send?.(reading, undefined, {}, () => process.disconnect());
