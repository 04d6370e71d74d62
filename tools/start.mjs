import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies, projectNode } from './setup/dependencies.mjs';
import { run } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** `npm start`: set-up on whatever Node is there, then the server on the project's own Node. */
await run(async () => {
  await ensureDependencies(root);
  const child = spawn(projectNode(root), [path.join(root, 'tools/serve/index.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
});
