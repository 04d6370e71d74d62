import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import type { Step } from './steps.ts';

/** The umbrella of the header: a picture that says nothing of the topic. */
const PICTURE = 'umbrella-with-rain-drops';
const GROUND = '#e8f4f6';

interface IconSet {
  icons: Record<string, { body: string }>;
}

/** The mark on a square; `margin` is the part of each side left free (maskable icons are cut round: 20 %). */
const svg = (body: string, margin: number, ground?: string) => {
  const side = 32 / (1 - 2 * margin);
  const start = -side * margin;
  const background = ground ? `<rect x="${start}" y="${start}" width="${side}" height="${side}" fill="${ground}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${side} ${side}">${background}${body}</svg>`;
};

/** Icons of the tab and of the home screen, drawn from the set the pages use. */
export const icons: Step = {
  title: 'Vẽ biểu tượng',
  run: async ({ dist }) => {
    const set = createRequire(import.meta.url)('@iconify-json/fluent-emoji-flat/icons.json') as IconSet;
    const body = set.icons[PICTURE]?.body;
    if (!body) throw new Error(`The picture set has no "${PICTURE}".`);
    const png = async (name: string, size: number, source: string) =>
      writeFile(path.join(dist, name), await sharp(Buffer.from(source), { density: 72 * (size / 32) }).resize(size, size).png({ palette: true }).toBuffer());
    await writeFile(path.join(dist, 'icon.svg'), svg(body, 0));
    await png('icon-180.png', 180, svg(body, 0.1, GROUND));
    await png('icon-192.png', 192, svg(body, 0.04));
    await png('icon-512.png', 512, svg(body, 0.04));
    await png('icon-512-maskable.png', 512, svg(body, 0.2, GROUND));
    return '5 biểu tượng';
  },
};
