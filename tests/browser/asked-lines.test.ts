import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askedLines } from '../../src/build/asked-lines.ts';
import { DIST } from '../helpers/dist.ts';

test('no page ships the lines in which readers ask for it: only the index of search has them', async () => {
  const asked = await askedLines(process.cwd());
  expect(asked.size).toBeGreaterThan(200);
  const shipped = [...asked].flatMap(([address, lines]) => {
    const page = readFileSync(path.join(DIST, address, 'index.html'), 'utf8').normalize('NFC').toLowerCase();
    // The neutral name of a sensitive page is one of the lines and stands in its tab.
    const [, tab = ''] = /<title>([^<]*)/.exec(page) ?? [];
    const html = page.replaceAll(tab.slice(0, Math.max(0, tab.lastIndexOf(' – '))), '');
    const found = lines.filter((line) => line.length > 12 && html.includes(line.toLowerCase()));
    // A page may say what some reader says, in its own text.
    return found.length * 2 > lines.length ? [{ address, found }] : [];
  });
  expect(shipped).toEqual([]);
});
