import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const COMPONENT = /\.astro$/;
const STYLE = /^(.*\.astro)\?astro&type=style&index=(\d+)/;

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A file as Astro spells it, from the root of the project. */
const fromRoot = (id: string) => `/${path.relative(ROOT, id).split(path.sep).join('/')}`;
/** The compiled code names its file, and nothing of this machine may be in the bundle. Imports of styles need the full path. */
const withoutMachine = (code: string, id: string) => code.split(id).reduce((before, after) => `${before}${after.startsWith('?astro&type=style') ? id : fromRoot(id)}${after}`);

/** The settings of the site's own build (`astro.config.mjs`: compressHTML is true); `id` is the file's full path. */
function compile(source: string, id: string) {
  const result = transform(source, {
    filename: id, normalizedFilename: fromRoot(id), compact: true, internalURL: 'astro/compiler-runtime',
    scopedStyleStrategy: 'where', resultScopedSlot: true, resolvePath: (specifier) => specifier,
  });
  const wrong = result.diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`cms: ${id} does not compile: ${wrong.text}`);
  return result;
}

/**
 * Lets the preview load the site's own pages and components: compiled by Astro's compiler as for the site, run in the browser.
 * Astro's own Vite plugin refuses them there. Scripts of components are left out; the preview starts what it needs itself.
 */
export function astroComponents(): Plugin {
  return {
    name: 'cms-astro-components',
    enforce: 'pre',
    async load(id) {
      const [, file = '', index = '0'] = STYLE.exec(id) ?? [];
      if (file === '') return null;
      return compile(await readFile(file, 'utf8'), file).css[Number(index)] ?? '';
    },
    transform(source, id) {
      if (!COMPONENT.test(id)) return null;
      return { code: withoutMachine(compile(source, id).code, id), map: null, moduleType: 'ts' };
    },
  };
}
