import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectNode } from './dependencies.mjs';
import { Trouble } from './say.mjs';

/** How many checks held, and the names of those that did not.
 * @typedef {{ passed: number, failed: string[] }} Count
 */

/** Names of the tests that failed, by file; of a file that could not be read, its own.
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @param {string} root
 */
const failures = ({ testResults }, root) =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((result) => result.status === 'failed').map(({ fullName }) => `${file}: ${fullName}`);
    return failed.length === 0 && status === 'failed' ? [file] : failed;
  });

/** Names at the end of a run; after so many, one cause is behind them all. */
const MOST_NAMED = 20;

/** Runs the parts of a test command one after another on the project's own Node, and counts.
 * @param {string} root
 */
export function testRun(root) {
  const reports = path.join(root, '.cache/test');
  mkdirSync(reports, { recursive: true });
  /** @type {Count[]} */
  const counts = [];

  /** @param {string} title @param {string[]} words script in node_modules or the project, then its arguments @param {Record<string, string>} environment */
  function spawned(title, words, environment) {
    console.log(`\n▸ ${title}`);
    const started = Date.now();
    const { status } = spawnSync(projectNode(root), words, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment }, shell: process.platform === 'win32' });
    console.log(`  ${status === 0 ? '✓' : '✗'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} giây)`);
    return status === 0;
  }

  return {
    /** One command that holds or does not.
     * @param {string} title
     * @param {string[]} words
     */
    check(title, words) {
      const ok = spawned(title, words, {});
      counts.push({ passed: ok ? 1 : 0, failed: ok ? [] : [title] });
      return ok;
    },
    /** One Vitest project; a report that is missing counts as a failure.
     * @param {string} title
     * @param {'unit' | 'browser' | 'materials' | 'office'} project
     * @param {Record<string, string>} [environment]
     */
    vitest(title, project, environment = {}) {
      const report = path.join(reports, `${project}.json`);
      rmSync(report, { force: true });
      const ok = spawned(title, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], environment);
      if (!existsSync(report)) return counts.push({ passed: 0, failed: [title] });
      const results = JSON.parse(readFileSync(report, 'utf8'));
      const failed = failures(results, root);
      return counts.push({ passed: results.numPassedTests, failed: ok || failed.length > 0 ? failed : [title] });
    },
    /** Prints the sum; throws with the names of what did not hold: a log may be cut before them. */
    finish() {
      const passed = counts.reduce((sum, count) => sum + count.passed, 0);
      const failed = counts.flatMap((count) => count.failed);
      console.log(`\n${passed} passed, ${failed.length} failed`);
      if (failed.length > 0) throw new Trouble('Có kiểm thử chưa đạt.', [...failed.slice(0, MOST_NAMED), 'Xem phần có dấu ✗ ở trên.']);
    },
  };
}
