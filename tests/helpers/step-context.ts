import type { StepContext } from '../../src/build/steps.ts';

/** What a build step gets, with a logger that keeps its lines. */
export function stepContext({ dist = '', said = [] as string[] } = {}): StepContext {
  const logger = { info: (line: string) => said.push(line) } as unknown as StepContext['logger'];
  return { root: process.cwd(), dist, cache: '', shelf: [], logger };
}
