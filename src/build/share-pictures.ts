import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { exists } from './files.ts';
import { htmlFiles } from './html-files.ts';
import type { Step } from './steps.ts';

/** Open Graph size that Zalo and Facebook show whole, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;

/** Effort 4 without dithering: bytes within 0.1 % of effort 7, a quarter less CPU on each picture. */
const PNG = { palette: true, colours: 64, effort: 4, dither: 0 } as const;

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

/** Draws one card as SVG outlines; Typst warnings (an unknown font, say) count as errors. */
function draw(compiler: NodeCompiler, template: string, { file, title, site }: Card): string {
  const colour = file.split('/')[1] ?? 'teal';
  const result = compiler.compile({ mainFileContent: template, inputs: { title, site, colour } });
  const warnings = result.takeWarnings();
  if (result.hasError() || !result.result || warnings) {
    const diagnostics = warnings ?? result.takeError();
    throw new Error(`Share picture ${file}: ${diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'Typst gave no reason'}`);
  }
  const svg = compiler.svg(result.result);
  compiler.evictCache(2);
  return svg;
}

/** A 1200 × 630 picture for every page, cached by what is on it. */
export const sharePictures: Step = {
  title: 'Vẽ hình chia sẻ',
  run: async ({ root, dist, cache }) => {
    const template = await readFile(path.join(root, 'src/build/share-picture.typ'), 'utf8');
    const cards = await cardsOf(dist);
    if (cards.length === 0) throw new Error('No page asks for a share picture: og:image is missing.');
    const folder = path.join(cache, 'share-pictures');
    await mkdir(folder, { recursive: true });
    let compiler: NodeCompiler | undefined;
    let drawn = 0;
    for (const card of cards) {
      const key = createHash('sha256').update(JSON.stringify([template, PNG, card.title, card.site, card.file.split('/')[1]])).digest('hex').slice(0, 24);
      const stored = path.join(folder, `${key}.png`);
      if (!(await exists(stored))) {
        compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [path.join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro')] }] });
        const png = await sharp(Buffer.from(draw(compiler, template, card))).resize(WIDTH, HEIGHT).png(PNG).toBuffer();
        await writeFile(`${stored}.tmp`, png);
        await rename(`${stored}.tmp`, stored);
        drawn += 1;
      }
      const target = path.join(dist, card.file);
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(stored, target);
    }
    return `${cards.length} hình, ${drawn} hình vẽ mới`;
  },
};
