import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { htmlFiles } from './html-files.ts';
import { writers } from './materials/writers.ts';
import type { Step } from './steps.ts';

interface Card {
  /** Path under `dist`, `anh/<colour>/<name>.png`. */
  file: string;
  title: string;
  site: string;
}

const CARD_ADDRESS = /<meta property="og:image" content="https?:\/\/[^/"]+\/(anh\/[a-z-]+\/[a-z0-9-]+\.png)"/;
const meta = (html: string, property: string) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The pictures that the built pages ask for, each once. The shared neutral card carries the site's name only. */
async function cardsOf(dist: string): Promise<Card[]> {
  const cards = new Map<string, Card>();
  for (const page of await htmlFiles(dist)) {
    const html = await readFile(path.join(dist, page), 'utf8');
    const file = CARD_ADDRESS.exec(html)?.[1];
    if (!file || cards.has(file)) continue;
    const site = decode(meta(html, 'og:site_name'));
    cards.set(file, { file, site, title: file.endsWith('/trang.png') ? '' : decode(meta(html, 'og:title')) });
  }
  return [...cards.values()];
}

/** A 1200 × 630 picture for every page, cached by what is on it. */
export const sharePictures: Step = {
  title: 'Vẽ hình chia sẻ',
  run: async ({ root, dist, cache }) => {
    const cards = await cardsOf(dist);
    if (cards.length === 0) throw new Error('No page asks for a share picture: og:image is missing.');
    const { card: draw } = await writers(root, cache);
    for (const { file, title, site } of cards) {
      const target = path.join(dist, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await draw({ title, site, colour: file.split('/')[1] ?? 'teal' }));
    }
    return `${cards.length} hình`;
  },
};
