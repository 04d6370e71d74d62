import { defineConfig } from 'vitest/config';

/** `unit`: pure code, seconds. `browser`: the built site in a real Chromium; `npm test` builds first. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Two cores: a browser each, no more.
          maxWorkers: 2,
        },
      },
    ],
  },
});
