import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Entry } from '../../src/editorial/issue.ts';
import { exampleEntry, foundation } from './examples.ts';

/** The day on which the examples are fresh. */
export const EXAMPLE_DAY = '2026-11-22';

/** Writes files, by path from the root, into a new folder; it is gone when the test ends. Returns its path. */
export async function writeTree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'lc-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

/** One entry as the text of its file. */
export const fileText = ({ file, data, body }: Entry) => (file.endsWith('.mdx') ? `---\n${stringify(data)}---\n${body}` : stringify(data));

/** Files that make a whole, valid `content/`. */
export const foundationFiles = (): Record<string, string> =>
  Object.fromEntries([...foundation(), exampleEntry('settings', { id: 'site' })].map((entry) => [entry.file, fileText(entry)]));

/** An article file with this body, and the line on which the body starts. */
export function articleFile(body: string, id = 'bai'): { file: string; text: string; bodyLine: number } {
  const entry = exampleEntry('articles', { id });
  const head = fileText(entry);
  return { file: entry.file, text: `${head}${body}`, bodyLine: head.split('\n').length };
}
