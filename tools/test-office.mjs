import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { testRun } from './setup/parts.mjs';
import { ensureOffice } from './setup/programs.mjs';
import { run } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** `npm run test:office`: opens Word, PowerPoint and Excel files of real lessons in LibreOffice, which is installed where it is missing. */
await run(async () => {
  await ensureDependencies(root);
  ensureOffice();
  const tests = testRun(root);
  await tests.run([tests.vitest('Mở tệp Office bằng LibreOffice', 'office')]);
  tests.finish();
});
