import path from 'node:path';
import type { Plugin } from 'vite';

/** Modules that only Astro's build has. */
const MODULES: Readonly<Record<string, string>> = {
  'astro:content': 'content.ts',
  'astro:assets': 'assets.ts',
  'virtual:shelf': 'shelf.ts',
};

/** Files of `src` that read the build's day, files or icon sets; the same names stand in for them. */
const FILES: Readonly<Record<string, string>> = {
  'src/queries/once.ts': 'once.ts',
  'src/queries/today.ts': 'today.ts',
  'src/queries/media.ts': 'media.ts',
  'src/queries/recordings.ts': 'recordings.ts',
  'src/ui/icon/icons.ts': 'icons.ts',
};

/** Puts `cms/previews/stand-ins/` in the place of what the site's pages ask of the build. `root`: project root, absolute. */
export function standIns(root: string): Plugin {
  const folder = path.join(root, 'cms/previews/stand-ins');
  return {
    name: 'cms-stand-ins',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const module = Object.hasOwn(MODULES, specifier) ? MODULES[specifier] : undefined;
      if (module !== undefined) return path.join(folder, module);
      if (importer === undefined || !specifier.startsWith('.')) return null;
      const file = path.relative(root, path.resolve(path.dirname(importer.replace(/\?.*$/, '')), specifier)).split(path.sep).join('/');
      const standIn = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
      return standIn === undefined ? null : path.join(folder, standIn);
    },
  };
}
