import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makePictures } from '../../../src/build/pictures/make.ts';
import { copyPictures, picturesModule } from '../../../src/build/pictures/serve.ts';
import { budgetOf, inAllSizes, widthsOf } from '../../../src/build/pictures/sizes.ts';
import { stepContext } from '../../helpers/step-context.ts';

/** A photo that is hard to pack: smooth ground with grain on it. */
async function photo(width: number, height: number): Promise<Buffer> {
  const grain = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let index = 0; index < grain.length; index += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    grain[index] = 96 + ((index / 3) % width) * (64 / width) + (seed >>> 27);
  }
  return sharp(grain, { raw: { width, height, channels: 3 } }).webp({ quality: 90 }).toBuffer();
}

async function project(files: Readonly<Record<string, Uint8Array | string>>) {
  const root = await mkdtemp(path.join(tmpdir(), 'lc-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(path.join(root, 'content/media'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(root, 'content/media', name), bytes);
  return { root, cache: path.join(root, '.cache') };
}

test.each([[1600, [480, 800, 1200, 1600]], [1000, [480, 800, 1000]], [500, [500]], [820, [480, 820]], [300, [300]]])('a picture %i pixels wide is served in %j', (width, widths) => {
  expect(widthsOf(width)).toEqual(widths);
});

test('a crowded photo stays in its budget at every width, and keeps its shape', async () => {
  const all = await inAllSizes(await photo(1600, 900), 1600);
  expect(all.map(({ width }) => width)).toEqual([480, 800, 1200, 1600]);
  for (const { width, bytes } of all) {
    expect(bytes.length, `${width}`).toBeLessThanOrEqual(budgetOf(width));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height: Math.round((width * 9) / 16) });
  }
}, 30_000);

describe('the pictures of a build', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 420"/>';

  test('have their shape, their sizes and names that say nothing', async () => {
    const { root, cache } = await project({ 'be-an-lop-3a.webp': await photo(900, 1200), 'ao.svg': SVG, 'cau-1.mp3': 'a' });
    const [drawing, tall, ...more] = await makePictures(root, cache);
    expect(more).toEqual([]);
    expect(drawing).toMatchObject({ file: 'ao.svg', width: 1200, height: 420, sizes: [{ width: 1200 }] });
    expect(tall).toMatchObject({ file: 'be-an-lop-3a.webp', width: 900, height: 1200, sizes: [{ width: 480 }, { width: 800 }, { width: 900 }] });
    expect(tall?.sizes.every(({ address }) => /^\/_astro\/hinh-[0-9a-f]{16}-\d+\.webp$/.test(address))).toBe(true);
  }, 30_000);

  test('are the same bytes each time, drawn once', async () => {
    const bytes = await photo(600, 400);
    const [one, two] = [await project({ 'a.webp': bytes }), await project({ 'b.webp': bytes })];
    const files = async ({ root, cache }: typeof one) => Promise.all(Object.values((await makePictures(root, cache))[0]?.files ?? {}).map((file) => readFile(file)));
    const first = await files(one);
    expect(first).toHaveLength(2);
    expect(await files(two)).toEqual(first);
    const [folder = ''] = await readdir(path.join(one.cache, 'pictures'));
    const drawnAt = async () => (await stat(path.join(one.cache, 'pictures', folder, '480.webp'))).mtimeMs;
    const before = await drawnAt();
    await files(one);
    expect(await drawnAt()).toBe(before);
  }, 30_000);

  test('are put beside the pages, and the pages are told', async () => {
    const { root, cache } = await project({ 'ao.svg': SVG });
    const pictures = await makePictures(root, cache);
    const context = stepContext({ dist: path.join(root, 'dist') });
    expect(await copyPictures(() => pictures).run(context)).toBe('1 hình, 1 tệp');
    const address = pictures[0]?.sizes[0]?.address ?? '';
    expect(await readFile(path.join(context.dist, address), 'utf8')).toBe(SVG);
    const { resolveId, load } = picturesModule(() => pictures);
    const told = load(resolveId('virtual:pictures') ?? '') ?? '';
    expect(told).toBe(`export default ${JSON.stringify({ 'ao.svg': { width: 1200, height: 420, sizes: [{ width: 1200, address }] } })}`);
  });

  test('that cannot be drawn stop it, by name', async () => {
    const { root, cache } = await project({ 'hong.webp': 'xin chào' });
    await expect(makePictures(root, cache)).rejects.toThrow('content/media/hong.webp: không vẽ lại được hình này – ');
  });
});
