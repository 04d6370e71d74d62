import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isWalk = ({ moduleId }: TestSpecification) => moduleId.includes('/every-page/');

/**
 * Vitest begins with what took longest last time, or, in a fresh clone, with the largest file. The walks over every page are small files
 * and the longest tests: begun last, one of them runs alone on one core when everything else is done.
 */
export class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}
