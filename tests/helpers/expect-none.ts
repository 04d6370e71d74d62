import { expect } from 'vitest';

/** Passes when the list is empty; otherwise every entry stands in the failure, however many there are. */
export const expectNone = (problems: readonly string[]) => {
  expect(problems.length, `${problems.length} found:\n${problems.join('\n')}\n`).toBe(0);
};
