import { stopwatch } from './stopwatch.ts';
import type { Step, StepContext } from './steps.ts';

/** Runs the steps one after another and says what each made. A step that throws stops the build, named. */
export async function runSteps(steps: readonly Step[], context: StepContext): Promise<void> {
  for (const { title, run } of steps) {
    const spent = stopwatch();
    try {
      const made = await run(context);
      context.logger.info(`${title}: ${made}${spent()}`);
    } catch (cause) {
      throw new Error(`Bước "${title}" không xong: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}
