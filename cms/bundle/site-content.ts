import { glob, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readContent } from '../../src/build/content-files.ts';
import { makePictures } from '../../src/build/pictures/make.ts';
import { readToday } from '../../src/build/today.ts';
import type { ShelfItem } from '../../src/materials/material-file.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { FRAME, lightened } from '../../src/ui/icon/lightened.ts';
import { SITE_CONTENT_FILE, type Drawing, type KnownEntry, type SiteContent } from '../previews/site-content.ts';

/** Fields that a page shows of entries other than its own; no list: all of them. */
const SHOWN: Partial<Record<CollectionName, readonly string[] | undefined>> = {
  settings: undefined, topics: undefined, contacts: undefined, glossary: undefined, pictures: undefined,
  legal: ['title', 'shortTitle', 'number', 'topics', 'issuedOn', 'status'],
  articles: ['title', 'summary', 'topic', 'kind', 'audience', 'ageBand', 'sensitivity', 'publishedOn'],
  lessons: ['title', 'summary', 'topic', 'grades', 'minutes', 'publishedOn'],
  quizzes: ['title', 'summary', 'topic', 'audience', 'ageBand', 'minutes', 'publishedOn'],
  pages: ['title', 'order'],
};

const only = (data: Record<string, unknown>, keys: readonly string[] | undefined) => (keys ? Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key))) : data);

async function entries(root: string): Promise<SiteContent['entries']> {
  const read = (await readContent(root)).entries;
  const known = (name: CollectionName): KnownEntry[] => read.filter(({ collection }) => collection === name).flatMap(({ id, data }) => {
    // A broken file stops the build elsewhere; here it is only not shown.
    const judged = COLLECTIONS[name].schema.safeParse(data);
    return judged.success ? [{ id, data: only(judged.data as Record<string, unknown>, SHOWN[name]) }] : [];
  });
  return Object.fromEntries((Object.keys(SHOWN) as CollectionName[]).map((name) => [name, known(name)]));
}

const WORD = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

/** Words in quotes in the site's code and fields of its content: names of pictures are among them. */
async function wordsOf(root: string): Promise<Set<string>> {
  const words = new Set<string>();
  for await (const file of glob(['src/**/*.{ts,astro}', 'content/**/*.{yml,mdx}'], { cwd: root })) {
    for (const [word] of (await readFile(path.join(root, file), 'utf8')).matchAll(WORD)) words.add(word);
  }
  return words;
}

interface IconSet { icons: Record<string, Drawing> }

/** Side of a picture in its set. */
const EMOJI = 32;
/** The pictures as the site's pages draw them. */
const asOnPages = (icons: IconSet['icons']) =>
  Object.fromEntries(Object.entries(icons).map(([name, icon]) => [name, icon.width || icon.height ? icon : { body: lightened(name, icon.body, EMOJI), width: FRAME, height: FRAME }]));

const load = createRequire(import.meta.url);
const setOf = (name: string) => (load(`@iconify-json/${name}/icons.json`) as IconSet).icons;
const drawn = (icons: IconSet['icons'], words: ReadonlySet<string>) => Object.fromEntries(Object.entries(icons).filter(([name]) => words.has(name)));

const FONT_RULES = /@font-face\{[^}]*\}|:root\{--font-[^}]*\}/g;

/** The site's fonts as its home page names them. Shown as soon as they come: an officer waits for the form anyway. */
async function fontsOf(outDir: string): Promise<string> {
  const home = await readFile(path.join(outDir, 'index.html'), 'utf8').catch(() => '');
  return (home.match(FONT_RULES) ?? []).join('').replaceAll('font-display:optional', 'font-display:swap');
}

/** The pictures as the build has drawn them; they come from its cache. */
const mediaOf = async (root: string): Promise<SiteContent['media']> =>
  Object.fromEntries((await makePictures(root, path.join(root, '.cache'))).map(({ file, width, height, sizes }) => [file, { width, height, sizes }]));

/** Writes what the preview knows of the site (`SiteContent`) beside the CMS. `root`, `outDir`, `into`: absolute folders. */
export async function writeSiteContent({ root, outDir, into, shelf }: { root: string; outDir: string; into: string; shelf: readonly ShelfItem[] }): Promise<void> {
  const words = await wordsOf(root);
  const emoji = setOf('fluent-emoji-flat');
  const content: SiteContent = {
    today: readToday(),
    entries: await entries(root),
    shelf: shelf.map(({ kind, id, files }) => ({ kind, id, files })),
    media: await mediaOf(root),
    icons: { phosphor: drawn(setOf('ph'), words), emoji: asOnPages(drawn(emoji, words)) },
    pictureNames: Object.keys(emoji),
    fonts: await fontsOf(outDir),
  };
  await writeFile(path.join(into, SITE_CONTENT_FILE), JSON.stringify(content));
}
