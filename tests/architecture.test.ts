import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CACHES } from '../src/offline/policy.ts';
import { onThePhone, ROOMS, violations } from './helpers/rooms.ts';
import { importsOf, oathsOf, projectFiles, type SourceFile } from './helpers/source-files.ts';

const CODE = '{ts,mts,mjs,js,tsx,jsx,astro}';
const code = await projectFiles([`src/**/*.${CODE}`, `cms/**/*.${CODE}`, `tools/**/*.${CODE}`, `*.${CODE}`]);
const site = code.filter(({ file }) => file.startsWith('src/'));

const source = (file: string, text: string): SourceFile => ({ file, text });
const folders = async (folder: string) => (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('who may know whom', () => {
  test('the code keeps to the list', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(violations(code)).toEqual([]);
  });

  test('every room that holds code is in the list', async () => {
    const rooms = (await folders('src')).filter((room) => room !== 'styles');
    expect(rooms.filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
  });

  test('nothing but text, search, interface and the elements themselves reaches a reader\'s phone', () => {
    expect(onThePhone(code)).toEqual([]);
  });

  test('content imports nothing: it holds data and pictures only', async () => {
    const files = (await readdir('content', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => !/\.(?:mdx|yml|md|svg|png|jpe?g|webp|avif)$/.test(name))).toEqual([]);
  });

  test('only queries ask the collections, and only content.config.ts binds them', () => {
    const asking = site.filter(({ text }) => /\bget(?:Collection|Entry|Entries)\b\s*\(/.test(text)).map(({ file }) => file);
    expect(asking.filter((file) => !file.startsWith('src/queries/'))).toEqual([]);
    expect(site.filter(({ text }) => /\bdefineCollection\b/.test(text)).map(({ file }) => file)).toEqual(['src/content.config.ts']);
  });

  test('the configuration reads no files', () => {
    const config = code.filter(({ file }) => file === 'astro.config.mjs');
    expect(config.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith('node:'))).toEqual([]);
  });
});

/** Made-up files and what the checks must say of them: a check that never speaks proves nothing. */
const MADE_UP: readonly { name: string; files: readonly SourceFile[]; said: readonly string[] }[] = [
  { name: 'text that knows a package', files: [source('src/text/a.ts', "import { z } from 'zod';")], said: ['src/text/a.ts must not import zod'] },
  { name: 'text that knows another room', files: [source('src/text/a.ts', "import { a } from '../ui/vi.ts';")], said: ['src/text/a.ts must not import src/ui/vi.ts'] },
  { name: 'a schema that reads files', files: [source('src/schemas/a.ts', "import { readFile } from 'node:fs/promises';")], said: ['src/schemas/a.ts must not import node:fs/promises'] },
  { name: 'a schema that knows Astro', files: [source('src/schemas/a.ts', "import { z } from 'astro:content';")], said: ['src/schemas/a.ts must not import astro:content'] },
  { name: 'a rule that knows a block', files: [source('src/editorial/rules/a.ts', "import Note from '../../blocks/Note.astro';")], said: ['src/editorial/rules/a.ts must not import src/blocks/Note.astro'] },
  { name: 'a rule that loads the schema library', files: [source('src/editorial/a.ts', "import { z } from 'zod';\nimport type { z as Z } from 'zod';")], said: ['src/editorial/a.ts must not import zod'] },
  { name: 'interface words that load a schema', files: [source('src/ui/a.ts', "import type { A } from '../schemas/article.ts';\nimport { b } from '../schemas/article.ts';")], said: ['src/ui/a.ts must not import src/schemas/article.ts'] },
  { name: 'types in braces, which still load the module', files: [source('src/ui/a.ts', "import { type A } from '../schemas/article.ts';")], said: ['src/ui/a.ts must not import src/schemas/article.ts'] },
  { name: 'a block that knows a component', files: [source('src/blocks/A.astro', "---\nimport B from '../components/frame/Footer.astro';\n---\n<B />")], said: ['src/blocks/A.astro must not import src/components/frame/Footer.astro'] },
  { name: 'a component that knows a page', files: [source('src/components/a/A.astro', "---\nimport { a } from '../../pages/rss.xml.ts';\n---")], said: ['src/components/a/A.astro must not import src/pages/rss.xml.ts'] },
  { name: 'a step that knows a component', files: [source('src/build/a.ts', "import { A } from '../components/elements.ts';")], said: ['src/build/a.ts must not import src/components/elements.ts'] },
  { name: 'a site that knows the CMS', files: [source('src/pages/a.astro', "---\nimport { a } from '../../cms/config.ts';\n---"), source('src/build/a.ts', "import '../../cms/build.ts';")], said: ['src/pages/a.astro must not import cms/config.ts', 'src/build/a.ts must not import cms/build.ts'] },
  { name: 'a CMS that knows a component', files: [source('cms/a.ts', "import { a } from '../src/components/elements.ts';")], said: ['cms/a.ts must not import src/components/elements.ts'] },
  { name: 'code that knows the tests', files: [source('src/build/a.ts', "import { a } from '../../tests/helpers/rooms.ts';"), source('tools/a.ts', "export * from '../tests/a.ts';")], said: ['src/build/a.ts must not import tests/helpers/rooms.ts', 'tools/a.ts must not import tests/a.ts'] },
  { name: 'a tool that needs what is not installed yet', files: [source('tools/a.mjs', "import yaml from 'yaml';"), source('tools/b.ts', "import sirv from 'sirv';")], said: ['tools/a.mjs must not import yaml'] },
  { name: 'a dynamic import, a re-export, a side effect and an imported type', files: [source('src/text/a.ts', "const a = await import('zod');\nexport { b } from 'yaml';\nimport 'vite';\ntype C = import('sharp').C;")], said: ['src/text/a.ts must not import zod', 'src/text/a.ts must not import yaml', 'src/text/a.ts must not import vite', 'src/text/a.ts must not import types of sharp'] },
  { name: 'a new room nobody has thought of', files: [source('src/utils/a.ts', "import { fold } from '../text/fold.ts';")], said: ['src/utils/a.ts must not import src/text/fold.ts'] },
  { name: 'words about imports in comments and strings', files: [source('src/text/a.ts', "// import { z } from 'zod';\nconst a = \"import 'zod'\";\n/* import('yaml') */")], said: [] },
  { name: 'what the list allows', files: [source('src/pages/a.astro', "---\nimport { render } from 'astro:content';\nimport A from '../layouts/Base.astro';\n---\n<script>\nimport '../components/elements.ts';\n</script>"), source('src/blocks/A.astro', "---\nimport Icon from '../ui/icon/Icon.astro';\nimport { a } from '../queries/legal.ts';\n---"), source('tools/a.ts', "import { a } from '../src/build/today.ts';\nimport { b } from '../cms/git-proxy.ts';")], said: [] },
];

describe('the check of the list speaks up about', () => {
  test.each(MADE_UP)('$name', ({ files, said }) => {
    expect(violations(files)).toEqual(said);
  });
});

describe('the check of what reaches a phone', () => {
  const element = source('src/components/a/a.ts', "import type { A } from '../../schemas/article.ts';\nimport { search } from '../../search/run.ts';");
  const page = source('src/pages/a.astro', "---\nimport { AGE_BANDS } from '../schemas/shared/audience.ts';\n---\n<script>\nimport '../components/a/a.ts';\n</script>");

  test('lets types and pure code through', () => {
    expect(onThePhone([element, page, source('src/search/run.ts', "import { fold } from '../text/fold.ts';"), source('src/text/fold.ts', '')])).toEqual([]);
  });

  test('names a schema library however far away it is loaded, with the way it takes', () => {
    const files = [element, source('src/search/run.ts', "import { a } from '../ui/a.ts';"), source('src/ui/a.ts', "import { z } from 'zod';")];
    expect(onThePhone(files)).toEqual(['src/components/a/a.ts → src/search/run.ts → src/ui/a.ts → zod']);
  });

  test('names a schema, a query or a page that a script of a page loads', () => {
    const script = (target: string) => onThePhone([source('src/pages/b.astro', `<script>\nimport '${target}';\n</script>`)]);
    expect(script('../schemas/article.ts')).toEqual(['src/pages/b.astro → src/schemas/article.ts']);
    expect(script('../queries/articles.ts')).toEqual(['src/pages/b.astro → src/queries/articles.ts']);
    expect(script('../components/A.astro')).toEqual(['src/pages/b.astro → src/components/A.astro']);
  });

  test('names a panel that is fetched later as well as one that is there at once', () => {
    expect(onThePhone([source('src/components/a/a.ts', "const later = () => import('yaml');")])).toEqual(['src/components/a/a.ts → yaml']);
  });

  test('lets Workbox into the worker and nowhere else', () => {
    expect(onThePhone([source('src/offline/sw.ts', "import { a } from 'workbox-core';")])).toEqual([]);
    expect(onThePhone([source('src/components/a/a.ts', "import { a } from 'workbox-window';")])).toEqual(['src/components/a/a.ts → workbox-window']);
  });
});

describe('a newcomer finds the way', () => {
  test('every room says in a README what belongs and what must not', async () => {
    const rooms = [...(await folders('src')).map((room) => `src/${room}`), 'cms', 'content', 'tests', 'tools'];
    // Astro would make a page of `src/pages/README.md`; a name with `_` it leaves alone.
    expect(rooms.filter((room) => !existsSync(path.join(room, 'README.md')) && !existsSync(path.join(room, '_README.md')))).toEqual([]);
  });

  test('no folder is an attic', async () => {
    const names = (await readdir('.', { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const all = [...names, ...code.flatMap(({ file }) => path.dirname(file).split('/'))];
    expect(all.filter((name) => /^(?:utils?|helpers?|lib|misc|common|shared-?utils)$/i.test(name))).toEqual([]);
  });

  test('code files have names in kebab-case, components in PascalCase', () => {
    const wrong = code.filter(({ file }) => {
      const name = path.basename(file).replace(/\.[a-z]+$/, '');
      // A page's name is its address, with its parts in brackets.
      if (file.startsWith('src/pages/')) return !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\[(?:\.\.\.)?[a-z][A-Za-z]*\])$/.test(name);
      return file.endsWith('.astro') ? !/^(?:[A-Z][a-z0-9]+)+$/.test(name) : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config|\.d)?$/.test(name);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('names that the browser shares with others carry the prefix of the project', () => {
  const PREFIX = /^lc-/;
  const all = (pattern: RegExp) => site.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ file, name })));

  test('custom elements', () => {
    const defined = all(/customElements\.define\(\s*['"`]([^'"`]+)/g);
    const written = all(/<([a-z][a-z0-9]*-[a-z0-9-]+)[\s>]/g).filter(({ file }) => file.endsWith('.astro'));
    expect(defined.length).toBeGreaterThan(4);
    expect(written.length).toBeGreaterThan(4);
    expect([...defined, ...written].filter(({ name }) => !PREFIX.test(name))).toEqual([]);
    const known = new Set(defined.map(({ name }) => name));
    expect(written.filter(({ name }) => !known.has(name)), 'written but never defined').toEqual([]);
    expect(new Set(defined.map(({ name }) => name)).size, 'defined twice').toBe(defined.length);
  });

  test('what is kept in the browser', () => {
    const keys = all(/(?:localStorage|sessionStorage)\.(?:setItem|getItem|removeItem)\(\s*['"`]([^'"`]+)/g);
    const databases = all(/indexedDB\.open\(\s*['"`]([^'"`]+)/g);
    const opened = all(/caches\.open\(\s*['"`]([^'"`]+)/g);
    expect([...keys, ...databases, ...opened].filter(({ name }) => !PREFIX.test(name))).toEqual([]);
  });

  test.each(Object.values(CACHES))('the cache %s is spelled once', (name) => {
    expect(site.filter(({ text }) => text.includes(`'${name}'`) || text.includes(`"${name}"`)).map(({ file }) => file)).toEqual(['src/offline/policy.ts']);
  });
});

describe('no value is sworn to be there', () => {
  test('in the code', () => {
    expect(code.flatMap(oathsOf)).toEqual([]);
  });

  test('and the check sees an oath where there is one', () => {
    expect(oathsOf(source('a.ts', "const a = b!.c;\nlet d!: string;\nclass E { f!: string }\nif (!g && h !== i) j();"))).toEqual(['a.ts: b!', 'a.ts: d!: string', 'a.ts: f!: string']);
    expect(oathsOf(source('a.astro', '---\nconst a = b!;\n---\n<p>!</p>\n<script>c!.d();</script>'))).toEqual(['a.astro: b!', 'a.astro: c!']);
  });
});
