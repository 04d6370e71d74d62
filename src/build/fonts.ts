import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { exists } from './files.ts';

const WEIGHTS = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 700, file: '700Bold/BeVietnamPro_700Bold.ttf' },
] as const;

/** Vietnamese marks are precomposed in the font; what is left to layout is kerning and localised forms. */
const LAYOUT_FEATURES = ['kern', 'locl', 'ccmp'];

const MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];

/** Every character Vietnamese text on the site can hold: ASCII, the toned vowels, đ, and the punctuation the style guide asks for. */
export function vietnameseCharacters(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const vowels = VOWELS.flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC')));
  const letters = [...vowels, 'đ'];
  return [...ascii, ...letters, ...letters.map((letter) => letter.toUpperCase()), ...'\u00a0“”‘’–—…•·×°'].join('');
}

/** Writes the subset of one weight into the cache once; the name carries the hash of what went in. */
async function subset(source: string, cache: string, weight: number): Promise<string> {
  const font = await readFile(source);
  const characters = vietnameseCharacters();
  const key = createHash('sha256').update(font).update(characters).update(LAYOUT_FEATURES.join()).digest('hex').slice(0, 12);
  const file = path.join(cache, `be-vietnam-pro-${weight}-${key}.woff2`);
  if (await exists(file)) return file;
  await mkdir(cache, { recursive: true });
  await writeFile(`${file}.tmp`, await subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true, keepFeatures: LAYOUT_FEATURES }));
  await rename(`${file}.tmp`, file);
  return file;
}

/** Astro hashes this text into the family's name: an absolute path would make the pages differ from machine to machine. */
const fromRoot = (root: string, file: string) => `./${path.relative(root, file).split(path.sep).join('/')}`;

/**
 * Be Vietnam Pro (OFL 1.1) in two weights, cut to Vietnamese.
 * `optional`: the font never delays or shifts text; a page paints with what is there.
 */
export async function siteFonts(root: string) {
  const folder = path.join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro');
  const cache = path.join(root, '.cache/fonts');
  const variants = await Promise.all(
    WEIGHTS.map(async ({ weight, file }) => ({
      weight,
      style: 'normal' as const,
      display: 'optional' as const,
      src: [fromRoot(root, await subset(path.join(folder, file), cache, weight))] as [string],
    })),
  );
  return {
    provider: fontProviders.local(),
    name: 'Be Vietnam Pro',
    cssVariable: '--font-be-vietnam-pro' as const,
    fallbacks: ['sans-serif'],
    display: 'optional' as const,
    // The fallback is never swapped for the font, so it needs no metrics of its own.
    optimizedFallbacks: false,
    options: { variants: variants as [(typeof variants)[number], ...typeof variants] },
  };
}
