import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { testRun } from './setup/parts.mjs';
import { ensurePoppler } from './setup/programs.mjs';
import { run } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** `npm run test:materials`: makes the class materials of all real content and reads every file back. */
await run(async () => {
  await ensureDependencies(root);
  ensurePoppler();
  const tests = testRun(root);
  await tests.run([tests.vitest('Tài liệu lớp học', 'materials')]);
  tests.finish();
});
