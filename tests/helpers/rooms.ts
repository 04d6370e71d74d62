import path from 'node:path';
import { importsOf, type Import, type SourceFile } from './source-files.ts';

/** What one room may know. Itself it always may. */
interface Room {
  /** Rooms, or single files of them, it may load. */
  rooms: readonly string[];
  /** Rooms of which it may name types only. */
  types?: readonly string[];
  /** Packages it may load, by the start of their name. */
  packages: readonly string[];
  /** Packages of which it may name types only. */
  packageTypes?: readonly string[];
}

/** What is rendered while the site is built: pages and what they are made of. */
const RENDERED = ['text', 'schemas', 'ui', 'queries', 'blocks'];

/**
 * Who may know whom (the rooms of README.md, one line a room). `blocks/names.ts` is plain data, so it may be read from
 * further away than the blocks themselves.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  text: { rooms: [], packages: [] },
  schemas: { rooms: ['text'], packages: ['zod'] },
  editorial: { rooms: ['text', 'schemas', 'blocks/names.ts'], packages: [], packageTypes: ['zod'] },
  search: { rooms: ['text'], types: ['schemas'], packages: [] },
  materials: { rooms: ['text', 'schemas', 'ui'], packages: ['docx', 'fflate', 'n2words', 'pptxgenjs', 'qr', 'write-excel-file', '@myriaddreamin/'] },
  reports: { rooms: ['text', 'schemas', 'materials'], packages: ['docx'], packageTypes: ['zod'] },
  offline: { rooms: ['text', 'search', 'ui'], packages: ['workbox-'] },
  ui: { rooms: ['text'], types: ['schemas', 'search', 'materials'], packages: ['@iconify-json/', 'svgo'] },
  queries: { rooms: ['text', 'schemas', 'search', 'ui'], types: ['materials'], packages: ['astro:content', 'ical-generator', 'virtual:pictures', 'virtual:shelf'] },
  blocks: { rooms: ['text', 'ui', 'queries'], types: ['schemas'], packages: ['astro:assets'], packageTypes: ['astro'] },
  charts: { rooms: [], types: ['schemas'], packages: ['d3-scale'] },
  components: { rooms: [...RENDERED, 'charts', 'materials/material-file.ts', 'search', 'offline'], packages: ['astro:content', 'astro:assets'], packageTypes: ['astro', 'zod'] },
  layouts: { rooms: [...RENDERED, 'components', 'styles'], packages: ['astro:assets'], packageTypes: ['astro'] },
  pages: { rooms: [...RENDERED, 'components', 'layouts', 'search', 'materials'], packages: ['astro:', '@astrojs/rss'], packageTypes: ['astro'] },
  build: {
    rooms: ['text', 'schemas', 'editorial', 'materials', 'search', 'offline', 'blocks/names.ts', 'ui/addresses.ts', 'ui/content-addresses.ts', 'ui/place-titles.ts', 'ui/usb-strings.ts'],
    packages: ['node:', 'astro/', 'css-tree', '@astrojs/markdown-satteri', '@hyzyla/pdfium', '@myriaddreamin/', 'fflate', 'pagefind', 'satteri', 'sharp', 'subset-font', 'ultrahtml', 'vite', 'workbox-build', 'yaml', 'zod'],
    packageTypes: ['astro'],
  },
  'content.config.ts': { rooms: ['schemas'], packages: ['astro:content', 'astro/loaders'] },
  'env.d.ts': { rooms: [], types: ['materials', 'schemas'], packages: [] },
  cms: {
    rooms: ['text', 'schemas', 'editorial', 'styles', 'blocks/names.ts', 'ui/addresses.ts', 'ui/icon/lightened.ts', 'materials/material-file.ts', 'build/content-files.ts', 'build/pictures/make.ts', 'build/today.ts', 'cms/previews'],
    packages: ['node:', '@astrojs/compiler-rs', '@tailwindcss/vite', 'decap-', 'react', 'sirv', 'turndown', 'vite', 'yaml'], packageTypes: ['zod', 'vite', 'decap-', 'astro'],
  },
  // The preview draws an entry with the very pages of the site: it may know all that they are made of.
  'cms/previews': {
    rooms: ['cms', ...RENDERED, 'components', 'layouts', 'pages', 'materials', 'editorial'],
    packages: ['astro/', 'react', 'mdast-util-', 'micromark-extension-', 'github-slugger'], packageTypes: ['decap-', 'hast', 'mdast'],
  },
  tools: { rooms: ['build', 'cms', 'reports', 'ui/vi.ts'], types: ['schemas'], packages: ['node:', 'chokidar', 'sirv'] },
  'astro.config.mjs': { rooms: ['build', 'cms'], packages: ['astro/config', '@astrojs/', '@tailwindcss/vite'] },
  'vitest.config.ts': { rooms: ['tests/helpers/long-first.ts'], packages: ['vitest/config'] },
  'eslint.config.mjs': { rooms: [], packages: ['eslint-plugin-astro', 'typescript-eslint'] },
};

/** `src/text/fold.ts` → `text`, `cms/config.ts` → `cms`, `cms/previews/…` → `cms/previews`, `src/content.config.ts` → `content.config.ts`. */
export function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first === 'cms' && second === 'previews') return 'cms/previews';
  return first === 'src' ? second : first;
}

