import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies, projectNode } from './setup/dependencies.mjs';
import { run, Trouble } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.cache/test');

/** One part of the run on the project's own Node.
 * @param {string} title
 * @param {string[]} words script in node_modules or the project, then its arguments
 * @param {Record<string, string>} [environment]
 */
function part(title, words, environment = {}) {
  console.log(`\n▸ ${title}`);
  const started = Date.now();
  const { status } = spawnSync(projectNode(root), words, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment }, shell: process.platform === 'win32' });
  console.log(`  ${status === 0 ? '✓' : '✗'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} giây)`);
  return status === 0;
}

/** Runs one Vitest project and adds up its counts; a report that is missing counts as a failure.
 * @param {string} title
 * @param {'unit' | 'browser'} project
 * @param {Record<string, string>} [environment]
 */
function vitest(title, project, environment) {
  const report = path.join(reports, `${project}.json`);
  const ok = part(title, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], environment);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + (ok || numFailedTests > 0 ? 0 : 1) };
}

/** `npm test`: set-up, type check, lint, content, unit and architecture tests, a clean build, then the browser tests on that build. */
await run(async () => {
  await ensureDependencies(root);
  const chromium = ensureChromium();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const counts = [
    part('Nội dung', ['src/build/check-content.ts']),
    part('Kiểu dữ liệu', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']),
    part('Quy tắc viết mã', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  ].map((ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }));
  counts.push(vitest('Kiểm thử nhanh', 'unit'));
  const built = part('Dựng trang', ['tools/serve/build-once.ts']);
  counts.push({ passed: built ? 1 : 0, failed: built ? 0 : 1 });
  if (built) counts.push(vitest('Kiểm thử trong trình duyệt', 'browser', { CHROMIUM_PATH: chromium }));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Trouble('Có kiểm thử chưa đạt.', ['Xem phần có dấu ✗ ở trên.']);
});
