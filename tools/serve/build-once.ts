import path from 'node:path';
import { buildIfChanged, failureText } from './build.ts';

/** Builds `dist` when its inputs changed since the last build, and says so. */
const result = await buildIfChanged(path.resolve(import.meta.dirname, '../..'), (line) => console.log(line));
if (!result.ok) console.error(failureText(result.output));
process.exitCode = result.ok ? 0 : 1;