const isRelative = (specifier: string) => specifier.startsWith('.');
const withoutSrc = (file: string) => file.replace(/^src\//, '');

/** The file an import leads to, from the root; a query of the bundler (`?raw`) is no part of it. */
export const targetOf = (file: string, specifier: string) => path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));

function mayKnow(file: string, { specifier, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const room = Object.hasOwn(ROOMS, from) ? ROOMS[from] : undefined;
  if (!room) return false;
  if (!isRelative(specifier)) {
    // `.mjs` tools run before anything is installed.
    const packages = from === 'tools' && file.endsWith('.mjs') ? ['node:'] : [...room.packages, ...((typeOnly && room.packageTypes) || [])];
    return packages.some((name) => (/[:/-]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)));
  }
  const target = targetOf(file, specifier);
  const to = roomOf(target);
  if (to === from) return true;
  return [...room.rooms, ...((typeOnly && room.types) || [])].some((known) => known === to || known === withoutSrc(target));
}

/** Imports that a room must not have, as sentences. */
export const violations = (files: readonly SourceFile[]): string[] =>
  files.flatMap((source) => importsOf(source)
    .filter((entry) => !mayKnow(source.file, entry))
    .map(({ specifier, typeOnly }) => `${source.file} must not import ${typeOnly ? 'types of ' : ''}${isRelative(specifier) ? targetOf(source.file, specifier) : specifier}`));

/** Rooms whose code may reach a reader's phone, and the packages the worker may bring. */
const PHONE_ROOMS = ['text', 'search', 'ui', 'offline', 'components'];
const WORKER_PACKAGES = /^workbox-/;

/**
 * Follows every import from what starts on a phone – elements, scripts of pages, the worker – and tells what must not arrive
 * there, with the way it took.
 */
export function onThePhone(files: readonly SourceFile[]): string[] {
  const byFile = new Map(files.map((source) => [source.file, source]));
  const starts = files.flatMap((source): { file: string; way: string }[] => {
    const isElement = /^src\/(?:components|offline)\/.*\.ts$/.test(source.file);
    const scripts = importsOf(source).filter(({ runs, typeOnly, specifier }) => runs === 'page' && !typeOnly && isRelative(specifier));
    return [...(isElement ? [{ file: source.file, way: source.file }] : []), ...scripts.map(({ specifier }) => {
      const file = targetOf(source.file, specifier);
      return { file, way: `${source.file} → ${file}` };
    })];
  });
  const problems = new Set<string>();
  const seen = new Set<string>();
  for (const { file, way } of starts) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.startsWith('src/') || !PHONE_ROOMS.includes(roomOf(file)) || file.endsWith('.astro')) {
      problems.add(way);
      continue;
    }
    for (const { specifier, typeOnly, runs } of importsOf(byFile.get(file) ?? { file, text: '' })) {
      if (typeOnly || runs !== 'module' || /\.css(?:\?|$)/.test(specifier)) continue;
      const next = isRelative(specifier) ? targetOf(file, specifier) : specifier;
      if (isRelative(specifier)) starts.push({ file: next, way: `${way} → ${next}` });
      else if (!(roomOf(file) === 'offline' && WORKER_PACKAGES.test(specifier))) problems.add(`${way} → ${next}`);
    }
  }
  return [...problems].sort();
}
