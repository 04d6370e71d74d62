import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The walks over every page, the tests that build a site of their own, and the one that weighs every page: small files that take minutes. */
const LONG = /\/(?:every-page\/|(?:determinism|stale|broken-content|budgets)\.test\.ts)/;

const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);

/**
 * Vitest begins with what took longest last time, or, in a fresh clone, with the largest file. Begun last, a long test runs alone on one
 * core when everything else is done.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
