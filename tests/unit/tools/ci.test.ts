import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const FILES = ['.github/workflows/check.yml', '.forgejo/workflows/check.yml', '.gitlab-ci.yml'];
const commands = async (file: string) => [...new Set((await readFile(file, 'utf8')).match(/npm (?:install|run) [^\n]+/g))];

test('every host checks a pull request with the same commands, and each is a command of the project', async () => {
  const [first, ...others] = await Promise.all(FILES.map(commands));
  expect(first?.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual(['npm install --no-audit', 'npm run check:content', 'npm run test:unit', 'npm run build', 'npm run report']);
  for (const other of others) expect(other).toEqual(first);
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const missing = first?.filter((command) => command.startsWith('npm run')).map((command) => command.split(' ')[2] ?? '').filter((name) => !Object.hasOwn(scripts, name));
  expect(missing).toEqual([]);
});
