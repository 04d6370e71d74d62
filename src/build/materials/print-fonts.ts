import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { exists } from '../files.ts';

/** The weights that the templates name, and what `strong` makes of them. */
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold', '800ExtraBold'];
/** Family and style under which a weight is found: without them each weight is a family of its own. */
const NAMES = [1, 2, 3, 4, 5, 6, 16, 17];

/**
 * Be Vietnam Pro (OFL 1.1) for printing: all its letters, without the instructions that fit them to coarse screens, which are half of
 * the font. No printer and hardly a screen follows them; each PDF would carry them, and drawing a preview would spend a third of its
 * time on them. Made once, in `<cache>/fonts`; the name of the folder carries the hash of what went in.
 *
 * @returns the folder of the TTF files, absolute
 */
export async function printFonts(root: string, cache: string): Promise<string> {
  const files = await Promise.all(WEIGHTS.map((weight) => readFile(path.join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro', weight, `BeVietnamPro_${weight}.ttf`))));
  const hash = createHash('sha256').update(NAMES.join());
  for (const file of files) hash.update(file);
  const folder = path.join(cache, 'fonts', `print-${hash.digest('hex').slice(0, 12)}`);
  if (await exists(folder)) return folder;
  const draft = `${folder}.${process.pid}.tmp`;
  await mkdir(draft, { recursive: true });
  try {
    for (const [index, file] of files.entries()) {
      await writeFile(path.join(draft, `${WEIGHTS[index] ?? ''}.ttf`), await subsetFont(file, undefined, { targetFormat: 'truetype', keepAllGlyphs: true, noHinting: true, preserveNameIds: NAMES }));
    }
    await rename(draft, folder);
  } catch (cause) {
    // Two makers begin at the same time: whoever is second takes what the first has made.
    if (!(await exists(folder))) throw cause;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}
