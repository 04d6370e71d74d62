import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printFonts } from '../../../../src/build/materials/print-fonts.ts';
import { PROJECT } from '../../../helpers/real-content.ts';

const cache = await mkdtemp(path.join(tmpdir(), 'lc-print-fonts-'));
afterAll(() => rm(cache, { recursive: true, force: true }));
// Two makers begin at the same time.
const [folder, other] = await Promise.all([printFonts(PROJECT, cache), printFonts(PROJECT, cache)]);
const files = (await readdir(folder)).sort();

/** Bytes of the tables of a TrueType file, by name: https://learn.microsoft.com/typography/opentype/spec/otff#table-directory */
async function tablesOf(file: string): Promise<Map<string, Buffer>> {
  const bytes = await readFile(file);
  const entry = (index: number) => bytes.subarray(12 + index * 16, 28 + index * 16);
  return new Map(Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
    const at = entry(index).readUInt32BE(8);
    return [entry(index).toString('latin1', 0, 4), bytes.subarray(at, at + entry(index).readUInt32BE(12))];
  }));
}
const glyphs = async (file: string) => (await tablesOf(file)).get('maxp')?.readUInt16BE(4);

describe('the fonts of the documents', () => {
  test('hold every weight that a template names', async () => {
    const templates = path.join(PROJECT, 'src/materials/formats/typst');
    const texts = await Promise.all((await readdir(templates)).map((name) => readFile(path.join(templates, name), 'utf8')));
    const named = [...new Set(texts.flatMap((text) => [...text.matchAll(/weight: (\d+)/g)].map(([, weight]) => weight)))].sort();
    expect(named.length).toBeGreaterThan(1);
    expect(files.map((name) => name.slice(0, 3))).toEqual(['400', ...named]);
  });

  test.each(files)('keep every letter of %s and drop what fits it to coarse screens', async (name) => {
    const whole = path.join(PROJECT, 'node_modules/@expo-google-fonts/be-vietnam-pro', name.replace('.ttf', ''), `BeVietnamPro_${name}`);
    const [before, after] = await Promise.all([tablesOf(whole), tablesOf(path.join(folder, name))]);
    expect([...before.keys()]).toContain('fpgm');
    for (const table of ['fpgm', 'prep', 'cvt ']) expect([...after.keys()]).not.toContain(table);
    expect(await glyphs(path.join(folder, name))).toBe(await glyphs(whole));
  });

  test('are made once, also when two ask at the same time', async () => {
    expect(other).toBe(folder);
    const { mtimeMs } = await stat(folder);
    expect(await printFonts(PROJECT, cache)).toBe(folder);
    expect((await stat(folder)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(path.join(cache, 'fonts'))).toEqual([path.basename(folder)]);
  });
});
