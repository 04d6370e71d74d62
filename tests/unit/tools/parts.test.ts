import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testRun } from '../../../tools/setup/parts.mjs';
import { Trouble } from '../../../tools/setup/say.mjs';
import { writeTree } from '../../helpers/content-tree.ts';
import { PROJECT } from '../../helpers/real-content.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

const script = (code: string) => ['--eval', code];

test('parts that hold are counted, side by side and in order', async () => {
  const tests = testRun(PROJECT);
  expect(await tests.run([tests.check('Một', script(''))], [tests.check('Hai', script('')), tests.check('Ba', script(''))])).toBe(true);
  tests.finish();
  expect(printed.at(-1)).toBe('\n3 passed, 0 failed');
});

test('a part that does not hold ends in an error that names it; what it printed stands together', async () => {
  const tests = testRun(PROJECT);
  expect(await tests.run([tests.check('Hỏng', script("console.log('vì sao'); console.error('ở đâu'); process.exit(1)"))], [tests.check('Tốt', script(''))])).toBe(false);
  const told = printed.find((line) => line.includes('✗ Hỏng')) ?? '';
  expect(['vì sao', 'ở đâu'].every((line) => told.includes(line))).toBe(true);
  const failed = () => tests.finish();
  expect(failed).toThrow(Trouble);
  expect(failed).toThrow('Có kiểm thử chưa đạt.');
});

test('a Vitest part counts its report and names what failed in it; without a report it has failed', async () => {
  const root = await writeTree({ 'package.json': '{}' });
  const part = testRun(root).vitest('Nhanh', 'unit');
  expect(part.count(true)).toEqual({ passed: 0, failed: ['Nhanh'] });
  const report = {
    numPassedTests: 7,
    testResults: [
      { name: path.join(root, 'tests/a.test.ts'), status: 'failed', assertionResults: [{ status: 'failed', fullName: 'nói sai' }, { status: 'passed', fullName: 'nói đúng' }] },
      { name: path.join(root, 'tests/b.test.ts'), status: 'failed', assertionResults: [] },
    ],
  };
  mkdirSync(path.join(root, '.cache/test'), { recursive: true });
  writeFileSync(path.join(root, '.cache/test/unit.json'), JSON.stringify(report));
  expect(part.count(false)).toEqual({ passed: 7, failed: ['tests/a.test.ts: nói sai', 'tests/b.test.ts'] });
});
