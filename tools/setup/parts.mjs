import { spawn } from 'node:child_process';
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

/** One part of a test command: a script in node_modules or the project with its arguments, and how its outcome is counted.
 * @typedef {{ title: string, words: string[], environment?: Record<string, string>, count: (ok: boolean) => Count }} Part
 */

/** Runs the parts of a test command on the project's own Node, and counts.
 * @param {string} root
 */
export function testRun(root) {
  const reports = path.join(root, '.cache/test');
  mkdirSync(reports, { recursive: true });
  /** @type {Count[]} */
  const counts = [];

  /** What a part prints comes as it is printed, or, `gathered`, when it has ended, so that two are not mixed.
   * @param {Part} part @param {boolean} gathered
   * @returns {Promise<boolean>}
   */
  function ended({ title, words, environment, count }, gathered) {
    console.log(`\n▸ ${title}`);
    const started = Date.now();
    const child = spawn(projectNode(root), words, { cwd: root, stdio: ['inherit', gathered ? 'pipe' : 'inherit', gathered ? 'pipe' : 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment }, shell: process.platform === 'win32' });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { printed += text; });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        const ok = code === 0;
        counts.push(count(ok));
        console.log(`${printed}  ${ok ? '✓' : '✗'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} giây)`);
        resolve(ok);
      });
    });
  }

  /** @param {readonly Part[]} row @param {boolean} gathered */
  async function inOrder(row, gathered) {
    let ok = true;
    for (const part of row) ok = (await ended(part, gathered)) && ok;
    return ok;
  }

  return {
    /** Runs rows of parts side by side, the parts of a row one after another; whether all of them held. The last row prints as it goes.
     * @param {readonly Part[][]} rows
     */
    async run(...rows) {
      return (await Promise.all(rows.map((row, at) => inOrder(row, at < rows.length - 1)))).every(Boolean);
    },
    /** One command that holds or does not.
     * @param {string} title
     * @param {string[]} words
     * @returns {Part}
     */
    check: (title, words) => ({ title, words, count: (ok) => ({ passed: ok ? 1 : 0, failed: ok ? [] : [title] }) }),
    /** One Vitest project; a report that is missing counts as a failure.
     * @param {string} title
     * @param {'unit' | 'browser' | 'materials' | 'office'} project
     * @param {Record<string, string>} [environment]
     * @returns {Part}
     */
    vitest(title, project, environment = {}) {
      const report = path.join(reports, `${project}.json`);
      rmSync(report, { force: true });
      return {
        title, environment,
        words: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        count(ok) {
          if (!existsSync(report)) return { passed: 0, failed: [title] };
          const results = JSON.parse(readFileSync(report, 'utf8'));
          const failed = failures(results, root);
          return { passed: results.numPassedTests, failed: ok || failed.length > 0 ? failed : [title] };
        },
      };
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
