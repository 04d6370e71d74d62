import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint, READING, SHAPING } from '../../../../src/build/materials/fingerprint.ts';
import { PROJECT } from '../../../helpers/real-content.ts';
import { writeTree } from '../../../helpers/content-tree.ts';
import { targetOf } from '../../../helpers/rooms.ts';
import { importsOf, projectFiles } from '../../../helpers/source-files.ts';

/** A `package.json` with every package of the list, and one that shapes nothing. */
function packageFile(version: string, other = '1.0.0'): string {
  return JSON.stringify({ dependencies: { ...Object.fromEntries(SHAPING.packages.map((name) => [name, version])), other } });
}

/** A project in small: a file in each place that shapes a document. */
const PROJECT_FILES = {
  'src/materials/words.ts': 'a', 'src/materials/formats/typst/sheet.typ': 'b', 'src/build/materials/make.ts': 'c', 'src/text/syllables.ts': 'd',
  ...Object.fromEntries(SHAPING.files.map((file) => [file, file])),
  'package.json': packageFile('1.0.0'),
};

describe('the fingerprint of the code', () => {
  test('is the same for the same code in another folder', async () => {
    const [one, two] = [await writeTree(PROJECT_FILES), await writeTree(PROJECT_FILES)];
    expect(await fingerprint(one)).toBe(await fingerprint(two));
  });

  test('changes with the version of a package that makes documents, and with no other', async () => {
    const root = await writeTree(PROJECT_FILES);
    const before = await fingerprint(root);
    await writeFile(path.join(root, 'package.json'), packageFile('1.0.0', '2.0.0'));
    expect(await fingerprint(root)).toBe(before);
    await writeFile(path.join(root, 'package.json'), packageFile('1.0.1'));
    expect(await fingerprint(root)).not.toBe(before);
  });

  test('a package of the list that is not installed is named', async () => {
    const root = await writeTree({ ...PROJECT_FILES, 'package.json': '{"dependencies":{}}' });
    await expect(fingerprint(root)).rejects.toThrow('"@expo-google-fonts/be-vietnam-pro" không có trong "dependencies"');
  });

  test.each(Object.keys(PROJECT_FILES).filter((file) => file !== 'package.json'))('changes with %s', async (file) => {
    const root = await writeTree(PROJECT_FILES);
    const before = await fingerprint(root);
    await writeFile(path.join(root, file), 'changed');
    expect(await fingerprint(root)).not.toBe(before);
  });

  test('changes with a new file and with a new name', async () => {
    const before = await fingerprint(await writeTree(PROJECT_FILES));
    const { 'src/materials/words.ts': words, ...rest } = PROJECT_FILES;
    const more = await fingerprint(await writeTree({ ...PROJECT_FILES, 'src/materials/new.ts': '' }));
    const renamed = await fingerprint(await writeTree({ ...rest, 'src/materials/word.ts': words }));
    expect(new Set([before, more, renamed]).size).toBe(3);
  });

  test('does not change with what a person reads beside the code', async () => {
    const before = await fingerprint(await writeTree(PROJECT_FILES));
    expect(await fingerprint(await writeTree({ ...PROJECT_FILES, 'src/materials/README.md': 'text' }))).toBe(before);
  });

  test('of this project can be taken', async () => {
    expect(await fingerprint(PROJECT)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('nothing that shapes a document is forgotten', () => {
  test('every file that their code loads stands in one of the two lists', async () => {
    const code = new Map((await projectFiles('src/**/*.ts')).map((source) => [source.file, source]));
    const inside = (file: string, { rooms, files }: typeof SHAPING) => files.includes(file) || rooms.some((room) => file.startsWith(`${room}/`));
    const loaded = new Set([...code.keys()].filter((file) => inside(file, SHAPING)));
    for (const file of loaded) {
      const source = code.get(file);
      if (!source) continue;
      for (const { specifier, typeOnly } of importsOf(source)) if (!typeOnly && specifier.startsWith('.')) loaded.add(targetOf(file, specifier));
    }
    const isNeither = (file: string) => !inside(file, SHAPING) && !inside(file, READING);
    expect([...loaded].filter(isNeither)).toEqual([]);
    expect(loaded.size).toBeGreaterThan(60);
  });

  test('every package that the code of the documents loads is one whose version counts', async () => {
    const code = (await projectFiles('src/**/*.ts')).filter(({ file }) => SHAPING.files.includes(file) || SHAPING.rooms.some((room) => file.startsWith(`${room}/`)));
    const names = code.flatMap((source) => importsOf(source).filter(({ specifier, typeOnly }) => !typeOnly && !/^(\.|node:)/.test(specifier)).map(({ specifier }) => specifier));
    const counted = [...SHAPING.packages, ...READING.packages];
    expect([...new Set(names)].filter((name) => !counted.some((counts) => name === counts || name.startsWith(`${counts}/`)))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  test('and every file of the lists is there', async () => {
    await expect(fingerprint(PROJECT, READING)).resolves.toMatch(/^[0-9a-f]{64}$/);
  });
});
