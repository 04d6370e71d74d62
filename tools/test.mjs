import path from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { testRun } from './setup/parts.mjs';
import { ensurePoppler } from './setup/programs.mjs';
import { run } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** `npm test`: set-up, type check, lint, content, unit and architecture tests, a clean build, then its class materials and the browser tests on it. */
await run(async () => {
  await ensureDependencies(root);
  const chromium = ensureChromium();
  ensurePoppler();
  const tests = testRun(root);
  // Types keep one core busy; the other has the rest.
  await tests.run(
    [tests.check('Kiểu dữ liệu', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'])],
    [
      tests.check('Nội dung', ['src/build/check-content.ts']),
      tests.check('Quy tắc viết mã', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
      tests.vitest('Kiểm thử nhanh', 'unit'),
    ],
  );
  const built = await tests.run([tests.check('Dựng trang', ['tools/serve/build-once.ts'])]);
  // The build has made the files; they are made anew only for what it did not keep. Pages mostly wait: there is room beside them.
  const materials = [tests.vitest('Tài liệu lớp học', 'materials')];
  await (built ? tests.run(materials, [tests.vitest('Kiểm thử trong trình duyệt', 'browser', { CHROMIUM_PATH: chromium })]) : tests.run(materials));
  tests.finish();
});
