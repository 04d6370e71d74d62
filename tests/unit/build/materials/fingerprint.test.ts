import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../src/build/materials/fingerprint.ts';
import { PROJECT } from '../../../helpers/real-content.ts';
import { writeTree } from '../../../helpers/content-tree.ts';

/** A project in small: a file in each place that shapes a document. */
const PROJECT_FILES = {
  'src/materials/words.ts': 'a', 'src/materials/formats/typst/sheet.typ': 'b', 'src/build/materials/make.ts': 'c', 'src/text/syllables.ts': 'd',
  'src/ui/share-text.ts': 'e', 'src/ui/vi.ts': 'f', 'src/ui/addresses.ts': 'g', 'package.json': '{}',
};

describe('the fingerprint of the code', () => {
  test('is the same for the same code in another folder', async () => {
    const [one, two] = [await writeTree(PROJECT_FILES), await writeTree(PROJECT_FILES)];
    expect(await fingerprint(one)).toBe(await fingerprint(two));
  });

  test.each(Object.keys(PROJECT_FILES))('changes with %s', async (file) => {
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
