import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/helpers/long-first.ts';

/** Makes the files of all real content, or takes what the last build has made. */
const MADE = { globalSetup: ['tests/helpers/make-real-materials.ts'], testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 2 };

/**
 * `unit`: pure code, seconds. `materials`: every file made of real content, opened and read back. `browser`: the built site in a real
 * Chromium; `npm test` builds first. `office`: files of some lessons in LibreOffice; `npm run test:office`.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      // Seconds on a quiet machine; a busy one is no failure. Files share what they import: reading the content anew for each took most of the time.
      {
        test: {
          name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'], isolate: false, testTimeout: 60_000, hookTimeout: 60_000,
        },
      },
      { test: { name: 'materials', include: ['tests/materials/**/*.test.ts'], ...MADE } },
      { test: { name: 'office', include: ['tests/office/**/*.test.ts'], ...MADE } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Reading the built site anew for each file took a quarter of the processor time.
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // On a busy machine what is waited for comes late.
          expect: { poll: { timeout: 20_000 } },
          // Twice the two cores: a test of a page mostly waits for frames, timers and answers.
          maxWorkers: 4,
        },
      },
    ],
  },
});
